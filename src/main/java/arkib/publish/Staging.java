package arkib.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicInteger;

/** Where files are written aside before they are moved into place. Used by many threads. */
final class Staging {

  private final Path folder;
  private final AtomicInteger number = new AtomicInteger();

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** An empty place; what a build that was cut off left there is dropped. */
  static Staging in(Path folder) throws IOException {
    Staging staging = new Staging(folder);
    staging.clear();
    Files.createDirectories(folder);
    return staging;
  }

  /** A file that is not there yet. */
  Path next() {
    return folder.resolve(Integer.toString(number.incrementAndGet()));
  }

  /** Drops what is there, and the place. */
  void clear() throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
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
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
