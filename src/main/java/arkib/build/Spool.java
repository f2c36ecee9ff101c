package arkib.build;

import arkib.disk.Unwritten;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes that wait in a temporary file for their turn. Used by many threads at once. */
final class Spool implements AutoCloseable {

  private static final String NAME = "spool";

  private final Path file;
  private final FileChannel channel;
  private final AtomicLong end = new AtomicLong();

  private Spool(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Where bytes wait.
   *
   * @param start their first byte in the file
   * @param size how many they are
   */
  record Place(long start, int size) {}

  /** A spool in a folder, which is made. */
  static Spool in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(NAME);
    return new Spool(
        file,
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  /** Removes what a build that was cut off left in a folder. */
  static void drop(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }

  /** Puts bytes; returns where they are. */
  Place add(byte[] bytes) throws IOException {
    Place place = new Place(end.getAndAdd(bytes.length), bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      for (long at = place.start(); buffer.hasRemaining(); ) {
        at += channel.write(buffer, at);
      }
    } catch (IOException e) {
      throw Unwritten.at(file, e);
    }
    return place;
  }

  /** The bytes of a place. */
  byte[] get(Place place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(place.size());
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, place.start() + buffer.position()) < 0) {
        throw new IOException("the spool ends early");
      }
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
