package arkib.cli;

import arkib.build.BuildRequest;
import arkib.diagnostic.Words;
import arkib.fixity.FolderCopy;
import arkib.fixity.RemoteCopy;
import arkib.fixity.SiteCopy;
import arkib.fixity.Verdict;
import arkib.fixity.Verification;
import arkib.progress.Progress;
import arkib.source.TextReader;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code arkib verify}: compares a copy of a site with its manifests. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

  // Somebody else's server has other readers too.
  private static final int AT_ONCE = 4;
  private static final int MOST_AT_ONCE = 16;

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Parameters(arity = "0..1", paramLabel = "DIR|URL", descriptionKey = "verify.copy")
  String copy;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "verify.jobs")
  Integer jobs;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  BuildOptions.Format format = BuildOptions.Format.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "verify.quiet")
  boolean quiet;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (jobs != null && jobs < 1) {
      throw invalid(command.findOption("--jobs"), jobs.toString());
    }
    boolean remote = copy != null && copy.contains("://");
    String shown = copy == null ? common.site.resolve(BuildRequest.PUBLIC).toString() : copy;
    try {
      SiteCopy site = remote ? RemoteCopy.at(url()) : FolderCopy.in(Path.of(shown));
      int threads =
          remote
              ? Math.min(MOST_AT_ONCE, threads(AT_ONCE))
              : threads(Runtime.getRuntime().availableProcessors());
      Verdict verdict = Verification.of(site, threads, quiet ? Progress.NONE : terminal.progress());
      if (format == BuildOptions.Format.JSON) {
        terminal.out().println(VerdictJson.of(verdict));
      } else {
        new VerdictText(terminal, quiet).print(verdict, shown);
      }
      return verdict.isWhole() ? CommandLineRunner.DONE : CommandLineRunner.CONTENT_HAS_ERRORS;
    } catch (IOException e) {
      Words words = terminal.words();
      String reason = TextReader.reason(e);
      terminal.complain(Visible.text(words.get("verify.no-folder", shown, reason)));
      return CommandLineRunner.CONTENT_HAS_ERRORS;
    }
  }

  private int threads(int usual) {
    return jobs == null ? usual : jobs;
  }

  // The address of a site, and nothing that would be sent along.
  private URI url() {
    try {
      URI url = new URI(copy);
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      boolean plain =
          url.getHost() != null
              && url.getRawUserInfo() == null
              && url.getRawQuery() == null
              && url.getRawFragment() == null;
      if (plain && (scheme.equals("http") || scheme.equals("https"))) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw invalid(command.positionalParameters().get(0), copy);
    }
    throw invalid(command.positionalParameters().get(0), copy);
  }

  private CommandLine.ParameterException invalid(CommandLine.Model.ArgSpec what, String value) {
    return new CommandLine.ParameterException(command.commandLine(), value, null, what, value);
  }
}
