package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code src/test/golden/} is a case: {@code content/}, the site that it makes in
 * {@code expected/}, and where needed {@code arguments} (one a line) and {@code messages} (what is
 * told of mistakes; nothing where there is no such file). A case without a folder {@code
 * templates/} of its own is built with the plain templates in {@code golden/templates/}, which show
 * what matters and have no looks. The packed files of the search index are not compared: how they
 * are packed is up to the machine's zlib, and what is in them has tests of its own. So are smaller
 * pictures and cards, whose pixels are up to the Java machine: of each only that it is there.
 *
 * <p>{@code mvn verify -Dit.test=GoldenSitesIT -Dgolden.write=true} writes what is made as what is
 * expected: read it before it is committed.
 */
class GoldenSitesIT {

  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final Path PLAIN = GOLDEN.resolve("templates");
  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  private static final String NOW = "2026-01-01T00:00:00+08:00";
  private static final Pattern TEXT = Pattern.compile(".*\\.(md|txt|yaml|json)");

  // Line ends are part of a captured page's bytes, of which its page tells number and hash, and so
  // do its record, its row and its item of ninjs; the manifests tell the hashes of all of them.
  private static final Pattern OF_BYTES =
      Pattern.compile(
          "(?m)^<dt>file<dd>.*\\.txt,.*$|^<dt>sha256<dd>.*$|^[0-9a-f]{64}(?=  )"
              + "|\"sha256\":\"\\w{64}\",\"bytes\":\\d+|,\\w{64},\\d+,"
              + "|\"sha256\",\"value\":\"\\w{64}\"|\"sizeInBytes\":\\d+");

  private static final Pattern PACKED = Pattern.compile(".*\\.bin");

  // Smaller pictures and cards.
  private static final Pattern PAINTED =
      Pattern.compile("(gambar|pictures)/\\d+/.*|.*/(kad|card)\\.png");

  // In the manifest of all files.
  private static final Pattern OF_PACKED = Pattern.compile("(?m)^[0-9a-f]{64}  .*\\.bin\n");

  private static final Pattern OF_PAINTED =
      Pattern.compile("(?m)^[0-9a-f]{64}(?=  (" + PAINTED.pattern() + ")$)");

  // The hash of a month's manifest in which a card is.
  private static final Pattern OF_MONTH =
      Pattern.compile("(?m)^[0-9a-f]{64}(?=  manifest-sha256/)");

  private static final Pattern HASH = Pattern.compile("(?m)^<dt>sha256<dd>(.*)</dd>$");

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders
          .filter(folder -> Files.isDirectory(folder) && !folder.equals(PLAIN))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAsExpected(String name) throws IOException {
    Run run = build(name, List.of());
    if (WRITE) {
      write(name, run);
    }
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(told(run)).isEqualTo(expectedMessages(name));
    made().assertEquals(expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isQuietWhenBuiltAgain(String name) throws IOException {
    build(name, List.of());
    Run again = run(name, List.of());
    int files = Folder.filesOf(temp.resolve("public")).size();
    assertThat(again.out()).contains(" 0 written, " + files + " unchanged, 0 rem");
    made().assertEquals(expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTheSameWithOneThread(String name) throws IOException {
    build(name, List.of("--jobs", "1"));
    made().assertEquals(expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTheSameWithEightThreads(String name) throws IOException {
    build(name, List.of("--jobs", "8"));
    made().assertEquals(expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTheSameWithLinesEndingAsOnWindows(String name) throws IOException {
    prepare(name);
    Path content = temp.resolve("content");
    for (Path file : Folder.filesOf(content)) {
      if (TEXT.matcher(file.getFileName().toString()).matches()) {
        String text = Files.readString(file);
        assertThat(text).as("%s has LF", file).doesNotContain("\r");
        Files.writeString(file, text.replace("\n", "\r\n"));
      }
    }
    Run run = run(name, List.of());
    assertThat(told(run)).isEqualTo(expectedMessages(name));
    withoutBytes(made()).assertEquals(withoutBytes(expected(name)));
    for (Path raw : rawTexts()) {
      assertThat(Files.readString(raw)).contains("\r\n");
    }
  }

  /** The hash that a page tells is that of the raw text beside it. */
  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheHashOfTheRawText(String name) throws IOException {
    build(name, List.of());
    for (Path raw : rawTexts()) {
      Matcher hash = HASH.matcher(Files.readString(raw.resolveSibling("index.html")));
      assertThat(hash.find()).as("%s is told", raw).isTrue();
      assertThat(hash.group(1)).isEqualTo(Sha256.of(Files.readAllBytes(raw)));
    }
  }

  /** A file of the default theme that no plain one replaces would put looks into every case. */
  @Test
  void plainTemplatesReplaceTheWholeDefaultTheme() throws IOException {
    assertThat(Folder.read(Path.of("templates")).files().keySet())
        .filteredOn(file -> !file.endsWith(".md"))
        .isSubsetOf(Folder.read(PLAIN).files().keySet());
  }

  private Run build(String name, List<String> more) throws IOException {
    prepare(name);
    return run(name, more);
  }

  private void prepare(String name) throws IOException {
    Path golden = GOLDEN.resolve(name);
    Path templates = golden.resolve("templates");
    Folder.copy(golden.resolve("content"), temp.resolve("content"));
    Folder.copy(Files.isDirectory(templates) ? templates : PLAIN, temp.resolve("templates"));
  }

  private Run run(String name, List<String> more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("build", "--site", temp.toString()));
    Collections.addAll(arguments, "--lang", "en", "--now", NOW);
    Path file = GOLDEN.resolve(name).resolve("arguments");
    if (Files.exists(file)) {
      arguments.addAll(Files.readAllLines(file));
    }
    arguments.addAll(more);
    return Run.of(arguments.toArray(String[]::new));
  }

  private Folder made() throws IOException {
    SortedMap<String, String> files = new TreeMap<>(Folder.read(temp.resolve("public")).files());
    files.keySet().removeIf(PACKED.asMatchPredicate());
    boolean cards = files.keySet().stream().anyMatch(path -> path.matches(".*/(kad|card)\\.png"));
    files.replaceAll((path, text) -> PAINTED.matcher(path).matches() ? "painted\n" : text);
    files.replaceAll((path, text) -> OF_PACKED.matcher(text).replaceAll(""));
    files.replaceAll((path, text) -> OF_PAINTED.matcher(text).replaceAll("painted"));
    if (cards) {
      files.replaceAll((path, text) -> OF_MONTH.matcher(text).replaceAll("painted"));
    }
    return new Folder(files);
  }

  private static Folder expected(String name) throws IOException {
    return Folder.read(GOLDEN.resolve(name).resolve("expected"));
  }

  private static String expectedMessages(String name) throws IOException {
    Path messages = GOLDEN.resolve(name).resolve("messages");
    return Files.exists(messages) ? Files.readString(messages) : "";
  }

  private String told(Run run) {
    return run.err().replace(temp.toString().replace('\\', '/') + "/", "");
  }

  private List<Path> rawTexts() throws IOException {
    return Folder.filesOf(temp.resolve("public")).stream()
        .filter(file -> file.getFileName().toString().matches("asal\\.txt|original\\.txt"))
        .toList();
  }

  private static Folder withoutBytes(Folder folder) {
    SortedMap<String, String> files = new TreeMap<>();
    folder
        .files()
        .forEach(
            (path, text) ->
                files.put(
                    path,
                    path.endsWith(".txt") && !path.startsWith("manifest-sha256")
                        ? text.replace("\r\n", "\n")
                        : OF_BYTES.matcher(text).replaceAll("")));
    return new Folder(files);
  }

  private void write(String name, Run run) throws IOException {
    Path golden = GOLDEN.resolve(name);
    for (Path old : Folder.filesOf(golden.resolve("expected"))) {
      Files.delete(old);
    }
    Path made = temp.resolve("public");
    for (String file : made().files().keySet()) {
      Path to = golden.resolve("expected").resolve(file);
      Files.createDirectories(to.getParent());
      boolean asMade = !file.startsWith("manifest-sha256") && !PAINTED.matcher(file).matches();
      if (asMade) {
        Files.write(to, Files.readAllBytes(made.resolve(file)));
      } else {
        Files.writeString(to, made().files().get(file));
      }
    }
    Files.deleteIfExists(golden.resolve("messages"));
    if (!told(run).isEmpty()) {
      Files.write(golden.resolve("messages"), told(run).getBytes(StandardCharsets.UTF_8));
    }
  }
}
