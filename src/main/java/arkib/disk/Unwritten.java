package arkib.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What the system says of a file that could not be written. */
public final class Unwritten {

  private Unwritten() {}

  /**
   * A failure that names its file. Java names it where a file cannot be opened, moved or removed;
   * of a full disk, which shows when bytes are written, it says only "No space left on device".
   *
   * @param file what was being written
   * @param failure what happened
   */
  public static IOException at(Path file, IOException failure) {
    if (failure instanceof FileSystemException) {
      return failure;
    }
    FileSystemException named =
        new FileSystemException(file.toString(), null, failure.getMessage());
    named.initCause(failure);
    return named;
  }
}
