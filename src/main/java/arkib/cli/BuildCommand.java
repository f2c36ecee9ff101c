package arkib.cli;

import arkib.build.Build;
import arkib.build.BuildReport;
import arkib.build.BuildRequest;
import arkib.build.JavaMachine;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code arkib build}: makes the site. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final JavaMachine machine;

  @Mixin BuildOptions options;

  BuildCommand(Terminal terminal, JavaMachine machine) {
    this.terminal = terminal;
    this.machine = machine;
  }

  @Override
  public Integer call() {
    return build(options, terminal, machine);
  }

  /** Builds, and tells what was done and what is wrong. */
  static int build(BuildOptions options, Terminal terminal, JavaMachine machine) {
    long start = System.nanoTime();
    BuildRequest request = options.request();
    Diagnostics diagnostics = new Diagnostics();
    BuildReport report =
        Build.run(
            request, diagnostics, options.run.quiet ? WatchedMachine.unwatched(machine) : machine);
    Outcome outcome =
        new Outcome(report, diagnostics.sorted(), (System.nanoTime() - start) / 1_000_000);
    if (options.format == BuildOptions.Format.JSON) {
      new JsonReport(terminal).print(outcome);
    } else {
      new TextReport(terminal, options).print(outcome);
    }
    boolean failed =
        !report.published()
            || diagnostics.hasErrors()
            || (request.strict() && diagnostics.count(Severity.WARNING) > 0);
    return failed ? CommandLineRunner.CONTENT_HAS_ERRORS : CommandLineRunner.DONE;
  }
}
