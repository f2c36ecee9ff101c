package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A made-up archive of 200 articles over the six years to {@link Builds#NOW}: one each twelve days,
 * fifteen in the first days of October 2025, five without a date. Lists show ten articles; the four
 * sections, two of the tags and the authors are larger than that. It hands out no data and cannot
 * be searched, unless its settings say so.
 */
final class SmallArchive {

  /** Of 28 April 2022. */
  static final String OLD = path(40);

  /** Of 21 November 2026: after it comes none. */
  static final String NEWEST = path(179);

  private static final int SPREAD = 180;
  private static final int DATED = 195;
  private static final int SIZE = 200;

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 3);
  private static final LocalDate BUSY = LocalDate.of(2025, 10, 1);
  private static final int DAYS_BETWEEN = 12;
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final List<String> SECTIONS = List.of("Nasional", "Daerah", "Sukan", "Dunia");

  private final Path root;
  private int clock = SIZE + 10;

  /** An archive in a folder, which need not have one yet. */
  SmallArchive(Path root) {
    this.root = root;
  }

  void make() throws IOException {
    settings("outputs: []");
    write("pages/tentang.md", "---\ntajuk: Tentang\n---\n\nIsi.\n");
    write("media/jeti.svg", "<svg/>");
    for (int i = 0; i < SIZE; i++) {
      write(path(i), article(i));
    }
  }

  /** Writes the settings, with one more than those that make the archive small. */
  void settings(String more) throws IOException {
    String search = more.contains("search:") ? "" : "search: {enabled: false}\n";
    write(
        "site.yaml", "title: Warta\nlists: {size: 10}\nfeed: {size: 10}\n" + search + more + "\n");
  }

  private static String path(int number) {
    return String.format(Locale.ROOT, "berita/b%03d.md", number);
  }

  private static String article(int number) {
    return "---\ntajuk: Berita "
        + number
        + "\nringkasan: Ringkasan "
        + number
        + "\n"
        + (number < DATED ? "tarikh: " + date(number) + "\n" : "")
        + "bahagian: "
        + SECTIONS.get(number % SECTIONS.size())
        + "\ntag: [ekor "
        + number % 40
        + (number % 5 == 0 ? ", banjir" : "")
        + (number % 2 == 0 ? ", jeti" : "")
        + "]\npenulis: Penulis "
        + number % 7
        + "\n---\n\nTeks berita "
        + number
        + (number == 40 ? ", [yang kemudian](b041.md).\n\n![Jeti](/media/jeti.svg)\n" : ".\n");
  }

  private static LocalDate date(int number) {
    return number < SPREAD
        ? FIRST.plusDays((long) number * DAYS_BETWEEN)
        : BUSY.plusDays((number - SPREAD) / 3);
  }

  /** Edits a file below {@code content/}. */
  void edit(String path, UnaryOperator<String> edit) throws IOException {
    write(path, edit.apply(Files.readString(root.resolve("content").resolve(path))));
  }

  /** Edits all articles. */
  void editAll(UnaryOperator<String> edit) throws IOException {
    for (int i = 0; i < SIZE; i++) {
      edit(path(i), edit);
    }
  }

  /** Gives all files of {@code content/} a new time. */
  void touchAll() throws IOException {
    for (Path file : Folders.files(root.resolve("content"))) {
      Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(60L * ++clock)));
    }
  }

  /** Adds an article of a section, a tag and an author that others have. */
  void add(String date) throws IOException {
    write(
        "berita/baharu.md",
        "---\ntajuk: Baharu\n"
            + date
            + "\nbahagian: Sukan\ntag: [jeti]\npenulis: Penulis 1\n---\n\nIsi.\n");
  }

  /** Removes a file of {@code content/}. */
  void remove(String path) throws IOException {
    Files.delete(root.resolve("content").resolve(path));
  }

  /** Writes a file below {@code content/}. */
  void write(String path, String text) throws IOException {
    writeBeside("content/" + path, text);
  }

  /** Writes a file below {@code content/}. */
  void write(String path, byte[] bytes) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(60L * ++clock)));
  }

  /** Writes a file of the site, with a time long ago, later than that of the file before. */
  void writeBeside(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(60L * ++clock)));
  }

  /** Builds, and tells what ran. */
  Ran build() throws IOException {
    Map<String, String> before = Folders.read(root.resolve("public"));
    Builds build = Builds.of(root);
    Map<String, String> after = Folders.read(root.resolve("public"));
    Map<String, String> written = new TreeMap<>(after);
    written.entrySet().removeAll(before.entrySet());
    Map<String, String> removed = new TreeMap<>(before);
    removed.keySet().removeAll(after.keySet());
    Ran ran =
        new Ran(
            build, new TreeSet<>(written.keySet()), new TreeSet<>(removed.keySet()), after.size());
    assertThat(ran.manifests()).isEqualTo(ran.manifestsOfWhatChanged());
    return ran;
  }
}
