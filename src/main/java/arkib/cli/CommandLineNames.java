package arkib.cli;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How arguments are called in messages. */
final class CommandLineNames {

  private CommandLineNames() {}

  /** An option's longest name, or a parameter's label. */
  static String of(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
