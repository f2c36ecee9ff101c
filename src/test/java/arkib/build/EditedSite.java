package arkib.build;

import arkib.picture.SamplePictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A small site and an editor who does everything that editors do, at random. */
final class EditedSite {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final List<String> FOLDERS = List.of("content", "templates");
  private static final Instant LATE = Instant.parse("2026-11-23T00:00:00Z");

  private final Path root;
  private final Map<Path, Saved> saved = new TreeMap<>();
  private final SplittableRandom random;
  private final EditedText text;
  // As often as it stands here; a field is one of many.
  private final List<Edit> edits =
      List.of(
          one -> add(),
          one -> add(),
          this::field,
          this::field,
          this::field,
          this::field,
          this::field,
          this::field,
          this::field,
          this::field,
          this::field,
          this::field,
          this::translation,
          this::translation,
          this::remove,
          this::rename,
          this::swap,
          this::otherFormat,
          this::append,
          this::append,
          this::sameSize,
          this::touch,
          this::restoreTime,
          this::sidecar,
          this::sidecarForm,
          one -> settings(),
          one -> boilerplate(),
          one -> names(),
          one -> names(),
          one -> template(),
          one -> picture(),
          one -> picture(),
          one -> picture(),
          one -> fileOrFolder(),
          one -> standing(),
          one -> timePasses(),
          one -> loseOutput(),
          one -> loseState());
  private Instant now = LATE;
  private Instant savedNow = LATE;
  private int clock;

  @FunctionalInterface
  private interface Edit {
    String on(Path article) throws IOException;
  }

  private EditedSite(Path root, SplittableRandom random, Predicate<String> suits)
      throws IOException {
    this.root = root;
    this.random = random;
    this.text = new EditedText(random);
    String settings = text.settings();
    while (!suits.test(settings)) {
      settings = text.settings();
    }
    write("site.yaml", settings);
    write("names/nama.yaml", text.authority());
    write("pages/tentang.md", "---\ntitle: Tentang\n---\nIsi.\n");
    for (int i = 0; i < 6; i++) {
      add();
    }
  }

  /** A site, published once. */
  static EditedSite published(Path root, long seed) throws IOException {
    return published(root, seed, settings -> true);
  }

  /** A site that is in one language until its settings are edited, published once. */
  static EditedSite inOneLanguage(Path root, long seed) throws IOException {
    return published(root, seed, settings -> !settings.contains("languages:"));
  }

  // Two of its articles may want one address by chance: of what is never published, no edit shows
  // anything. That many in a row are no chance.
  private static EditedSite published(Path root, long seed, Predicate<String> suits)
      throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> mistakes = List.of();
    for (int left = 20; left > 0; left--) {
      Folders.remove(root);
      Files.createDirectories(root);
      EditedSite site = new EditedSite(root, random, suits);
      Builds first = Builds.of(Builds.request(root, "public", site.now()));
      if (first.report().published()) {
        return site;
      }
      mistakes = first.mistakes();
    }
    throw new AssertionError("seed " + seed + ": never published, last for " + mistakes);
  }

  /** The moment for which the site is built. */
  Instant now() {
    return now;
  }

  /** Whether the site is swapped whole this time. */
  boolean swaps() {
    return random.nextInt(3) == 0;
  }

  /** Forgets what the last build came to; returns whether that was known. */
  boolean forgetLast() throws IOException {
    boolean known = false;
    for (Path file : Folders.files(root.resolve(".arkib"))) {
      if (file.endsWith("last")) {
        Files.delete(file);
        known = true;
      }
    }
    return known;
  }

  /** Does one edit; returns what was done. */
  String edit() throws IOException {
    save();
    List<Path> articles = articles();
    if (articles.isEmpty()) {
      return add();
    }
    Path one = articles.get(random.nextInt(articles.size()));
    return edits.get(random.nextInt(edits.size())).on(one);
  }

  /** Edits the texts of one to three articles or other pages, and nothing else. */
  String editTexts() throws IOException {
    save();
    List<Path> pages = new ArrayList<>(articles());
    pages.addAll(
        Folders.files(root.resolve("content/pages")).stream()
            .filter(file -> file.toString().endsWith(".md"))
            .toList());
    StringBuilder done = new StringBuilder();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      Path one = pages.get(random.nextInt(pages.size()));
      String old = Files.readString(one);
      save(one, ending(one).equals(".md") ? text.otherBody(old) : text.otherCapture(old));
      done.append("text of ").append(name(one)).append("; ");
    }
    return done.toString();
  }

  /**
   * Takes the last edit back, with the files' old times, as a sync tool does, and with the time
   * that it was. A site that cannot be published would stay so for many steps, in which nothing is
   * shown.
   */
  void undo() throws IOException {
    now = savedNow;
    for (String folder : FOLDERS) {
      Folders.remove(root.resolve(folder));
    }
    for (Map.Entry<Path, Saved> file : saved.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.writeString(file.getKey(), file.getValue().content(), StandardCharsets.ISO_8859_1);
      Files.setLastModifiedTime(file.getKey(), file.getValue().time());
    }
  }

  // Of any encoding: one character a byte.
  private record Saved(String content, FileTime time) {}

  private void save() throws IOException {
    savedNow = now;
    saved.clear();
    for (String folder : FOLDERS) {
      for (Path file : Folders.files(root.resolve(folder))) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        saved.put(file, new Saved(content, Files.getLastModifiedTime(file)));
      }
    }
  }

  private String add() throws IOException {
    String name = "berita/" + text.articleName();
    for (String end : List.of(".md", ".txt", ".yaml", ".json")) {
      Files.deleteIfExists(root.resolve("content").resolve(name + end));
    }
    if (random.nextInt(4) == 0) {
      write(name + ".txt", text.capture());
      write(name + ".yaml", text.frontMatter());
    } else {
      write(name + ".md", "---\n" + text.frontMatter() + "---\n\n" + text.body());
    }
    if (random.nextInt(3) == 0) {
      translation(root.resolve("content").resolve(name + ".md"));
    }
    return "add " + name;
  }

  private String field(Path one) throws IOException {
    String field = text.field();
    String key = field.substring(0, field.indexOf(':') + 1);
    Path file = sidecarOr(one);
    save(file, Files.readString(file).replaceFirst(key + " .*", field));
    return field + " in " + name(file);
  }

  private String translation(Path one) throws IOException {
    String name = one.getFileName().toString();
    String stem = name.substring(0, name.indexOf('.')) + "." + text.language();
    Path file = one.resolveSibling(stem + (random.nextInt(5) == 0 ? ".txt" : ".md"));
    if (Files.exists(file) && random.nextInt(3) == 0) {
      Files.delete(file);
      return "no translation " + name(file);
    }
    save(file, "---\n" + text.frontMatter() + "---\n\n" + text.body());
    return "translation " + name(file);
  }

  private String remove(Path one) throws IOException {
    Files.delete(one);
    Files.deleteIfExists(sidecar(one, ".yaml"));
    return "remove " + name(one);
  }

  private String rename(Path one) throws IOException {
    // A date in the name is the article's where it has no other.
    String to = random.nextBoolean() ? text.day() + "-r" : "r" + random.nextInt(3);
    Path sidecar = sidecar(one, ".yaml");
    if (Files.exists(sidecar)) {
      Files.move(
          sidecar, sidecar.resolveSibling(to + ".yaml"), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(one, one.resolveSibling(to + ending(one)), StandardCopyOption.REPLACE_EXISTING);
    return "rename " + name(one) + " to " + to;
  }

  private String swap(Path one) throws IOException {
    List<Path> articles = articles();
    Path other = articles.get(random.nextInt(articles.size()));
    Path aside = root.resolve("aside");
    Files.move(one, aside);
    Files.move(other.equals(one) ? aside : other, one);
    if (!other.equals(one)) {
      Files.move(aside, other);
    }
    return "swap " + name(one) + " and " + name(other);
  }

  private String otherFormat(Path one) throws IOException {
    String end = ending(one).equals(".md") ? ".txt" : ".md";
    Files.move(one, sidecar(one, end), StandardCopyOption.REPLACE_EXISTING);
    return name(one) + " to " + end;
  }

  private String append(Path one) throws IOException {
    String more = text.paragraph();
    save(one, Files.readString(one) + "\n" + more);
    return "append to " + name(one) + ": " + more.strip();
  }

  private String sameSize(Path one) throws IOException {
    save(one, Files.readString(one).replace("banjir", "lumpur").replace("pasar", "kedai"));
    return "same size " + name(one);
  }

  private String touch(Path one) throws IOException {
    save(one, Files.readString(one));
    return "touch " + name(one);
  }

  // An editor's sync tool puts an old version back, with its old time.
  private String restoreTime(Path one) throws IOException {
    FileTime time = Files.getLastModifiedTime(one);
    Files.writeString(one, Files.readString(one) + "\nLagi.\n");
    Files.setLastModifiedTime(one, FileTime.from(time.toInstant().minusSeconds(3600)));
    return "older time on " + name(one);
  }

  private String sidecar(Path one) throws IOException {
    Path sidecar = sidecar(one, ".yaml");
    if (Files.exists(sidecar) && random.nextBoolean()) {
      Files.delete(sidecar);
      return "no sidecar " + name(sidecar);
    }
    String words = random.nextInt(3) == 0 ? "" : "{\"tajuk\": \"" + text.headline() + "\"}\n";
    save(sidecar, words);
    return "sidecar " + name(sidecar) + ": " + words;
  }

  // The same bytes, size and time under a name that is read otherwise, or for another article.
  private String sidecarForm(Path one) throws IOException {
    Path sidecar = sidecar(one, ".yaml");
    Path json = sidecar(one, ".json");
    if (Files.exists(sidecar)) {
      Files.move(sidecar, json, StandardCopyOption.REPLACE_EXISTING);
    } else if (Files.exists(json)) {
      Files.move(json, sidecar, StandardCopyOption.REPLACE_EXISTING);
    }
    return "other form of " + name(sidecar);
  }

  private String settings() throws IOException {
    write("site.yaml", text.settings());
    return "settings";
  }

  private String names() throws IOException {
    String file = "names/nama.yaml";
    if (random.nextInt(6) == 0) {
      Files.deleteIfExists(root.resolve("content").resolve(file));
      return "no " + file;
    }
    write(file, text.authority());
    return file;
  }

  private String boilerplate() throws IOException {
    write("boilerplate.txt", text.boilerplate());
    return "boilerplate";
  }

  private String template() throws IOException {
    Path template = root.resolve("templates/redirect.peb");
    Path style = root.resolve("templates/assets/arkib.css");
    Files.createDirectories(style.getParent());
    if (random.nextInt(3) == 0) {
      Files.deleteIfExists(template);
      Files.deleteIfExists(style);
    } else if (random.nextBoolean()) {
      save(template, "<!doctype html><title>" + text.word() + "</title>\n");
    } else {
      save(style, "/* " + text.word() + " */\n");
    }
    return "template";
  }

  private String picture() throws IOException {
    boolean drawing = random.nextBoolean();
    String name = "media/p" + random.nextInt(4) + (drawing ? ".svg" : ".jpg");
    if (random.nextInt(3) == 0) {
      Files.deleteIfExists(root.resolve("content").resolve(name));
      return "no " + name;
    }
    write(name, drawing ? drawing() : photograph());
    return name;
  }

  // Some tell a size, some are to be cleaned, some are none.
  private byte[] drawing() {
    String words =
        switch (random.nextInt(4)) {
          case 0 -> "<svg viewBox='0 0 " + (1 + random.nextInt(3)) + " 2'/>";
          case 1 -> "<svg><script>" + text.word() + "</script></svg>";
          case 2 -> text.word();
          default -> "<svg>" + text.word() + "</svg>";
        };
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] photograph() {
    int width = 12 + 24 * random.nextInt(3);
    int height = 8 + 8 * random.nextInt(2);
    return switch (random.nextInt(4)) {
      case 0 -> text.word().getBytes(StandardCharsets.UTF_8);
      case 1 -> SamplePictures.jpegOfCamera(width, height, 1 + random.nextInt(8), true);
      case 2 -> SamplePictures.png(width, height);
      default -> SamplePictures.jpeg(width, height);
    };
  }

  private String fileOrFolder() throws IOException {
    Path file = root.resolve("content/media/x");
    boolean folder = Files.isDirectory(file);
    Folders.remove(file);
    write(folder ? "media/x" : "media/x/y.svg", text.word());
    return folder ? "folder to file" : "file to folder";
  }

  private String standing() throws IOException {
    String name = "pages/s" + random.nextInt(3) + (random.nextInt(3) == 0 ? ".en.md" : ".md");
    Path file = root.resolve("content").resolve(name);
    if (random.nextInt(3) == 0) {
      Files.deleteIfExists(file);
      return "no " + name;
    }
    write(name, "---\n" + text.frontMatter() + "---\n\n" + text.body());
    return name;
  }

  private String timePasses() {
    now =
        random.nextBoolean()
            ? LATE
            : Instant.parse("201" + (7 + random.nextInt(3)) + "-02-02T17:00:00Z");
    return "now is " + now;
  }

  private String loseOutput() throws IOException {
    List<Path> files = Folders.files(root.resolve("public"));
    if (files.isEmpty()) {
      return "nothing to lose";
    }
    Path file = files.get(random.nextInt(files.size()));
    if (random.nextBoolean()) {
      Files.delete(file);
    } else {
      Files.writeString(file, "x");
    }
    return "lose " + root.relativize(file);
  }

  private String loseState() throws IOException {
    if (random.nextInt(5) == 0) {
      Folders.remove(root.resolve(".arkib/pictures"));
      return "lose pictures";
    }
    String name =
        List.of("sources", "pages", "addresses", "owned.txt", "search-en").get(random.nextInt(5));
    for (Path file : Folders.files(root.resolve(".arkib"))) {
      if (file.endsWith(name) && root.relativize(file).toString().contains("public-")) {
        Files.delete(file);
      }
    }
    return "lose " + name;
  }

  private static Path sidecar(Path one, String end) {
    String name = one.getFileName().toString();
    return one.resolveSibling(name.substring(0, name.lastIndexOf('.')) + end);
  }

  private static Path sidecarOr(Path one) {
    Path sidecar = sidecar(one, ".yaml");
    return Files.exists(sidecar) ? sidecar : one;
  }

  private static String ending(Path one) {
    return one.toString().substring(one.toString().lastIndexOf('.'));
  }

  private String name(Path file) {
    return root.relativize(file).toString();
  }

  private List<Path> articles() throws IOException {
    return Folders.files(root.resolve("content/berita")).stream()
        .filter(f -> f.toString().matches(".*\\.(md|txt)"))
        .toList();
  }

  private void write(String path, String content) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    save(file, content);
  }

  private void write(String path, byte[] content) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(60L * ++clock)));
  }

  // Long ago, each time later: else every file would be too young to be trusted, and read again.
  private void save(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(60L * ++clock)));
  }
}
