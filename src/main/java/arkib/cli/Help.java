package arkib.cli;

import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What help says of commands and options, in the language of the terminal. */
final class Help {

  private Help() {}

  /** What a command does. */
  static Optional<String> summary(CommandSpec command) {
    return joined(command.usageMessage().header());
  }

  /** More of what it does. */
  static Optional<String> description(CommandSpec command) {
    return joined(command.usageMessage().description());
  }

  /** What an option or a parameter says. */
  static Optional<String> text(ArgSpec argument) {
    return joined(argument.description());
  }

  private static Optional<String> joined(String... lines) {
    String text = String.join(" ", lines).replace("%n", " ").replace("%%", "%").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
