package arkib.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line: sizes, and {@code --runs N}, {@code --jvm "OPTIONS"},
 * {@code --jar FILE}, {@code --work DIR}.
 *
 * @param sizes how many articles, one archive after the other
 * @param runs how many times each thing is measured
 * @param program what is measured
 * @param work a folder that did not exist before, for all that is made
 */
record BenchOptions(List<Integer> sizes, int runs, Program program, Path work) {

  /** Copies the sizes. */
  BenchOptions {
    sizes = List.copyOf(sizes);
  }

  /**
   * Reads a command line.
   *
   * @param sizes where it has none
   */
  static BenchOptions read(List<String> arguments, List<Integer> sizes) throws IOException {
    List<Integer> asked = new ArrayList<>();
    int runs = 5;
    String machine = "";
    Path jar = Path.of("target/arkib.jar");
    Path below = Path.of(System.getProperty("java.io.tmpdir"));
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      switch (argument) {
        case "--runs" -> runs = Integer.parseInt(arguments.get(++i));
        case "--jvm" -> machine = arguments.get(++i);
        case "--jar" -> jar = Path.of(arguments.get(++i));
        case "--work" -> below = Path.of(arguments.get(++i));
        default -> asked.add(Integer.parseInt(argument.replace("_", "")));
      }
    }
    List<String> options =
        machine.isBlank() ? List.of() : List.of(machine.strip().split("\\s+", -1));
    Files.createDirectories(below);
    return new BenchOptions(
        asked.isEmpty() ? sizes : asked,
        runs,
        new Program(jar.toAbsolutePath(), options),
        Files.createTempDirectory(below.toAbsolutePath(), "arkib-bench-"));
  }
}
