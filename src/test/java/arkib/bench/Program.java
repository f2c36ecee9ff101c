package arkib.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Arkib as users start it.
 *
 * @param jar the program
 * @param machine options of its Java machine
 */
record Program(Path jar, List<String> machine) {

  // A day after the newest article, so that none is in the future.
  private static final String NOW = "2024-01-01T00:00:00+08:00";

  /** Copies the options. */
  Program {
    machine = List.copyOf(machine);
  }

  /** The same program with more options of its Java machine. */
  Program with(String... options) {
    List<String> all = new ArrayList<>(machine);
    all.addAll(List.of(options));
    return new Program(jar, all);
  }

  /** Builds a site. */
  MeasuredProcess build(Path site, Path out) throws IOException, InterruptedException {
    return run(
        "build", "--site", site.toString(), "--out", out.toString(), "--now", NOW, "--lang", "en");
  }

  /** Runs the program. */
  MeasuredProcess run(String... arguments) throws IOException, InterruptedException {
    List<String> command = java();
    command.addAll(machine);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return MeasuredProcess.run(command);
  }

  /** The Java machine that runs this one. */
  static List<String> java() {
    return new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
  }
}
