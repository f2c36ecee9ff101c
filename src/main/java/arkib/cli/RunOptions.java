package arkib.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a build, and of a check, which is one that publishes nothing. */
final class RunOptions {

  @Mixin CommonOptions common;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  Path out;

  @Mixin ArchiveOptions archive;

  @Option(names = "--strict", descriptionKey = "strict")
  boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  boolean verbose;
}
