package arkib.cli;

import arkib.diagnostic.Words;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command, of what the library of the command line knows of it.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/man.7.html">man(7)</a>
 */
final class ManPage {

  private final CommandSpec command;
  private final Words words;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandSpec command, Words words) {
    this.command = command;
    this.words = words;
  }

  /** The page of a command in a language. */
  static String of(CommandSpec command, Words words) {
    return new ManPage(command, words).page();
  }

  /** The name of the page: {@code arkib-templates-list}. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String page() {
    String name = name(command);
    macro("TH", name.toUpperCase(java.util.Locale.ROOT), "1", "", "Arkib " + Version.number());
    section("man.name");
    text(name + Help.summary(command).map(summary -> " - " + summary).orElse(""));
    section("man.synopsis");
    page.append(".B ").append(escaped(command.qualifiedName(" "))).append('\n');
    if (!command.subcommands().isEmpty()) {
      text("[" + words.get("man.command") + "]");
    }
    text("[" + words.get("man.options") + "]");
    command.positionalParameters().forEach(parameter -> text(parameter.paramLabel()));
    Help.description(command)
        .ifPresent(
            description -> {
              section("man.description");
              text(description);
            });
    commands();
    arguments("man.parameters", command.positionalParameters());
    arguments("man.options.title", command.options());
    section("man.exit");
    text(words.get("man.exit.text"));
    return page.toString();
  }

  private void commands() {
    if (command.subcommands().isEmpty()) {
      return;
    }
    section("man.commands");
    for (CommandLine sub : command.subcommands().values()) {
      page.append(".TP\n.BR ").append(escaped(name(sub.getCommandSpec()))).append(" (1)\n");
      Help.summary(sub.getCommandSpec()).ifPresent(this::text);
    }
  }

  private void arguments(String title, List<? extends ArgSpec> arguments) {
    List<? extends ArgSpec> shown = arguments.stream().filter(a -> !a.hidden()).toList();
    if (shown.isEmpty()) {
      return;
    }
    section(title);
    for (ArgSpec argument : shown) {
      page.append(".TP\n.B ").append(escaped(names(argument))).append('\n');
      Help.text(argument).ifPresent(this::text);
    }
  }

  private static String names(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String names = String.join(", ", option.names());
      return option.arity().max() > 0 ? names + " " + option.paramLabel() : names;
    }
    return ((PositionalParamSpec) argument).paramLabel();
  }

  private void section(String key) {
    macro("SH", words.get(key));
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  private void text(String text) {
    String escaped = escaped(text);
    boolean control = escaped.startsWith(".") || escaped.startsWith("'");
    page.append(control ? "\\&" : "").append(escaped).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
