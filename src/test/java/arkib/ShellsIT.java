package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What shells complete with the scripts of {@code arkib completion}, and what the readers of manual
 * pages say to ours. The build installs them: see {@code src/test/shells}.
 */
@DisabledOnOs(OS.WINDOWS)
class ShellsIT {

  private static final String LINES =
      """
      arkib ch               | check
      arkib check --write    | --write-baseline
      arkib check --format s | sarif
      arkib templates e      | eject
      arkib completion f     | fish
      arkib build --lang e   | en
      """;

  private static final Path HELPERS = Path.of("src/test/shells").toAbsolutePath();

  @TempDir Path temp;

  private Path script(String shell) throws IOException {
    Run run = Run.of("completion", shell, "--lang", "ms");
    assertThat(run.code()).isZero();
    return Files.writeString(temp.resolve("arkib." + shell), run.out());
  }

  private String said(String... command) throws Exception {
    OtherProcess run = OtherProcess.run(temp, List.of(command));
    assertThat(run.err()).as(String.join(" ", command)).isEmpty();
    assertThat(run.code()).as(String.join(" ", command)).isZero();
    return run.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void eachShellCanReadItsScript(String shell) throws Exception {
    said(shell, "-n", script(shell).toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = LINES)
  void bashCompletes(String line, String whole) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", HELPERS + "/complete.bash"));
    command.add(script("bash").toString());
    command.addAll(List.of(line.split(" ")));
    assertThat(said(command.toArray(String[]::new))).isEqualTo(whole + "\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = LINES)
  void zshCompletes(String line, String whole) throws Exception {
    String expected = line.substring(0, line.lastIndexOf(' ') + 1) + whole;
    String said = said("zsh", "-f", HELPERS + "/complete.zsh", script("zsh").toString(), line);
    assertThat(said).isEqualTo(expected + " |\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = LINES)
  void fishCompletes(String line, String whole) throws Exception {
    String command = "source " + script("fish") + "; complete -C " + '"' + line + '"';
    assertThat(said("fish", "--no-config", "-c", command).lines())
        .singleElement()
        .asString()
        .startsWith(whole + "\t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ms", "en"})
  void manualPagesAreWithoutFault(String language) throws Exception {
    assertThat(Run.of("man", temp.resolve("man1").toString(), "--lang", language).code()).isZero();
    List<Path> pages;
    try (Stream<Path> all = Files.list(temp.resolve("man1"))) {
      pages = all.sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThan(15);
    for (Path page : pages) {
      // A page has no date: the version says which it is, and the same version gives the same
      // bytes.
      assertThat(
              OtherProcess.run(
                      temp, List.of("mandoc", "-T", "lint", "-W", "warning", page.toString()))
                  .out()
                  .lines())
          .allMatch(line -> line.contains("WARNING: missing date, using \"\": TH"));
      assertThat(said("groff", "-man", "-ww", "-K", "utf8", "-T", "utf8", page.toString()))
          .contains("arkib");
    }
  }

  @Test
  void aManualPageAsItIsRead() throws Exception {
    assertThat(Run.of("man", temp.resolve("man1").toString(), "--lang", "en").code()).isZero();
    String read = said("mandoc", "-T", "utf8", "-O", "width=78", temp + "/man1/arkib-check.1");
    assertThat(read.replaceAll(".\b", ""))
        .startsWith("ARKIB-CHECK(1)")
        .contains("\n       --format text|json|sarif|github\n");
  }
}
