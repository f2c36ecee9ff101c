package arkib.names.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of cases is a site: what {@code arkib names --suggest} tells of its {@code content/}
 * is {@code suggest.txt}, and what {@code --write} makes is {@code suggestions.yaml}. A new case is
 * a new folder. {@code -Dgolden.write=true} writes what comes out as what is expected: read it
 * before it is committed.
 */
class SuggestionCasesTest {

  private static final Path CASES = Path.of("src/test/resources/arkib/names/suggest");
  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  @TempDir Path temp;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @BeforeEach
  void makeContent() throws IOException {
    Files.createDirectories(temp.resolve("content"));
  }

  private Path file() {
    return temp.resolve("content/names/suggestions.yaml");
  }

  private void prepare(String name) throws IOException {
    Folder.delete(temp.resolve("content"));
    Folder.copy(CASES.resolve(name).resolve("content"), temp.resolve("content"));
  }

  private Run names(String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of("names", "--site", temp.toString(), "--lang", "en"), Stream.of(more))
            .toList();
    return Run.of(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatIsExpected(String name) throws IOException {
    prepare(name);
    Path expected = CASES.resolve(name).resolve("suggest.txt");
    Run run = names("--suggest");
    if (WRITE) {
      Files.writeString(expected, run.out());
    }
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(expected));
    assertThat(Folder.read(temp)).as("nothing is written").isEqualTo(original(name));
  }

  private Folder original(String name) throws IOException {
    Path copy = Files.createTempDirectory(temp.getParent(), "original");
    Folder.copy(CASES.resolve(name).resolve("content"), copy.resolve("content"));
    return Folder.read(copy);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTheSameOnAnyNumberOfThreads(String name) throws IOException {
    prepare(name);
    String one = names("--suggest", "--format", "json", "--jobs", "1").out();
    assertThat(one).contains("\"mergers\"");
    assertThat(names("--suggest", "--format", "json", "--jobs", "7").out()).isEqualTo(one);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatIsExpected(String name) throws IOException {
    prepare(name);
    Path expected = CASES.resolve(name).resolve("suggestions.yaml");
    Run run = names("--write");
    assertThat(run.code()).as(run.err()).isZero();
    if (WRITE) {
      Files.copy(file(), expected, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(file()).hasSameTextualContentAs(expected);
  }

  /** What an editor accepts whole is an authority file without a mistake, and covers all. */
  @ParameterizedTest
  @MethodSource("cases")
  void isAnAuthorityFileOnceUncommented(String name) throws IOException {
    prepare(name);
    names("--write");
    String written = Files.readString(file());
    long entries = written.lines().filter(line -> line.startsWith("#  - id: ")).count();
    Files.writeString(file(), written.replaceAll("(?m)^#", ""));
    Run run = names("--write");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(entries).isPositive();
    assertThat(run.out()).endsWith("suggestions.yaml: nothing to add\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void addsNothingTwice(String name) throws IOException {
    prepare(name);
    names("--write");
    String once = Files.readString(file());
    assertThat(names("--write").out()).endsWith("suggestions.yaml: nothing to add\n");
    assertThat(file()).hasContent(once);
  }
}
