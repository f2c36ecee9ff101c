package arkib.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A script for the shell fish.
 *
 * @see <a href="https://fishshell.com/docs/current/completions.html">Writing your own
 *     completions</a>
 */
final class FishCompletion {

  private final String program;
  private final StringBuilder script = new StringBuilder();

  private FishCompletion(String program) {
    this.program = program;
  }

  /** The script of a program. */
  static String of(CommandSpec program) {
    FishCompletion completion = new FishCompletion(program.name());
    completion.add(program, List.of());
    return completion.script.toString();
  }

  private void add(CommandSpec command, List<String> above) {
    String here = condition(command, above);
    for (CommandLine sub : command.subcommands().values()) {
      line(here, "-f -a " + quoted(sub.getCommandName()), Help.summary(sub.getCommandSpec()));
    }
    for (OptionSpec option : command.options()) {
      line(here, names(option), Help.text(option));
    }
    for (PositionalParamSpec one : command.positionalParameters()) {
      List<String> values = LabelledValues.of(one);
      if (!values.isEmpty()) {
        line(here, "-f -a " + quoted(String.join(" ", values)), Help.text(one));
      }
    }
    for (CommandLine sub : command.subcommands().values()) {
      List<String> path = new ArrayList<>(above);
      path.add(sub.getCommandName());
      add(sub.getCommandSpec(), path);
    }
  }

  // Commands above were typed, and none below.
  private static String condition(CommandSpec command, List<String> above) {
    if (above.isEmpty()) {
      return "__fish_use_subcommand";
    }
    StringBuilder condition = new StringBuilder();
    for (String name : above) {
      condition.append(condition.length() == 0 ? "" : "; and ");
      condition.append("__fish_seen_subcommand_from ").append(name);
    }
    if (!command.subcommands().isEmpty()) {
      condition.append("; and not __fish_seen_subcommand_from");
      command.subcommands().keySet().forEach(name -> condition.append(' ').append(name));
    }
    return condition.toString();
  }

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      boolean wide = name.startsWith("--");
      names.append(wide ? "-l " : "-s ").append(name.substring(wide ? 2 : 1)).append(' ');
    }
    if (option.arity().max() > 0) {
      List<String> values = LabelledValues.of(option);
      names.append(values.isEmpty() ? "-r" : "-x -a " + quoted(String.join(" ", values)));
    }
    return names.toString().strip();
  }

  private void line(String condition, String what, Optional<String> description) {
    script.append("complete -c ").append(program).append(" -n ").append(quoted(condition));
    script.append(' ').append(what);
    description.ifPresent(text -> script.append(" -d ").append(quoted(text)));
    script.append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
