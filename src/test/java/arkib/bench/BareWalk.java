package arkib.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Visits every file of some folders with its attributes and does nothing else: what "nothing
 * changed" must cost at least, for a program that asks the file system and in Java.
 */
final class BareWalk extends SimpleFileVisitor<Path> {

  private long files;
  private long bytes;

  private BareWalk() {}

  /** Walks the folders. */
  public static void main(String[] folders) throws IOException {
    BareWalk walk = new BareWalk();
    for (String folder : folders) {
      Files.walkFileTree(Path.of(folder), walk);
    }
    System.out.println(walk.files + " files, " + walk.bytes + " bytes");
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    files++;
    bytes += attributes.size();
    return FileVisitResult.CONTINUE;
  }
}
