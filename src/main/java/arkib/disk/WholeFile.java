package arkib.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is replaced all at once: written aside, then renamed. */
public final class WholeFile {

  private static final String ASIDE = ".new";

  private WholeFile() {}

  /**
   * Replaces a file, or makes it and its folder.
   *
   * @param file the file
   * @param content its bytes, in parts that follow each other
   * @throws IOException naming the file that could not be written; the old one is as it was
   */
  public static void replace(Path file, ByteBuffer... content) throws IOException {
    Files.createDirectories(file.getParent());
    Path aside = file.resolveSibling(file.getFileName() + ASIDE);
    try {
      write(aside, content);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Unwritten.at(file, dropped(aside, e));
    }
  }

  /**
   * What is left of a file that could not be written is removed: on a full disk it takes room.
   *
   * @param half the file
   * @param failure what happened
   * @return the failure
   */
  public static IOException dropped(Path half, IOException failure) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  private static void write(Path file, ByteBuffer... content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      for (ByteBuffer part : content) {
        while (part.hasRemaining()) {
          channel.write(part);
        }
      }
    }
  }
}
