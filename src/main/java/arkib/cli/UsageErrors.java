package arkib.cli;

import arkib.diagnostic.Nearest;
import arkib.diagnostic.Words;
import java.util.Optional;
import picocli.CommandLine;

/** Tells what is wrong with the arguments, in the editor's language, and where help is. */
final class UsageErrors implements CommandLine.IParameterExceptionHandler {

  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(CommandLine.ParameterException e, String[] arguments) {
    Words words = terminal.words();
    terminal.err().println(text(e, words));
    terminal
        .err()
        .println(words.get("usage.help", e.getCommandLine().getCommandSpec().qualifiedName(" ")));
    return CommandLineRunner.WRONG_USAGE;
  }

  // "--drafst=yes" is the option before the sign; a word is a command.
  private static Optional<String> near(String typed, CommandLine command) {
    if (!typed.startsWith("-")) {
      return Nearest.to(typed, command.getSubcommands().keySet());
    }
    String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
    return Nearest.to(
        name,
        command.getCommandSpec().optionsMap().keySet().stream()
            .filter(known -> known.startsWith("--"))
            .toList());
  }

  private static String text(CommandLine.ParameterException e, Words words) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      return near(first, unmatched.getCommandLine())
          .map(near -> words.get("usage.unknown.near", first, near))
          .orElseGet(() -> words.get("usage.unknown", first));
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      String names =
          missing.getMissing().stream()
              .map(CommandLineNames::of)
              .reduce((a, b) -> a + ", " + b)
              .orElse("");
      return words.get("usage.missing", names);
    }
    boolean named = e.getArgSpec() != null && e.getValue() != null;
    return named
        ? words.get("usage.invalid", CommandLineNames.of(e.getArgSpec()), e.getValue())
        : e.getMessage();
  }
}
