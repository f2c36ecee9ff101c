package arkib.cli;

import arkib.diagnostic.Words;
import arkib.disk.WholeFile;
import arkib.source.TextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code arkib man}: writes a manual page for each command. */
@Command(name = "man", sortOptions = false)
final class ManCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Parameters(paramLabel = "DIR", descriptionKey = "man.into")
  Path folder;

  ManCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Words words = terminal.words();
    try {
      write(command.root(), words);
      return CommandLineRunner.DONE;
    } catch (IOException e) {
      terminal
          .err()
          .println(
              Visible.text(words.get("man.unwritable", folder.toString(), TextReader.reason(e))));
      return CommandLineRunner.CONTENT_HAS_ERRORS;
    }
  }

  private void write(CommandSpec one, Words words) throws IOException {
    Path file = folder.toAbsolutePath().resolve(ManPage.name(one) + ".1");
    byte[] page = ManPage.of(one, words).getBytes(StandardCharsets.UTF_8);
    WholeFile.replaceAmongOthers(file, out -> out.write(page));
    for (CommandLine sub : one.subcommands().values()) {
      write(sub.getCommandSpec(), words);
    }
  }
}
