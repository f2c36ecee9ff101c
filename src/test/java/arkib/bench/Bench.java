package arkib.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * The benchmarks: {@code Bench suite|growth|start|serve [SIZE…] [--runs N] [--jvm "OPTIONS"] [--jar
 * FILE] [--work DIR]}. Run from the project's folder, with the program packaged.
 */
final class Bench {

  private Bench() {}

  /** Runs what is asked for and prints its tables, as plain text and as Markdown. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String what = arguments.length == 0 ? "suite" : arguments[0];
    List<String> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
    List<Integer> sizes =
        what.equals("growth") ? List.of(1_000, 10_000, 100_000) : List.of(1_000, 10_000);
    BenchOptions options = BenchOptions.read(rest, sizes);
    if (!MeasuredProcess.isWhole()) {
      System.out.println("Without /usr/bin/time: no processor time and no memory.");
    }
    System.out.println(machine(options));
    try {
      switch (what) {
        case "suite" -> {
          Suite.Result result = Suite.run(options);
          print(result.figures());
          print(result.ratios());
        }
        case "growth" -> print(Growth.run(options));
        case "start" -> print(StartTimes.run(options));
        case "serve" -> print(Latency.run(options));
        default -> throw new IllegalArgumentException("suite, growth, start or serve, not " + what);
      }
    } finally {
      delete(options.work());
    }
  }

  private static String machine(BenchOptions options) {
    return "Java "
        + Runtime.version()
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + ", "
        + options.runs()
        + " runs, options of the Java machine: "
        + options.program().machine();
  }

  private static void print(Table table) {
    System.out.println();
    System.out.println(table.plain());
    System.out.println(table.markdown());
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
