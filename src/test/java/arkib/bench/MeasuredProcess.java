package arkib.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that was run and measured.
 *
 * @param command what was run
 * @param cost what it cost
 * @param code its exit code
 * @param out what it printed, results and mistakes
 */
record MeasuredProcess(List<String> command, Measured cost, int code, String out) {

  // The only way that counts a process from its first instruction to its last: what a Java machine
  // tells of a child ends before the child does, and /proc goes with it.
  private static final Path GNU_TIME = Path.of("/usr/bin/time");
  private static final Path SYNC = Path.of("/usr/bin/sync");

  /** Whether processor time and memory can be told on this machine. */
  static boolean isWhole() {
    return Files.isExecutable(GNU_TIME);
  }

  /**
   * Runs a command to its end.
   *
   * @throws IllegalStateException if it fails: what it cost would mean nothing
   */
  static MeasuredProcess run(List<String> command) throws IOException, InterruptedException {
    settle();
    MeasuredProcess ran = isWhole() ? timed(command) : untimed(command);
    if (ran.code != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + ran.code + "\n" + ran.out);
    }
    return ran;
  }

  // What an earlier run left to be written must not be written at the cost of this one.
  private static void settle() throws IOException, InterruptedException {
    if (Files.isExecutable(SYNC)) {
      untimed(List.of(SYNC.toString()));
    }
  }

  private static MeasuredProcess timed(List<String> command)
      throws IOException, InterruptedException {
    Path figures = Files.createTempFile("figures", ".txt");
    try {
      List<String> whole = new ArrayList<>();
      whole.addAll(List.of(GNU_TIME.toString(), "-q", "-f", "%U %S %M", "-o", figures.toString()));
      whole.addAll(command);
      MeasuredProcess ran = untimed(whole);
      String[] read = Files.readString(figures).strip().split(" ", -1);
      double processor = Double.parseDouble(read[0]) + Double.parseDouble(read[1]);
      double memory = Double.parseDouble(read[2]) / 1024;
      return new MeasuredProcess(
          command, new Measured(ran.cost.wall(), processor, memory), ran.code, ran.out);
    } finally {
      Files.delete(figures);
    }
  }

  private static MeasuredProcess untimed(List<String> command)
      throws IOException, InterruptedException {
    // A file, not a pipe: a pipe that nobody empties stops the process.
    Path out = Files.createTempFile("out", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
      // They make every Java machine print a line, or run with other options than those measured.
      builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
      long begin = System.nanoTime();
      int code = builder.start().waitFor();
      double wall = (System.nanoTime() - begin) / 1e9;
      String printed = Files.readString(out, StandardCharsets.UTF_8);
      return new MeasuredProcess(
          command, new Measured(wall, Double.NaN, Double.NaN), code, printed);
    } finally {
      Files.delete(out);
    }
  }
}
