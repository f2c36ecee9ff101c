package arkib.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Edits of a made-up site, each another one than the last of its kind. Every file that is touched
 * gets a time of its own in the past, so that the build sees it and then trusts it.
 */
final class Newsroom {

  private static final int TAG_USES = 20;
  private static final String TAG_LINE = "  - ";

  private final MadeUpArchive archive;
  private final Path root;
  private int edits;
  private List<Map.Entry<String, List<Path>>> tags = List.of();

  /** The editors of an archive that lies in a folder. */
  Newsroom(MadeUpArchive archive, Path root) {
    this.archive = archive;
    this.root = root;
  }

  /** Adds a sentence to an article of the middle years. */
  void editBody() throws IOException {
    Path file = anArticle();
    put(file, Files.readString(file) + "\nPembetulan kecil nombor " + edits + ".\n");
  }

  /** Changes a headline, and with it an address, in the middle years. */
  void editHeadline() throws IOException {
    Path file = anArticle();
    put(
        file,
        Files.readString(file).replaceFirst("title: \"", "title: \"Kemas kini " + edits + " "));
  }

  /** Adds an article that is newer than all others. */
  void addToday() throws IOException {
    add(LocalDateTime.of(2023, 12, 31, 8, 0));
  }

  /** Adds an article among the oldest. */
  void addToFirstYear() throws IOException {
    add(LocalDateTime.of(MadeUpArchive.FIRST_YEAR, 6, 15, 8, 0));
  }

  /**
   * Renames a tag in all its articles, which are about twenty where the archive is large enough.
   */
  void renameTag() throws IOException {
    if (tags.isEmpty()) {
      tags = tags();
    }
    Map.Entry<String, List<Path>> tag = tags.get(edits % tags.size());
    String line = TAG_LINE + tag.getKey() + "\n";
    for (Path file : tag.getValue()) {
      String renamed = TAG_LINE + tag.getKey() + " baharu " + edits + "\n";
      put(file, Files.readString(file).replace(line, renamed));
    }
    tags.remove(tag);
  }

  /** Changes the frame of every page. */
  void editTemplate() throws IOException {
    try (InputStream in = Newsroom.class.getResourceAsStream("/arkib/theme/default/base.peb")) {
      String base =
          new String(
              Objects.requireNonNull(in, "the default theme").readAllBytes(),
              StandardCharsets.UTF_8);
      edits++;
      put(
          root.resolve("templates/base.peb"),
          base.replace("</body>", "  <p>Reka bentuk nombor " + edits + "</p>\n</body>"));
    }
  }

  private Path anArticle() {
    edits++;
    int number = (archive.size() / 2 + edits) % archive.size();
    while (MadeUpArticle.isCapture(number) || archive.heading(number).date().isEmpty()) {
      number = (number + 1) % archive.size();
    }
    return root.resolve("content").resolve(ArkibFiles.path(archive.heading(number), ".md"));
  }

  private void add(LocalDateTime hour) throws IOException {
    edits++;
    LocalDateTime date = hour.plusMinutes(edits);
    String text =
        "---\ntitle: \"Berita tambahan nombor "
            + edits
            + "\"\ndate: "
            + date
            + ":00+08:00\nauthors: [\"Penulis Tambahan\"]\nsection: Nasional\ntags:\n  - "
            + archive.article(0).tags().get(0)
            + "\nstandfirst: \"Satu berita lagi.\"\n---\n\n"
            + String.join("\n\n", archive.article(0).blocks())
            + "\n";
    put(root.resolve("content/tambahan/berita-" + edits + ".md"), text);
  }

  private List<Map.Entry<String, List<Path>>> tags() throws IOException {
    Map<String, List<Path>> uses = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(root.resolve("content"))) {
      files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file)) {
        lines
            .takeWhile(line -> !line.startsWith("standfirst:"))
            .filter(line -> line.startsWith(TAG_LINE))
            .forEach(
                line ->
                    uses.computeIfAbsent(line.substring(TAG_LINE.length()), t -> new ArrayList<>())
                        .add(file));
      }
    }
    List<Map.Entry<String, List<Path>>> sorted = new ArrayList<>(uses.entrySet());
    sorted.sort(Comparator.comparingInt(use -> Math.abs(use.getValue().size() - TAG_USES)));
    return sorted;
  }

  private void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(MakeArchive.TIME.plusSeconds(edits)));
  }
}
