package arkib.cli;

import arkib.build.BuildRequest;
import arkib.build.Inventory;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code arkib list}: what articles there are, and why some are held back. */
@Command(name = "list", sortOptions = false)
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin ListOptions options;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BuildRequest request = options.request();
    Diagnostics diagnostics = new Diagnostics();
    Optional<Inventory> inventory = Inventory.take(request, diagnostics, terminal.progress());
    inventory.ifPresent(taken -> print(taken, request));
    terminal.out().flush();
    // What articles are warned of is told by a build.
    DiagnosticPrinter printer = new DiagnosticPrinter(options.common.site, terminal);
    diagnostics.sorted().stream()
        .filter(told -> told.severity() == Severity.ERROR)
        .forEach(printer::print);
    return diagnostics.hasErrors() ? CommandLineRunner.CONTENT_HAS_ERRORS : CommandLineRunner.DONE;
  }

  private void print(Inventory inventory, BuildRequest request) {
    Optional<NextChange> next = NextChange.after(request.visibility().now(), inventory.cards());
    if (options.next && options.format != ListOptions.Format.JSON) {
      next.ifPresent(
          change ->
              terminal
                  .out()
                  .println(
                      change.moment()
                          + "\t"
                          + change.word()
                          + "\tcontent/"
                          + change.card().source()));
      return;
    }
    switch (options.format) {
      case TABLE -> new ListText(terminal).print(ListedArticle.of(inventory, options), next);
      case JSON -> terminal.out().println(ListJson.of(inventory, options, next));
      case CSV -> ListCsv.print(ListedArticle.of(inventory, options), terminal.out());
    }
  }
}
