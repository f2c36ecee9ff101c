package arkib.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code arkib completion}: what a shell needs to complete commands and options. */
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {

  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Parameters(paramLabel = "bash|zsh|fish", descriptionKey = "completion.shell")
  Shell shell;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine root = command.root().commandLine();
    LabelledValues.tell(root.getCommandSpec());
    // The library's script of bash runs in zsh too, by zsh's own loader of such scripts.
    terminal
        .out()
        .print(
            shell == Shell.FISH
                ? FishCompletion.of(root.getCommandSpec())
                : AutoComplete.bash(root.getCommandName(), root));
    return CommandLineRunner.DONE;
  }
}
