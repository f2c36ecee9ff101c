package arkib.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The least that some builds must cost, measured on the same machine in the same run. */
final class Yardsticks {

  private static final Path SOURCE = Path.of("src/test/bench/write-only.c");
  private static final Path COMPILER = Path.of("/usr/bin/cc");

  private final Optional<Path> writer;

  /** Yardsticks whose programs are made in a folder. */
  Yardsticks(Path work) throws IOException, InterruptedException {
    if (Files.isExecutable(COMPILER) && Files.exists(SOURCE)) {
      Path made = work.resolve("write-only");
      MeasuredProcess.run(
          List.of(COMPILER.toString(), "-O2", "-o", made.toString(), SOURCE.toString()));
      writer = Optional.of(made);
    } else {
      writer = Optional.empty();
    }
  }

  /**
   * Writes files of the names and sizes of a folder's into a new one, with a small C program.
   *
   * @return nothing where there is no C compiler
   */
  Optional<Measured> write(Path from, Path to) throws IOException, InterruptedException {
    if (writer.isEmpty()) {
      return Optional.empty();
    }
    MeasuredProcess ran =
        MeasuredProcess.run(List.of(writer.get().toString(), from.toString(), to.toString()));
    // Its own figures: finding out the names and sizes is no part of them.
    String[] figures = ran.out().strip().split(" ", -1);
    return Optional.of(
        new Measured(
            Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), ran.cost().memory()));
  }

  /** Walks folders with their files' attributes, in Java. */
  Measured walk(Path... folders) throws IOException, InterruptedException {
    List<String> command = Program.java();
    command.addAll(List.of("-cp", classes().toString(), BareWalk.class.getName()));
    for (Path folder : folders) {
      command.add(folder.toString());
    }
    return MeasuredProcess.run(command).cost();
  }

  private static Path classes() {
    try {
      return Path.of(BareWalk.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
