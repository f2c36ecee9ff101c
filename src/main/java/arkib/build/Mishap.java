package arkib.build;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.source.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What ends a build early and is no mistake of ours or of the editor's: the disk is full, the
 * memory is full, a file changes while it is read.
 */
final class Mishap {

  private static final long MEBIBYTE = 1 << 20;

  private final Path output;
  private final Reporter reporter;

  /**
   * Tells of mishaps.
   *
   * @param output where the site goes, named where the system names no file
   */
  Mishap(Path output, Reporter reporter) {
    this.output = output;
    this.reporter = reporter;
  }

  /** A build, or a part of one. */
  @FunctionalInterface
  interface Work {
    BuildReport run() throws IOException;
  }

  /** Does the work; tells what kept it from its end. */
  BuildReport orTell(Work work) {
    try {
      return work.run();
    } catch (IOException e) {
      unwritable(e);
    } catch (UncheckedIOException e) {
      unwritable(e.getCause());
    } catch (ArticleStore.SourceChanged e) {
      reporter.report(Problem.SOURCE_CHANGED, Location.of(e.getMessage()));
    } catch (OutOfMemoryError e) {
      // All that the build held is garbage by now: there is room for a message.
      long most = Runtime.getRuntime().maxMemory() / MEBIBYTE;
      reporter.report(
          Problem.MEMORY_FULL, Location.of(output.toString()), most + "", most * 2 + "");
    }
    return BuildReport.nothing();
  }

  private void unwritable(IOException e) {
    // Of a file that could not be renamed, the other is the one that was to be.
    Optional<FileSystemException> at =
        e instanceof FileSystemException system ? Optional.of(system) : Optional.empty();
    String file =
        at.map(FileSystemException::getOtherFile)
            .or(() -> at.map(FileSystemException::getFile))
            .orElse(output.toString());
    reporter.report(Problem.OUTPUT_UNWRITABLE, Location.of(file), TextReader.reason(e));
  }
}
