package arkib.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A small site and an editor who does everything that editors do, at random. */
final class EditedSite {

  private static final List<String> WORDS =
      List.of("banjir", "feri", "pasar", "jeti", "bakau", "sekolah", "klinik", "nelayan", "pulau");
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private final Path root;
  private final SplittableRandom random;
  private int clock;
  private int made;

  EditedSite(Path root, long seed) throws IOException {
    this.root = root;
    this.random = new SplittableRandom(seed);
    write("site.yaml", settings());
    write("pages/tentang.md", "---\ntitle: Tentang\n---\nIsi.\n");
    for (int i = 0; i < 6; i++) {
      add();
    }
  }

  Path root() {
    return root;
  }

  /** Does one edit; returns what was done. */
  String edit() throws IOException {
    List<Path> articles = articles();
    if (articles.isEmpty()) {
      return add();
    }
    Path one = articles.get(random.nextInt(articles.size()));
    return switch (random.nextInt(16)) {
      case 0, 1 -> add();
      case 2 -> remove(one);
      case 3 -> rename(one);
      case 4 -> replace(one, "tarikh: .*", "tarikh: " + date());
      case 5 -> replace(one, "tag: .*", "tag: [" + words(random.nextInt(4)) + "]");
      case 6 -> replace(one, "tajuk: .*", "tajuk: " + headline());
      case 7 -> replace(one, "bahagian: .*", "bahagian: " + word());
      case 8 -> append(one, "\nPerenggan baharu tentang " + word() + ".\n");
      case 9 -> touch(one);
      case 10 -> restoreTime(one);
      case 11 -> replace(one, "draf: .*", "draf: " + (random.nextBoolean() ? "ya" : "tidak"));
      case 12 -> settingsEdit();
      case 13 -> template();
      case 14 -> picture(one);
      default -> replace(one, "siri: .*", "siri: " + (random.nextBoolean() ? word() : "~"));
    };
  }

  private String add() throws IOException {
    String name = String.format(Locale.ROOT, "berita/a%04d", made++);
    if (random.nextInt(5) == 0) {
      write(name + ".txt", capture());
      write(name + ".yaml", frontMatter());
    } else {
      write(name + ".md", "---\n" + frontMatter() + "---\n\nTeks tentang " + word() + ".\n");
    }
    return "add " + name;
  }

  private String frontMatter() {
    return "tajuk: "
        + headline()
        + "\ntarikh: "
        + date()
        + "\nbahagian: "
        + word()
        + "\ntag: ["
        + words(random.nextInt(4))
        + "]\npenulis: "
        + word()
        + "\nsiri: ~\ndraf: tidak\n";
  }

  private String capture() {
    return "Warta\nAkhbar\n\nTajuk tangkapan tentang "
        + word()
        + " di pekan\n\nPEKAN – Isi "
        + word()
        + " yang panjang juga akhirnya.\n— WARTA\nLeave A Reply\n";
  }

  private String remove(Path one) throws IOException {
    Files.delete(one);
    return "remove " + one;
  }

  private String rename(Path one) throws IOException {
    String end = one.toString().substring(one.toString().lastIndexOf('.'));
    Path to = one.resolveSibling(String.format(Locale.ROOT, "r%04d", made++) + end);
    Files.move(one, to);
    return "rename " + one;
  }

  private String replace(Path one, String pattern, String by) throws IOException {
    Path file = sidecarOr(one);
    save(file, Files.readString(file).replaceFirst(pattern, by));
    return by + " in " + one;
  }

  private String append(Path one, String more) throws IOException {
    save(one, Files.readString(one) + more);
    return "append to " + one;
  }

  private String touch(Path one) throws IOException {
    save(one, Files.readString(one));
    return "touch " + one;
  }

  // An editor's sync tool puts an old version back, with its old time.
  private String restoreTime(Path one) throws IOException {
    FileTime time = Files.getLastModifiedTime(one);
    Files.writeString(one, Files.readString(one) + "\nLagi.\n");
    Files.setLastModifiedTime(one, FileTime.from(time.toInstant().minusSeconds(3600)));
    return "older time on " + one;
  }

  private String settingsEdit() throws IOException {
    write("site.yaml", settings());
    return "settings";
  }

  private String template() throws IOException {
    Path file = root.resolve("templates/redirect.peb");
    Files.createDirectories(file.getParent());
    if (random.nextInt(3) == 0) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(root.resolve("templates/assets/arkib.css"));
    } else {
      save(file, "<!doctype html><title>" + word() + "</title>\n");
      Files.createDirectories(root.resolve("templates/assets"));
      save(root.resolve("templates/assets/arkib.css"), "/* " + word() + " */\n");
    }
    return "template";
  }

  private String picture(Path one) throws IOException {
    write("media/p" + random.nextInt(3) + ".svg", "<svg>" + word() + "</svg>");
    return append(one, "\n![](/media/p" + random.nextInt(4) + ".svg)\n\n[lain](a0001.md)\n");
  }

  private Path sidecarOr(Path one) {
    Path sidecar = Path.of(one.toString().replaceFirst("\\.txt$", ".yaml"));
    return Files.exists(sidecar) ? sidecar : one;
  }

  private List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("content/berita"))) {
      return new ArrayList<>(
          files.filter(f -> f.toString().matches(".*\\.(md|txt)")).sorted().toList());
    }
  }

  private String settings() {
    return "title: "
        + word()
        + "\nlists: {size: "
        + (1 + random.nextInt(3))
        + "}\nfeed: {size: "
        + (1 + random.nextInt(4))
        + "}\nbaseUrl: https://x.example/"
        + (random.nextBoolean() ? "" : "a/")
        + "\n";
  }

  private String headline() {
    return "Berita " + word() + " " + word() + " " + made + random.nextInt(100_000);
  }

  private String date() {
    int year = 2017 + random.nextInt(3);
    return switch (random.nextInt(6)) {
      case 0 -> "~";
      case 1 -> "" + year;
      case 2 -> year + "-0" + (1 + random.nextInt(3));
      default ->
          String.format(
              Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(3), 1 + random.nextInt(4));
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String words(int count) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(word());
    }
    return String.join(", ", some);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    save(file, text);
  }

  // Long ago, each time later: else every file would be too young to be trusted, and read again.
  private void save(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(60L * ++clock)));
  }
}
