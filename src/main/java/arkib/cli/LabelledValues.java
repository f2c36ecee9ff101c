package arkib.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may stand for an argument of few values, as its label tells it: {@code text|json}. The
 * library would have shells complete the names of Java's constants, which are in capitals.
 */
final class LabelledValues {

  private LabelledValues() {}

  /** The values of an argument; none where it may have any. */
  static List<String> of(ArgSpec argument) {
    return argument.type().isEnum() ? List.of(argument.paramLabel().split("\\|")) : List.of();
  }

  /** Has the library know them, for a command and all below it. */
  static void tell(CommandSpec command) {
    for (OptionSpec option : List.copyOf(command.options())) {
      if (!of(option).isEmpty()) {
        command.remove(option);
        command.addOption(OptionSpec.builder(option).completionCandidates(of(option)).build());
      }
    }
    for (PositionalParamSpec one : List.copyOf(command.positionalParameters())) {
      if (!of(one).isEmpty()) {
        command.remove(one);
        command.addPositional(
            PositionalParamSpec.builder(one).completionCandidates(of(one)).build());
      }
    }
    for (CommandLine sub : command.subcommands().values()) {
      tell(sub.getCommandSpec());
    }
  }
}
