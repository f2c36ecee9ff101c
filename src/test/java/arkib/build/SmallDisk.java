package arkib.build;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that can be filled up. What it holds in folders and names takes no room. */
final class SmallDisk implements AutoCloseable {

  /** Room is given by the block. */
  static final int BLOCK = 1024;

  private static final int SIZE = 4 << 20;

  private final FileSystem system =
      Jimfs.newFileSystem(
          Configuration.unix().toBuilder().setBlockSize(BLOCK).setMaxSize(SIZE).build());
  private final Path filling = system.getPath("/filling");

  /** A path on this disk. */
  Path path(String path) {
    return system.getPath(path);
  }

  /** Fills it up, but for some room. */
  void leave(int bytes) throws IOException {
    long free = filling.getFileSystem().getFileStores().iterator().next().getUnallocatedSpace();
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(filling)) {
      for (long rest = free - bytes; rest >= BLOCK; rest -= BLOCK) {
        out.write(block);
      }
    }
  }

  /** Makes room again. */
  void empty() throws IOException {
    Files.deleteIfExists(filling);
  }

  @Override
  public void close() throws IOException {
    system.close();
  }
}
