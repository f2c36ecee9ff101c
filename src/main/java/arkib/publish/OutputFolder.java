package arkib.publish;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

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

  private boolean isFree(String path, Path target) throws IOException {
    Optional<Path> foreign = foreign(path, target);
    foreign.ifPresent(
        file -> reporter.report(Problem.OUTPUT_FOREIGN_FILE, Location.of(file.toString())));
    return foreign.isEmpty();
  }

  // What stands where a file, or a folder above it, is to be, and is not ours to replace.
  private Optional<Path> foreign(String path, Path target) throws IOException {
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return notOurs(target);
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return owned.contains(path) ? Optional.empty() : Optional.of(target);
    }
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String above = path.substring(0, slash);
      Path file = target(above);
      boolean isFile = Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file);
      if (isFile && !owned.contains(above)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  // A folder goes with its last file if all in it is of an earlier build; an empty one is not ours.
  private Optional<Path> notOurs(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    return files.isEmpty()
        ? Optional.of(directory)
        : files.stream().filter(file -> !owned.contains(path(file))).findFirst();
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean isSame(Path target, byte[] bytes) throws IOException {
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS)) {
      return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
    } catch (NoSuchFileException e) {
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
    // Somebody may have put a folder in its place since, or a file in the place of its folder.
    boolean gone =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.deleteIfExists(file);
    for (Path parent = file.getParent();
        parent != null && !parent.equals(folder);
        parent = parent.getParent()) {
      if (Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        break;
      }
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
