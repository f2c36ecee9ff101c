package arkib.cli;

import arkib.build.JavaMachine;
import arkib.diagnostic.MessageLanguage;
import arkib.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import picocli.CommandLine;

/** Runs a command line: finds the language, parses the arguments, calls the command. */
public final class CommandLineRunner {

  /** Everything was done. */
  public static final int DONE = 0;

  /** The content has errors, or the site could not be written. */
  public static final int CONTENT_HAS_ERRORS = 1;

  /** The arguments make no sense. */
  public static final int WRONG_USAGE = 2;

  private static final String LANGUAGE_OPTION = "--lang";

  private final JavaMachine machine;
  private final Screen screen;

  /**
   * A runner of command lines.
   *
   * @param machine what it runs in
   * @param screen what it is shown on
   */
  public CommandLineRunner(JavaMachine machine, Screen screen) {
    this.machine = machine;
    this.screen = screen;
  }

  /**
   * Runs a command line.
   *
   * @param arguments as typed
   * @param in what the command may read
   * @param out for results
   * @param err for diagnostics
   * @return the exit code
   */
  public int run(List<String> arguments, InputStream in, PrintWriter out, PrintWriter err) {
    MessageLanguage language = language(arguments);
    Progress progress =
        screen.able()
            ? new ProgressLine(out, Terminal.words(language), screen.columns())
            : machine.progress();
    Terminal terminal = new Terminal(in, out, err, language, screen, progress);
    CommandLine commandLine = commandLine(terminal, arguments);
    int code = commandLine.execute(arguments.toArray(String[]::new));
    out.flush();
    err.flush();
    return code;
  }

  private CommandLine commandLine(Terminal terminal, List<String> arguments) {
    JavaMachine watched = new WatchedMachine(machine, terminal.progress());
    CommandLine commandLine = new Commands(terminal, watched).lineOf(arguments);
    commandLine.setResourceBundle(bundle(terminal.language()));
    commandLine.setOut(terminal.out());
    commandLine.setErr(terminal.err());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            screen.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    commandLine.setParameterExceptionHandler(new UsageErrors(terminal));
    return commandLine;
  }

  // Asked for before the arguments are parsed, since what is wrong with them is told in it.
  private static MessageLanguage language(List<String> arguments) {
    Optional<MessageLanguage> asked =
        Typed.value(arguments, LANGUAGE_OPTION).flatMap(MessageLanguage::of);
    if (asked.isPresent()) {
      return asked.get();
    }
    return Locale.getDefault().getLanguage().equals("en") ? MessageLanguage.EN : MessageLanguage.MS;
  }

  private static PropertyResourceBundle bundle(MessageLanguage language) {
    String file = "help_" + language.code() + ".properties";
    try (InputStream in = CommandLineRunner.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
