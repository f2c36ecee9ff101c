package arkib.cli;

import arkib.build.BuildRequest;
import arkib.build.Inquiry;
import arkib.build.Inventory;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code arkib stats}: the archive in figures. */
@Command(name = "stats", sortOptions = false)
final class StatsCommand implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Mixin ArchiveOptions archive;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  Format format = Format.TEXT;

  StatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Values values = new Values(command);
    BuildRequest request =
        new BuildRequest(
            common.site,
            Optional.empty(),
            Optional.empty(),
            archive.visibility(values),
            false,
            false,
            archive.threads(values),
            false,
            Inquiry.NONE);
    Diagnostics diagnostics = new Diagnostics();
    Optional<Inventory> inventory = Inventory.take(request, diagnostics, terminal.progress());
    inventory.map(Figures::of).ifPresent(this::print);
    terminal.out().flush();
    DiagnosticPrinter printer = new DiagnosticPrinter(common.site, terminal);
    diagnostics.sorted().stream()
        .filter(told -> told.severity() == Severity.ERROR)
        .forEach(printer::print);
    return diagnostics.hasErrors() ? CommandLineRunner.CONTENT_HAS_ERRORS : CommandLineRunner.DONE;
  }

  private void print(Figures figures) {
    if (format == Format.JSON) {
      terminal.out().println(StatsJson.of(figures));
    } else {
      new StatsText(terminal).print(figures);
    }
  }
}
