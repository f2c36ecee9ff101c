package arkib.publish;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An output folder that is being brought up to date. Files that differ are first written aside;
 * {@link #commit} moves them into place and removes what is no longer wanted. Until then the folder
 * is as it was. Files may be put from many threads.
 */
public final class OutputFolder {

  // How a file is called while it is copied beside its target; see move().
  private static final String BESIDE = ".arkib-new";

  private final Path folder;
  private final Staging staging;
  private final OwnedFiles list;
  private Set<String> listed;
  private final Set<String> owned;
  private final Reporter reporter;
  private final Existing existing;
  private final Set<String> wanted = ConcurrentHashMap.newKeySet();
  private final Map<String, Path> staged = new ConcurrentHashMap<>();
  private final Set<Path> made = new HashSet<>();

  private OutputFolder(Path folder, Path state, Reporter reporter) throws IOException {
    this.folder = folder;
    this.list = new OwnedFiles(state.resolve("owned.txt"));
    this.listed = list.read();
    this.owned = new TreeSet<>(listed);
    this.existing = Existing.in(folder);
    this.staging = Staging.in(state.resolve("staging"));
    this.reporter = reporter;
  }

  /**
   * Opens an output folder, which need not exist.
   *
   * @param folder where the site goes
   * @param state where Arkib keeps what it knows of this output folder
   * @param reporter told of files in the way
   * @throws IOException if a file stands where the folder is to be, or the state cannot be read or
   *     written
   */
  public static OutputFolder open(Path folder, Path state, Reporter reporter) throws IOException {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new FileSystemException(above.toString(), null, "Not a directory");
      }
    }
    return new OutputFolder(folder, state, reporter);
  }

  /** Whether a list tells which files of the folder Arkib made, or was about to make. */
  public boolean isKnown() {
    return !listed.isEmpty();
  }

  /**
   * Counts files as made by Arkib, whether or not they are on the list of those that it made: the
   * list may be lost. To be called before any file is kept or put.
   *
   * @param paths their paths below the folder, with {@code /} between folders
   */
  public void claim(Collection<String> paths) {
    owned.addAll(paths);
  }

  /**
   * Keeps a file as it is.
   *
   * @param path the path below the folder, with {@code /} between folders
   * @param size its bytes
   * @return whether it is there with this size; if not, it must be put
   */
  public boolean keep(String path, long size) {
    boolean there = owned.contains(path) && existing.has(path, size);
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
    Path target = target(path);
    wanted.add(path);
    boolean same = existing.has(path, bytes.length) && isSame(target, bytes);
    if (!same && isFree(path)) {
      Path aside = staging.next();
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
    Path target = target(path);
    wanted.add(path);
    long size = Files.size(original);
    boolean same = existing.has(path, size) && Files.mismatch(target, original) < 0;
    if (!same && isFree(path)) {
      Path aside = staging.next();
      Files.copy(original, aside, StandardCopyOption.REPLACE_EXISTING);
      staged.put(path, aside);
      return Files.size(aside);
    }
    return size;
  }

  /**
   * Where nothing tells which files Arkib made: tells of the files that were not put. They stay,
   * and are the editor's from now on. Hidden ones ({@code .git}, {@code .nojekyll}) always are.
   */
  public void reportStrays() {
    if (!owned.isEmpty()) {
      return;
    }
    List<String> strays =
        existing.files().stream()
            .filter(path -> !wanted.contains(path) && !("/" + path).contains("/."))
            .sorted()
            .toList();
    if (!strays.isEmpty()) {
      String count = Integer.toString(strays.size());
      reporter.report(Problem.OUTPUT_STRAY, Location.of(folder.toString()), count, strays.get(0));
    }
  }

  /**
   * Writes down which files are Arkib's and which will be: from now on a build that is cut off
   * leaves none of which nobody knows whose it is.
   *
   * @throws IOException if the list cannot be written
   */
  public void declare() throws IOException {
    existing.files().stream().filter(path -> path.endsWith(BESIDE)).forEach(owned::add);
    Set<String> all = new TreeSet<>(owned);
    all.addAll(wanted);
    if (!all.equals(listed)) {
      list.write(all);
      listed = all;
    }
  }

  /**
   * Moves what was put into place and removes the files of earlier builds that were not put.
   *
   * @throws IOException if a file cannot be moved; the rest of the folder is whole, and the next
   *     build mends it
   */
  public Publication commit() throws IOException {
    declare();
    Set<String> stale = new TreeSet<>(owned);
    stale.removeAll(wanted);
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
    staging.clear();
    return new Publication(staged.size(), wanted.size() - staged.size(), removed);
  }

  /** Drops what was put; the folder stays as it was. */
  public void abandon() throws IOException {
    staging.clear();
  }

  private boolean isFree(String path) {
    Optional<String> foreign = existing.inTheWay(path, owned::contains);
    foreign.ifPresent(
        file -> reporter.report(Problem.OUTPUT_FOREIGN_FILE, Location.of(target(file).toString())));
    return foreign.isEmpty();
  }

  private static boolean isSame(Path target, byte[] bytes) throws IOException {
    try (InputStream in = Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS)) {
      return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
    }
  }

  private void move(Path aside, Path target) throws IOException {
    Path parent = target.getParent();
    if (made.add(parent)) {
      Files.createDirectories(parent);
    }
    try {
      Files.move(
          aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // The output lies on another file system than the state: copy beside the target, then rename.
      Path beside = target.resolveSibling(target.getFileName() + BESIDE);
      Files.copy(aside, beside, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean remove(String path) throws IOException {
    if (!existing.files().contains(path)) {
      return false;
    }
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
}
