package arkib.publish;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An output folder that is being brought up to date. Files that differ are first written aside;
 * {@link #commit} moves them into place and removes what is no longer wanted. Until then the folder
 * is as it was. Files may be put from many threads.
 */
public final class OutputFolder {

  private final Path folder;
  private final Path staging;
  private final OwnedFiles list;
  private final Set<String> owned;
  private final Reporter reporter;
  private final Map<String, Long> sizes;
  private final Set<String> wanted = ConcurrentHashMap.newKeySet();
  private final Map<String, Path> staged = new ConcurrentHashMap<>();
  private final Set<Path> made = new HashSet<>();
  private final AtomicInteger number = new AtomicInteger();

  private OutputFolder(Path folder, Path state, Reporter reporter) throws IOException {
    this.folder = folder;
    this.list = new OwnedFiles(state.resolve("owned.txt"));
    this.owned = list.read();
    this.sizes = owned.isEmpty() ? Map.of() : FileSizes.below(folder);
    this.staging = state.resolve("staging");
    this.reporter = reporter;
  }

  /**
   * Opens an output folder, which need not exist.
   *
   * @param folder where the site goes
   * @param state where Arkib keeps what it knows of this output folder
   * @param reporter told of files in the way
   * @throws IOException if the state cannot be read or written
   */
  public static OutputFolder open(Path folder, Path state, Reporter reporter) throws IOException {
    OutputFolder output = new OutputFolder(folder, state, reporter);
    output.clearStaging();
    Files.createDirectories(output.staging);
    return output;
  }

  /**
   * Keeps a file as it is.
   *
   * @param path the path below the folder, with {@code /} between folders
   * @param size its bytes
   * @return whether it is there with this size; if not, it must be put
   */
  public boolean keep(String path, long size) {
    boolean there = owned.contains(path) && sizes.getOrDefault(path, -1L) == size;
    if (there) {
      wanted.add(path);
    }
    return there;
  }

  /**
   * Puts a file's bytes.
   *
   * @param path the path below the folder, with {@code /} between folders
   * @throws IOException if it cannot be written aside
   */
  public void put(String path, byte[] bytes) throws IOException {
    wanted.add(path);
    Path target = target(path);
    if (!isSame(target, bytes) && isFree(path, target)) {
      Path aside = aside();
      Files.write(aside, bytes);
      staged.put(path, aside);
    }
  }

  /**
   * Puts a copy of a file, however large.
   *
   * @param path the path below the folder, with {@code /} between folders
   * @return its bytes
   * @throws IOException if it cannot be read or written aside
   */
  public long putCopy(String path, Path original) throws IOException {
    wanted.add(path);
    Path target = target(path);
    if (!isSame(target, original) && isFree(path, target)) {
      Path aside = aside();
      Files.copy(original, aside, StandardCopyOption.REPLACE_EXISTING);
      staged.put(path, aside);
      return Files.size(aside);
    }
    return Files.size(original);
  }

  /**
   * Moves what was put into place and removes the files of earlier builds that were not put.
   *
   * @throws IOException if a file cannot be moved; the rest of the folder is whole, and the next
   *     build mends it
   */
  public Publication commit() throws IOException {
    Set<String> stale = new TreeSet<>(owned);
    stale.removeAll(wanted);
    Set<String> all = new TreeSet<>(owned);
    all.addAll(wanted);
    if (!all.equals(owned)) {
      list.write(all);
    }
    // What goes first: a page may need a folder where a file was.
    int removed = 0;
    for (String path : stale) {
      removed += remove(path) ? 1 : 0;
    }
    for (String path : new TreeSet<>(staged.keySet())) {
      move(staged.get(path), target(path));
    }
    if (!stale.isEmpty()) {
      list.write(wanted);
    }
    clearStaging();
    return new Publication(staged.size(), wanted.size() - staged.size(), removed);
  }

  /** Drops what was put; the folder stays as it was. */
  public void abandon() throws IOException {
    clearStaging();
  }

  private boolean isFree(String path, Path target) {
    boolean foreign = !owned.contains(path) && Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (foreign) {
      reporter.report(Problem.OUTPUT_FOREIGN_FILE, Location.of(target.toString()));
    }
    return !foreign;
  }

  private static boolean isSame(Path target, byte[] bytes) throws IOException {
    try (InputStream in = Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS)) {
      return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
    } catch (NoSuchFileException e) {
      return false;
    } catch (FileSystemException e) {
      // A folder, or a file where a folder is needed: not the same, and told when it is in the way.
      return false;
    }
  }

  private static boolean isSame(Path target, Path original) throws IOException {
    return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
        && Files.size(target) == Files.size(original)
        && Files.mismatch(target, original) < 0;
  }

  private void move(Path aside, Path target) throws IOException {
    Path parent = target.getParent();
    if (made.add(parent)) {
      Files.createDirectories(parent);
    }
    try {
      Files.move(
          aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (java.nio.file.AtomicMoveNotSupportedException e) {
      // The output lies on another file system than the state: copy beside the target, then rename.
      Path beside = target.resolveSibling(target.getFileName() + ".arkib-new");
      Files.copy(aside, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean remove(String path) throws IOException {
    Path file = target(path);
    boolean gone = Files.deleteIfExists(file);
    for (Path parent = file.getParent();
        parent != null && !parent.equals(folder);
        parent = parent.getParent()) {
      try {
        Files.deleteIfExists(parent);
      } catch (DirectoryNotEmptyException e) {
        break;
      }
    }
    return gone;
  }

  private Path target(String path) {
    Path target = folder.resolve(path).normalize();
    if (!target.startsWith(folder)) {
      throw new IllegalArgumentException("outside the output folder: " + path);
    }
    return target;
  }

  private Path aside() {
    return staging.resolve(Integer.toString(number.incrementAndGet()));
  }

  private void clearStaging() throws IOException {
    if (Files.notExists(staging)) {
      return;
    }
    Files.walkFileTree(
        staging,
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
