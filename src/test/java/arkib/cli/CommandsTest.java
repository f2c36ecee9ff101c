package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.build.JavaMachine;
import arkib.diagnostic.MessageLanguage;
import arkib.progress.Progress;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Only the command that is asked for is made, and nobody sees a difference. */
class CommandsTest {

  private static final Map<String, CommandLine> ALL = subcommands("--help");

  private static Map<String, CommandLine> subcommands(String... arguments) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()),
            MessageLanguage.EN,
            Screen.NONE,
            Progress.NONE);
    return new Commands(terminal, JavaMachine.SHARED).lineOf(List.of(arguments)).getSubcommands();
  }

  static Stream<String> words() {
    return ALL.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void eachIsKnownByItsName(String word) {
    CommandLine command = ALL.get(word);
    assertThat(command.getCommandName()).isEqualTo(word);
    assertThat(command.getCommand().getClass().getAnnotation(CommandLine.Command.class).name())
        .isEqualTo(word);
  }

  @ParameterizedTest
  @MethodSource("words")
  void eachIsWithoutTheOthersWhatItIsWithThem(String word) {
    Map<String, CommandLine> made = subcommands(word, "--help");
    assertThat(made).hasSize(tellsOfAll(word) ? ALL.size() : 1);
    assertThat(made.get(word).getUsageMessage()).isEqualTo(ALL.get(word).getUsageMessage());
  }

  private static boolean tellsOfAll(String word) {
    return word.equals("completion") || word.equals("man");
  }

  @Test
  void allAreThereForOneThatIsNoneOfThem() {
    assertThat(subcommands("biuld")).hasSameSizeAs(ALL);
    assertThat(subcommands("--site", "x", "list")).hasSameSizeAs(ALL);
  }

  @Test
  void whatIsTypedIsKnownBeforeItIsParsed() {
    List<String> typed = List.of("build", "--site", "a", "--lang=en", "--site=b", "--out");
    assertThat(Typed.value(typed, "--site")).contains("a");
    assertThat(Typed.value(typed, "--lang")).contains("en");
    assertThat(Typed.value(typed, "--out")).as("nothing follows").isEqualTo(Optional.empty());
    assertThat(Typed.value(typed, "--now")).isEmpty();
  }
}
