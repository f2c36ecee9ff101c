package arkib.cli;

import arkib.build.JavaMachine;
import arkib.site.Site;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code arkib}: builds the site of the current folder; where there is none, shows help. */
@Command(name = "arkib", versionProvider = Version.class, sortOptions = false)
final class ArkibCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final JavaMachine machine;

  @Spec CommandSpec command;

  @Mixin BuildOptions options;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  boolean version;

  ArkibCommand(Terminal terminal, JavaMachine machine) {
    this.terminal = terminal;
    this.machine = machine;
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(options.run.common.site.resolve(Site.CONTENT))) {
      command.commandLine().usage(terminal.out());
      return CommandLineRunner.DONE;
    }
    return BuildCommand.build(options, terminal, machine);
  }
}
