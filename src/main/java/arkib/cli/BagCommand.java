package arkib.cli;

import arkib.build.Bagging;
import arkib.build.BuildRequest;
import arkib.build.Inquiry;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import arkib.fixity.Bag;
import arkib.plan.Visibility;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code arkib bag}: packs content and site for preservation. */
@Command(name = "bag", sortOptions = false)
final class BagCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Parameters(paramLabel = "DIR", descriptionKey = "bag.into")
  Path into;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "bag.out")
  Path out;

  @Option(names = "--now", paramLabel = "INSTANT", descriptionKey = "bag.now")
  String now;

  BagCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Instant moment = new Values(command).moment(now);
    BuildRequest site =
        new BuildRequest(
            common.site,
            Optional.ofNullable(out),
            Optional.empty(),
            new Visibility(moment, false, false),
            false,
            false,
            Runtime.getRuntime().availableProcessors(),
            false,
            Inquiry.NONE);
    Diagnostics diagnostics = new Diagnostics();
    Optional<Bag.Packed> packed =
        Bagging.run(
            site,
            new Bagging.Label(into, moment, "arkib " + Version.number()),
            diagnostics,
            terminal.progress());
    DiagnosticPrinter printer = new DiagnosticPrinter(common.site, terminal);
    diagnostics.sorted().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .forEach(printer::print);
    packed.ifPresent(
        bag ->
            terminal
                .out()
                .println(
                    Visible.text(
                        terminal.words().get("bag.made", into, bag.files(), bag.bytes()))));
    return packed.isPresent() ? CommandLineRunner.DONE : CommandLineRunner.CONTENT_HAS_ERRORS;
  }
}
