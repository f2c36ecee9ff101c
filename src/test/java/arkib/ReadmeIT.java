package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The commands of README.md do what it says: every block {@code sh run} is run in a copy of the
 * site, one after the other as a reader would. Blocks {@code sh} without {@code run} build Arkib
 * itself, which is what is being done.
 */
class ReadmeIT {

  private static final Path README = Path.of("README.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^ {0,3}```sh( run)?[ \\t]*\\R(.*?)^ {0,3}```[ \\t]*$");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final String JAR = "java -jar target/arkib.jar";

  @TempDir static Path folder;

  @BeforeAll
  static void copyTheSite() throws IOException {
    Folder.copy(Path.of("content"), folder.resolve("content"));
    Folder.copy(Path.of("templates"), folder.resolve("templates"));
  }

  static List<String> commands() throws IOException {
    return lines(true);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void runs(String line) throws Exception {
    assertThat(line).as("what can be run here").startsWith(JAR);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", Path.of("target/arkib.jar").toAbsolutePath().toString()));
    command.addAll(words(line.substring(JAR.length())));
    if (line.startsWith(JAR + " serve")) {
      ServedProcess.showsTheSiteUntilItIsEnded(folder, command);
      return;
    }
    OtherProcess run = OtherProcess.run(folder, command);
    assertThat(run.code()).as("%s%n%s%n%s", line, run.out(), run.err()).isZero();
  }

  @Test
  void hasCommandsToRun() throws IOException {
    assertThat(commands()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(lines(false))
        .anyMatch(line -> line.contains(JAR))
        .allMatch(l -> l.startsWith("mvn "));
  }

  /** With {@code -Dreadme.write=true} the transcripts are written as they come. */
  @Test
  void theTutorialIsWhatHappens(@TempDir Path empty) throws Exception {
    String readme = Files.readString(README);
    Tutorial tutorial = Tutorial.of(readme);
    List<String> told = tutorial.transcripts();
    List<String> happens =
        tutorial.in(
            empty,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-jar",
                Path.of("target/arkib.jar").toAbsolutePath().toString()));
    if (Boolean.getBoolean("readme.write")) {
      Files.writeString(README, Tutorial.with(readme, happens));
    }
    assertThat(told).hasSizeGreaterThan(5);
    assertThat(happens).isEqualTo(told);
  }

  /** Every command has its line in the table. */
  @Test
  void tellsEveryCommand() throws IOException {
    String readme = Files.readString(README);
    List<String> commands =
        Run.of("--help", "--lang", "en")
            .out()
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
            .map(line -> line.strip().replaceFirst(" .*", ""))
            .toList();
    assertThat(commands).contains("build", "check", "list");
    assertThat(commands).allMatch(command -> readme.contains("`arkib " + command));
  }

  /** The table of options leaves none out. */
  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "list", "stats", "new", "schema"})
  void tellsEveryOptionOf(String command) throws IOException {
    String readme = Files.readString(README);
    String help = Run.of(command, "--help", "--lang", "en").out();
    Matcher option = Pattern.compile("(?:(-\\w), )?(--[a-z-]+)").matcher(help);
    List<String> untold = new ArrayList<>();
    while (option.find()) {
      boolean byShortName = option.group(1) != null && readme.contains("`" + option.group(1) + "`");
      if (!byShortName && !readme.contains(option.group(2))) {
        untold.add(option.group(2));
      }
    }
    assertThat(help).contains("--site");
    assertThat(untold).isEmpty();
  }

  private static List<String> lines(boolean runnable) throws IOException {
    List<String> lines = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(README));
    while (block.find()) {
      if ((block.group(1) != null) == runnable) {
        block.group(2).lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(lines::add);
      }
    }
    return lines;
  }

  // As a shell parts them, so far as the README needs it.
  private static List<String> words(String line) {
    assertThat(line).as("no more of a shell than quotes").doesNotContainPattern("[$`\\\\|&;<>*]");
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String quoted = word.group(1) == null ? word.group(2) : word.group(1);
      words.add(quoted == null ? word.group(3) : quoted);
    }
    return words;
  }
}
