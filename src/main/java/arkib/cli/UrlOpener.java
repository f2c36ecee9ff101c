package arkib.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Opens an address in the browser that a person has chosen on this system. It asks the system's own
 * program for that: Java's window classes are switched off, for pictures are drawn without them.
 */
final class UrlOpener {

  private static final long FAILS_WITHIN_SECONDS = 3;

  private final List<String> program;
  private final Launcher launcher;

  /** Starts programs. */
  @FunctionalInterface
  interface Launcher {

    /**
     * Starts one.
     *
     * @return false where it ended at once and says that it failed
     * @throws IOException if there is no such program
     */
    boolean isStarted(List<String> command) throws IOException, InterruptedException;
  }

  private UrlOpener(List<String> program, Launcher launcher) {
    this.program = program;
    this.launcher = launcher;
  }

  /** The opener of the system on which this runs. */
  static UrlOpener ofThisSystem() {
    return of(System.getProperty("os.name"), UrlOpener::isRunning);
  }

  /**
   * The opener of a system.
   *
   * @param system its name, as Java's {@code os.name} has it
   */
  static UrlOpener of(String system, Launcher launcher) {
    String name = system.toLowerCase(Locale.ROOT);
    List<String> program = List.of("xdg-open");
    if (name.startsWith("windows")) {
      program = List.of("rundll32", "url.dll,FileProtocolHandler");
    } else if (name.startsWith("mac")) {
      program = List.of("open");
    }
    return new UrlOpener(program, launcher);
  }

  /** Opens an address, and tells whether that could be done. */
  boolean isOpened(URI url) throws InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.add(url.toString());
    try {
      return launcher.isStarted(command);
    } catch (IOException e) {
      // There is no such program: who called says where to go.
      return false;
    }
  }

  // Some of these programs end at once, some with the browser.
  static boolean isRunning(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return !process.waitFor(FAILS_WITHIN_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
  }
}
