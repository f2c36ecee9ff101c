package arkib.build;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.disk.Unwritten;
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
 * Sees to it that two builds never write to one output folder at once. The operating system lets
 * the lock go when its process ends, however it ends.
 */
final class BuildLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private BuildLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock of an output folder's state; if another has it, tells who. */
  static BuildLock take(Path state, Reporter reporter) throws IOException {
    Files.createDirectories(state);
    Path file = state.resolve("lock");
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = Files.readString(file).strip();
        reporter.report(Problem.BUILD_LOCKED, Location.of(file.toString()), holder);
      } else {
        String holder = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
      }
      return new BuildLock(channel, lock);
    } catch (IOException e) {
      channel.close();
      throw Unwritten.at(file, e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Held by another build within this Java machine.
      return null;
    }
  }

  boolean isOurs() {
    return lock != null;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
