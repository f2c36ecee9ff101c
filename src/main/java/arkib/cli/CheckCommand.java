package arkib.cli;

import arkib.build.BuildRequest;
import arkib.build.JavaMachine;
import arkib.check.Baseline;
import arkib.check.Check;
import arkib.check.External;
import arkib.check.Mended;
import arkib.check.external.Manners;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import arkib.source.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code arkib check}: tells all that is wrong or doubtful, and publishes nothing. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final JavaMachine machine;

  @Spec CommandSpec command;

  @Mixin CheckOptions options;

  CheckCommand(Terminal terminal, JavaMachine machine) {
    this.terminal = terminal;
    this.machine = machine;
  }

  @Override
  public Integer call() {
    if (options.writeBaseline && options.baseline == null) {
      throw new MissingParameterException(
          command.commandLine(), command.findOption("--baseline"), "--baseline");
    }
    try {
      return options.writeBaseline ? write() : check();
    } catch (IOException e) {
      return unwritable(e);
    } catch (UncheckedIOException e) {
      return unwritable(e.getCause());
    }
  }

  private int check() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Baseline baseline =
        options.baseline == null ? Baseline.NONE : Baseline.read(options.baseline, diagnostics);
    List<Mended> files = look(diagnostics);
    List<Mended> mended = List.of();
    if (options.fix && !files.isEmpty()) {
      mended = mend(files);
      // What is mended is no longer told, and what it mended may show something else.
      diagnostics = new Diagnostics();
      files = look(diagnostics);
    }
    Baseline.Parted parted = baseline.part(diagnostics.sorted());
    CheckResult result = new CheckResult(parted, files, mended);
    report().print(result);
    boolean failed =
        result.count(Severity.ERROR) > 0
            || (options.run.strict && result.count(Severity.WARNING) > 0);
    return failed ? CommandLineRunner.CONTENT_HAS_ERRORS : CommandLineRunner.DONE;
  }

  private int write() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    List<Mended> files = look(diagnostics);
    Baseline baseline = Baseline.of(diagnostics.sorted());
    if (diagnostics.hasErrors()) {
      report().print(new CheckResult(baseline.part(diagnostics.sorted()), files, List.of()));
      return CommandLineRunner.CONTENT_HAS_ERRORS;
    }
    baseline.write(options.baseline);
    terminal.say(terminal.words().get("check.written", options.baseline, baseline.size()));
    return CommandLineRunner.DONE;
  }

  private List<Mended> look(Diagnostics diagnostics) throws IOException {
    BuildRequest request = options.request();
    JavaMachine watched = options.run.quiet ? WatchedMachine.unwatched(machine) : machine;
    Optional<External> external =
        options.external
            ? Optional.of(
                new External(Manners.POLITE, request.visibility().now(), watched.progress()))
            : Optional.empty();
    List<Mended> files = Check.run(request, external, diagnostics, watched);
    watched.progress().end();
    return files;
  }

  private List<Mended> mend(List<Mended> files) throws IOException {
    List<Mended> mended = new ArrayList<>();
    for (Mended file : files) {
      if (Mender.write(file)) {
        mended.add(file);
      } else {
        terminal.complain(
            Visible.text(terminal.words().get("check.changed-meanwhile", file.file())));
      }
    }
    return mended;
  }

  private CheckReport report() {
    return switch (options.format) {
      case TEXT -> new CheckText(terminal, options);
      case JSON -> new CheckJson(terminal);
      case SARIF -> new CheckSarif(terminal);
      case GITHUB -> new CheckGithub(terminal, options.run.common.site);
    };
  }

  private int unwritable(IOException e) {
    String file =
        e instanceof FileSystemException system
            ? system.getFile()
            : options.run.common.site.toString();
    terminal.complain(
        Visible.text(terminal.words().get("check.unwritable", file, TextReader.reason(e))));
    return CommandLineRunner.CONTENT_HAS_ERRORS;
  }
}
