package arkib.publish;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An output folder that is being brought up to date. Files that differ are first written aside;
 * {@link #commit} moves them into place and removes what is no longer wanted. Until then the folder
 * is as it was. Files may be put from many threads.
 */
public final class OutputFolder {

  private final Destination destination;
  private final Slot live;
  private final Path folder;
  private final Staging staging;
  private final OwnedFiles list;
  private final int listed;
  private final Set<String> owned;
  private final Reporter reporter;
  private final Existing existing;
  private final Set<String> missing = new HashSet<>();
  private final Set<String> wanted;
  private final Set<Path> made = new HashSet<>();
  private final AtomicInteger inTheWay = new AtomicInteger();
  private volatile boolean hasMore;
  // What goes, where all else stays that Arkib made before.
  private Optional<Set<String>> leaving = Optional.empty();
  private boolean surveyed;
  private boolean declared;

  private OutputFolder(Destination destination, Slot live, Reporter reporter) throws IOException {
    this.destination = destination;
    this.live = live;
    this.folder = live.folder();
    this.list = live.owned();
    this.owned = list.read();
    this.listed = owned.size();
    this.wanted = ConcurrentHashMap.newKeySet(owned.size() + 1);
    this.existing = Existing.in(folder);
    boolean whole = existing.isNothing() && !destination.atomic();
    this.staging = whole ? Staging.whole(destination.state()) : Staging.in(destination.state());
    this.reporter = reporter;
  }

  /**
   * Opens an output folder, which need not exist.
   *
   * @param destination where the site goes
   * @param live the folder that readers see there
   * @param reporter told of files in the way
   * @throws IOException if a file stands where the folder is to be, or the state cannot be read or
   *     written
   */
  public static OutputFolder open(Destination destination, Slot live, Reporter reporter)
      throws IOException {
    for (Path above = live.folder(); above != null; above = above.getParent()) {
      if (Files.exists(above) && !Files.isDirectory(above)) {
        throw new FileSystemException(above.toString(), null, "Not a directory");
      }
    }
    return new OutputFolder(destination, live, reporter);
  }

  /** Whether a list tells which files of the folder Arkib made, or was about to make. */
  public boolean isKnown() {
    return listed > 0;
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
   * Looks for all files that may be kept, before the first is asked for: one thread can do so while
   * others find out which those are.
   *
   * @param paths their paths below the folder
   * @param size the bytes that a file is expected to have
   */
  public void survey(Collection<String> paths, ToLongFunction<String> size) {
    paths.stream()
        .filter(path -> !existing.has(path, size.applyAsLong(path)))
        .forEach(missing::add);
    surveyed = true;
  }

  /**
   * Keeps a file as it is.
   *
   * @param path the path below the folder, with {@code /} between folders
   * @param size its bytes; after {@link #survey}, those that it was expected to have
   * @return whether it is there with this size; if not, it must be put
   */
  public boolean keep(String path, long size) {
    boolean there =
        owned.contains(path) && (surveyed ? !missing.contains(path) : existing.has(path, size));
    if (there) {
      wanted.add(path);
    }
    return there;
  }

  /**
   * Keeps all files that Arkib made before as they are, but for those that are put, where {@link
   * #isAsLeft}.
   *
   * @param gone the paths of those that are not kept
   */
  public void keepAllBut(Set<String> gone) {
    leaving = Optional.of(Set.copyOf(gone));
  }

  /**
   * Reads a file as it is, whatever was put for it.
   *
   * @param path the path below the folder, with {@code /} between folders
   * @return its bytes; nothing where there is none
   * @throws IOException if it is there and cannot be read
   */
  public Optional<byte[]> read(String path) throws IOException {
    try (InputStream in = Files.newInputStream(target(path), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readAllBytes());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts a file's bytes.
   *
   * @param path the path below the folder, with {@code /} between folders
   * @throws IOException if it cannot be written aside
   */
  public void put(String path, byte[] bytes) throws IOException {
    Path target = target(path);
    want(path);
    boolean same = existing.has(path, bytes.length) && isSame(target, bytes);
    if (!same && isFree(path)) {
      staging.put(path, bytes);
    }
  }

  private void want(String path) {
    wanted.add(path);
    if (!owned.contains(path)) {
      hasMore = true;
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
    want(path);
    long size = Files.size(original);
    boolean same = existing.has(path, size) && Files.mismatch(target, original) < 0;
    if (!same && isFree(path)) {
      return staging.copy(path, original);
    }
    return size;
  }

  /**
   * Where nothing tells which files Arkib made: tells of the files that were not put. They stay,
   * and are the editor's from now on. Hidden ones ({@code .git}, {@code .nojekyll}) always are.
   *
   * @throws IOException if the folder cannot be walked
   */
  public void reportStrays() throws IOException {
    if (!owned.isEmpty()) {
      return;
    }
    List<String> strays =
        existing.files().stream()
            .filter(path -> !isWanted(path) && !("/" + path).contains("/."))
            .sorted()
            .toList();
    if (!strays.isEmpty()) {
      String count = Integer.toString(strays.size());
      reporter.report(
          Problem.OUTPUT_STRAY, Location.of(destination.place().toString()), count, strays.get(0));
    }
  }

  /**
   * Whether it has all of the files that were claimed and surveyed, and nothing tells of others
   * that Arkib made: then there is nothing to keep, put or remove. Nor is it a folder that is yet
   * to become a link.
   */
  public boolean isAsLeft() {
    boolean stays = !destination.atomic() || !live.equals(destination.unlinked());
    return surveyed && missing.isEmpty() && owned.size() == listed && stays;
  }

  /** Whether it is not changed in place: another takes its place as a whole. */
  public boolean isSwapped() {
    return destination.atomic();
  }

  /** How many of the files that were put have somebody else's in their way. */
  public int inTheWay() {
    return inTheWay.get();
  }

  /** The files that Arkib made before, or was about to make; none of them need be there. */
  public Set<String> owned() {
    return Collections.unmodifiableSet(owned);
  }

  /** The files whose bytes are not those that are in the folder. */
  public Set<String> fresh() {
    return Collections.unmodifiableSet(staging.paths());
  }

  /**
   * Writes down which files are Arkib's and which will be: from now on a build that is cut off
   * leaves none of which nobody knows whose it is.
   *
   * @throws IOException if the list cannot be written
   */
  public void declare() throws IOException {
    if (!declared && (owned.size() != listed || !isAllOwned())) {
      List<String> more = more();
      List<String> all = new ArrayList<>(owned);
      all.addAll(more);
      if (owned.size() == listed) {
        list.change(more, List.of(), all);
      } else {
        list.write(all);
      }
    }
    declared = true;
  }

  /** The files that Arkib made before, or was about to make, and that were neither kept nor put. */
  public SortedSet<String> stale() {
    if (leaving.isPresent()) {
      return leaving.get().stream()
          .filter(path -> owned.contains(path) && !wanted.contains(path))
          .collect(Collectors.toCollection(TreeSet::new));
    }
    boolean same = owned.size() == wanted.size() && isAllOwned();
    return same
        ? Collections.emptySortedSet()
        : owned.stream()
            .filter(path -> !wanted.contains(path))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isWanted(String path) {
    return wanted.contains(path)
        || leaving.filter(gone -> owned.contains(path) && !gone.contains(path)).isPresent();
  }

  // What the folder is to have that it never had.
  private List<String> more() {
    return wanted.stream().filter(path -> !owned.contains(path)).sorted().toList();
  }

  // All that the folder is to have.
  private List<String> all(Set<String> stale) {
    return Stream.concat(owned.stream().filter(path -> !stale.contains(path)), more().stream())
        .toList();
  }

  // What is kept is, and of what was put it was asked.
  private boolean isAllOwned() {
    return !hasMore;
  }

  /**
   * Moves what was put into place and removes the files of earlier builds that were not put.
   *
   * @throws IOException if a file cannot be moved; the rest of the folder is whole, and the next
   *     build mends it
   */
  public Publication commit() throws IOException {
    declare();
    staging.bringTo(folder);
    SortedSet<String> stale = stale();
    // What goes first: a page may need a folder where a file was.
    int removed = 0;
    for (String path : stale) {
      removed += remove(path) ? 1 : 0;
    }
    for (String path : staging.unplaced()) {
      Path target = target(path);
      if (made.add(target.getParent())) {
        Files.createDirectories(target.getParent());
      }
      staging.place(path, target);
    }
    if (!stale.isEmpty()) {
      list.change(List.of(), stale, all(stale));
    }
    staging.clear(folder);
    int written = staging.paths().size();
    int files = owned.size() - stale.size() + (isAllOwned() ? 0 : more().size());
    return new Publication(written, files - written, removed);
  }

  /**
   * The swap that publishes what was put, where the whole site is to be swapped; nothing where it
   * is not, or where the live site needs no change. Then {@link #commit} publishes.
   */
  public Optional<Swap> swap() throws IOException {
    if (!destination.atomic()) {
      return Optional.empty();
    }
    Swap.Site site = new Swap.Site(live, existing, owned, wanted, staging);
    boolean same = site.stale().isEmpty() && staging.paths().isEmpty();
    return same && !live.equals(destination.unlinked())
        ? Optional.empty()
        : Optional.of(Swap.of(destination, site));
  }

  /** Drops what was put; the folder stays as it was. */
  public void abandon() throws IOException {
    staging.clear(folder);
  }

  private boolean isFree(String path) throws IOException {
    Optional<String> foreign = existing.inTheWay(path, owned::contains);
    foreign.ifPresent(
        file -> {
          inTheWay.incrementAndGet();
          reporter.report(Problem.OUTPUT_FOREIGN_FILE, Location.of(shown(file)));
        });
    return foreign.isEmpty();
  }

  private static boolean isSame(Path target, byte[] bytes) throws IOException {
    try (InputStream in = Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS)) {
      return Arrays.equals(in.readNBytes(bytes.length + 1), bytes);
    }
  }

  private boolean remove(String path) throws IOException {
    if (!existing.isRemovable(path)) {
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

  // As the editor knows it, who may never have seen the folder behind the link.
  private String shown(String path) {
    return destination.place().resolve(path).toString();
  }

  private Path target(String path) {
    Path target = folder.resolve(path).normalize();
    if (!target.startsWith(folder)) {
      throw new IllegalArgumentException("outside the output folder: " + path);
    }
    return target;
  }
}
