package arkib.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is appended to. A killed program may leave half of that: readers must tell it. */
public final class GrowingFile {

  private GrowingFile() {}

  /**
   * Appends to a file.
   *
   * @param file the file, which is there
   * @param content writes what is appended
   * @throws IOException naming the file that could not be written; it is cut to what it was
   */
  public static void append(Path file, WholeFile.Content content) throws IOException {
    append(file, content, channel -> {});
  }

  /** The same, and waits until all of it is on the disk. */
  public static void appendForGood(Path file, WholeFile.Content content) throws IOException {
    append(file, content, channel -> channel.force(false));
  }

  @FunctionalInterface
  private interface End {
    void of(FileChannel channel) throws IOException;
  }

  private static void append(Path file, WholeFile.Content content, End end) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long size = channel.size();
      channel.position(size);
      try {
        OutputStream out = Channels.newOutputStream(channel);
        content.writeTo(out);
        end.of(channel);
      } catch (IOException e) {
        throw cut(channel, size, e);
      }
    } catch (IOException e) {
      throw Unwritten.at(file, e);
    }
  }

  // On a full disk, half of it takes room, and the whole file would count as torn.
  private static IOException cut(FileChannel channel, long size, IOException failure) {
    try {
      channel.truncate(size);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
