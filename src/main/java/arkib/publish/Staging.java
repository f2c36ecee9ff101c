package arkib.publish;

import arkib.disk.Unwritten;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where files are written aside before they are moved into place. Used by many threads. */
final class Staging {

  // How the first file, or the folder of all, is called while it waits in the output folder.
  private static final String NEAR = ".arkib-new";

  private final Path folder;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<String, Path> waiting = new ConcurrentHashMap<>();

  private Staging(Path folder) {
    this.folder = folder;
  }

  /** An empty place; what a build that was cut off left there is dropped. */
  static Staging in(Path state) throws IOException {
    drop(state);
    Path folder = folder(state);
    Files.createDirectories(folder);
    return new Staging(folder);
  }

  /** Drops what waits, and the place. */
  static void drop(Path state) throws IOException {
    delete(folder(state));
  }

  private static Path folder(Path state) {
    return state.resolve("staging");
  }

  /** Writes a file aside. */
  void put(String path, byte[] bytes) throws IOException {
    Path aside = next();
    try {
      Files.write(aside, bytes);
    } catch (IOException e) {
      throw Unwritten.at(aside, e);
    }
    waiting.put(path, aside);
  }

  /** Copies a file aside; returns its bytes. */
  long copy(String path, Path original) throws IOException {
    Path aside = next();
    copy(original, aside);
    waiting.put(path, aside);
    return Files.size(aside);
  }

  private static void copy(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Unwritten.at(to, e);
    }
  }

  /** Whether a path within an output folder is of what waits there. */
  static boolean isNear(String path) {
    return path.equals(NEAR) || path.startsWith(NEAR + "/");
  }

  /** The files that wait, by where they are to be. */
  Set<String> paths() {
    return waiting.keySet();
  }

  /**
   * Sees to it that what waits can be renamed into a folder. On another disk than its own it is
   * copied to that disk first, all of it: if there is no room, nothing in the folder has changed.
   */
  void bringTo(Path output) throws IOException {
    Path near = output.resolve(NEAR);
    delete(near);
    if (waiting.isEmpty()) {
      return;
    }
    Files.createDirectories(output);
    String first = waiting.keySet().iterator().next();
    try {
      Files.move(waiting.get(first), near, StandardCopyOption.ATOMIC_MOVE);
      waiting.put(first, near);
    } catch (AtomicMoveNotSupportedException e) {
      copyTo(near);
    }
  }

  private void copyTo(Path near) throws IOException {
    try {
      Files.createDirectory(near);
      for (String path : new TreeSet<>(waiting.keySet())) {
        Path aside = waiting.get(path);
        Path copy = near.resolve(aside.getFileName().toString());
        copy(aside, copy);
        waiting.put(path, copy);
      }
    } catch (IOException e) {
      delete(near);
      throw e;
    }
  }

  /** Moves a file into place, replacing what is there. */
  void place(String path, Path target) throws IOException {
    Files.move(
        waiting.get(path),
        target,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Drops what waits for an output folder, and the places. */
  void clear(Path output) throws IOException {
    delete(folder);
    delete(output.resolve(NEAR));
  }

  private Path next() {
    return folder.resolve(Integer.toString(number.incrementAndGet()));
  }

  private static void delete(Path top) throws IOException {
    if (Files.notExists(top, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        top,
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
