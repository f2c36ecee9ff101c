package arkib.cli;

import arkib.diagnostic.Severity;
import arkib.diagnostic.Words;
import arkib.progress.Progress;
import arkib.serve.Preview;
import arkib.serve.PreviewListener;
import arkib.serve.PreviewRefused;
import arkib.serve.PreviewRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code arkib serve}: shows the site while an editor writes, until Ctrl-C. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private static final int MOST = 65_535;

  private final Terminal terminal;
  private final UrlOpener opener;
  private boolean told;
  private volatile boolean ended;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port")
  int port = 4321;

  @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "serve.host")
  String host = "127.0.0.1";

  @Option(names = "--open", descriptionKey = "serve.open")
  boolean open;

  @Option(names = "--drafts", descriptionKey = "drafts")
  boolean drafts;

  @Option(names = "--future", descriptionKey = "future")
  boolean future;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  int jobs = Runtime.getRuntime().availableProcessors();

  ServeCommand(Terminal terminal, UrlOpener opener) {
    this.terminal = terminal;
    this.opener = opener;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check("--port", port, 0, MOST);
    check("--jobs", jobs, 1, Integer.MAX_VALUE);
    PreviewRequest request =
        new PreviewRequest(
            common.site,
            host,
            port,
            drafts,
            future,
            jobs,
            Clock.systemUTC(),
            terminal.language(),
            terminal.words());
    CountDownLatch end = new CountDownLatch(1);
    try (Preview preview = Preview.start(request, listener())) {
      say("serve.at", preview.url());
      if (open && !opener.isOpened(preview.url())) {
        say("serve.not-opened", preview.url());
      }
      // Ctrl-C ends the Java machine, which waits for this to be done.
      Thread hook =
          new Thread(
              () -> {
                tidy();
                end.countDown();
                close(preview);
              },
              "arkib-end");
      Runtime.getRuntime().addShutdownHook(hook);
      end.await();
    } catch (PreviewRefused e) {
      terminal.complain(Visible.text(e.text(request)));
      return CommandLineRunner.CONTENT_HAS_ERRORS;
    }
    return CommandLineRunner.DONE;
  }

  private void check(String option, int value, int least, int most) {
    if (value < least || value > most) {
      String text = Integer.toString(value);
      throw new CommandLine.ParameterException(
          command.commandLine(), text, null, command.findOption(option), text);
    }
  }

  // The shell's next line begins at the left, and below no bar of a work that is broken off.
  private void tidy() {
    ended = true;
    terminal.progress().end();
    if (terminal.screen().interactive()) {
      terminal.out().println();
    }
  }

  private void close(Preview preview) {
    try {
      preview.close();
    } catch (IOException e) {
      terminal.err().println(Visible.text(String.valueOf(e.getMessage())));
    }
  }

  private PreviewListener listener() {
    return new PreviewListener() {
      @Override
      public Progress progress() {
        return ended ? Progress.NONE : terminal.progress();
      }

      @Override
      public void built(Built build) {
        tell(build);
      }
    };
  }

  // On a thread of the preview's. What the search index needed is nothing to tell an editor.
  private synchronized void tell(PreviewListener.Built build) {
    if (build.settled() && told && build.report().published()) {
      return;
    }
    told = true;
    DiagnosticPrinter printer = new DiagnosticPrinter(common.site, terminal);
    build.found().stream().filter(one -> one.severity() == Severity.ERROR).forEach(printer::print);
    terminal.err().flush();
    String time = String.format(Locale.ROOT, "%.1f s", build.milliseconds() / 1000.0);
    if (!build.report().published()) {
      say("serve.stays", time);
    } else {
      say(
          "serve.built",
          build.report().articles(),
          build.report().written(),
          build.report().removed(),
          build.found().stream().filter(one -> one.severity() == Severity.WARNING).count(),
          time);
    }
  }

  private void say(String key, Object... arguments) {
    Words words = terminal.words();
    terminal.say(Visible.text(words.get(key, arguments)));
    terminal.out().flush();
  }
}
