package arkib.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Sees to it that a site has one preview: two would build into one folder. The operating system
 * lets the lock go when its process ends, however it ends.
 */
final class PreviewLock implements AutoCloseable {

  private final FileChannel channel;

  private PreviewLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param output the folder of the preview's site
   * @throws PreviewRefused if another process has it
   */
  static PreviewLock take(Path output) throws IOException, PreviewRefused {
    Files.createDirectories(output.getParent());
    Path file = output.resolveSibling(output.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new PreviewLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held within this Java machine, as by another test.
      channel.close();
      throw new PreviewRefused("already", Files.readString(file).strip());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new PreviewRefused("already", Files.readString(file).strip());
  }

  /** Tells others where it is served. */
  void tell(String url) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(url.getBytes(StandardCharsets.UTF_8)), 0);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
