package arkib.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code arkib templates}: the theme's files one by one. Alone it shows help. */
@Command(name = "templates", sortOptions = false)
final class TemplatesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  private TemplatesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The command with those below it. */
  static CommandLine with(Terminal terminal) {
    return new CommandLine(new TemplatesCommand(terminal))
        .addSubcommand(new TemplatesListCommand(terminal))
        .addSubcommand(new TemplatesEjectCommand(terminal));
  }

  @Override
  public Integer call() {
    command.commandLine().usage(terminal.out());
    return CommandLineRunner.DONE;
  }
}
