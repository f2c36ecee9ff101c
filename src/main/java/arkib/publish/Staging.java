package arkib.publish;

import arkib.disk.FolderTree;
import arkib.disk.Unwritten;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where files are written aside before they are moved into place. Used by many threads. Where there
 * is nothing yet, the folder of all is made aside and moved at once: the first readers see a whole
 * site too, and a file costs one step less.
 */
final class Staging {

  // How the first file, or the folder of all, is called while it waits in the output folder.
  private static final String NEAR = ".arkib-new";

  private final Path folder;
  private final boolean whole;
  private final AtomicInteger number = new AtomicInteger();
  // By where they are to be, the number that is their name; of a whole site they have their own
  // names. A path for each of a million files would take more memory than the names.
  private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
  private Map<String, Path> moved = Map.of();
  private Path lies;
  private boolean named;
  private boolean placed;

  private Staging(Path folder, boolean whole) {
    this.folder = folder;
    this.whole = whole;
    this.lies = folder;
    this.named = whole;
  }

  /** An empty place; what a build that was cut off left there is dropped. */
  static Staging in(Path state) throws IOException {
    return in(state, false);
  }

  /** An empty place for all files of an output folder, which does not exist or holds nothing. */
  static Staging whole(Path state) throws IOException {
    return in(state, true);
  }

  private static Staging in(Path state, boolean whole) throws IOException {
    drop(state);
    Path folder = folder(state);
    Files.createDirectories(folder);
    return new Staging(folder, whole);
  }

  /** Drops what waits, and the place. */
  static void drop(Path state) throws IOException {
    FolderTree.delete(folder(state));
  }

  private static Path folder(Path state) {
    return state.resolve("staging");
  }

  /** Writes a file aside. */
  void put(String path, byte[] bytes) throws IOException {
    int name = next();
    Path aside = room(path, name);
    try {
      Files.write(aside, bytes);
    } catch (IOException e) {
      throw Unwritten.at(aside, e);
    }
    waiting.put(path, name);
  }

  /** Copies a file aside; returns its bytes. */
  long copy(String path, Path original) throws IOException {
    int name = next();
    Path aside = room(path, name);
    copy(original, aside);
    waiting.put(path, name);
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
    Path beside = output.resolve(NEAR);
    FolderTree.delete(beside);
    if (waiting.isEmpty() || (whole && bringWhole(output))) {
      return;
    }
    Files.createDirectories(output);
    String any = waiting.keySet().iterator().next();
    try {
      Files.move(aside(any), beside, StandardCopyOption.ATOMIC_MOVE);
      moved = Map.of(any, beside);
    } catch (AtomicMoveNotSupportedException e) {
      copyTo(beside);
    }
  }

  // Not onto another disk, nor in the place of a folder that cannot go, as where a disk begins.
  private boolean bringWhole(Path output) throws IOException {
    Files.createDirectories(output.getParent());
    if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Files.move(folder, output, StandardCopyOption.ATOMIC_MOVE);
      placed = true;
    } catch (FileSystemException e) {
      // Then file by file, which tells what is wrong if that cannot be either.
      placed = false;
    }
    return placed;
  }

  private void copyTo(Path beside) throws IOException {
    Map<String, Integer> copies = new HashMap<>();
    try {
      Files.createDirectory(beside);
      for (String path : new TreeSet<>(waiting.keySet())) {
        int name = number.incrementAndGet();
        copy(aside(path), beside.resolve(Integer.toString(name)));
        copies.put(path, name);
      }
    } catch (IOException e) {
      FolderTree.delete(beside);
      throw e;
    }
    waiting.putAll(copies);
    lies = beside;
    named = false;
  }

  /** The files that {@link #bringTo} left to be moved one by one, in order. */
  List<String> unplaced() {
    return placed ? List.of() : waiting.keySet().stream().sorted().toList();
  }

  /** Moves a file into place, replacing what is there. */
  void place(String path, Path target) throws IOException {
    Files.move(
        aside(path), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Drops what waits for an output folder, and the places. */
  void clear(Path output) throws IOException {
    FolderTree.delete(folder);
    FolderTree.delete(output.resolve(NEAR));
  }

  private Path aside(String path) {
    return moved.containsKey(path) ? moved.get(path) : place(path, waiting.get(path));
  }

  private Path place(String path, int name) {
    return lies.resolve(named ? path : Integer.toString(name));
  }

  private int next() {
    return whole ? 0 : number.incrementAndGet();
  }

  private Path room(String path, int name) throws IOException {
    Path aside = place(path, name);
    if (whole) {
      Files.createDirectories(aside.getParent());
    }
    return aside;
  }
}
