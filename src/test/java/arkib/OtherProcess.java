package arkib;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program run outside this Java machine.
 *
 * @param code its exit code
 * @param out what it printed for results
 * @param err what it printed of mistakes
 */
record OtherProcess(int code, String out, String err) {

  /** Runs a program in a folder and waits for its end. */
  static OtherProcess run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    // Files, not pipes: a pipe that nobody empties stops the program.
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      // It makes every Java machine print a line.
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      int code = builder.start().waitFor();
      return new OtherProcess(code, text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
