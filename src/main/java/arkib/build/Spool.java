package arkib.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes that wait in a temporary file for their turn. Used by many threads at once. */
final class Spool implements AutoCloseable {

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
    Path file = folder.resolve("spool");
    return new Spool(
        file,
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
  }

  /** Puts bytes; returns where they are. */
  Place add(byte[] bytes) throws IOException {
    Place place = new Place(end.getAndAdd(bytes.length), bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    for (long at = place.start(); buffer.hasRemaining(); ) {
      at += channel.write(buffer, at);
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
