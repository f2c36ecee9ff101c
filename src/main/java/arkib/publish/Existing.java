package arkib.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What is in a folder. A file is looked at when it is asked for: in a site each page has a folder
 * of its own, and opening all of these to list them takes three times as long as asking for the
 * pages. Only who asks for everything makes it be walked. Used by many threads.
 */
final class Existing {

  private static final long NOTHING = -1;
  // A link, a pipe: no bytes of ours.
  private static final long STRANGE = -2;

  private final Path folder;
  private final boolean nothing;
  // Folders that are none but folders, seen on the way to a file.
  private final Set<String> passed = ConcurrentHashMap.newKeySet();
  private Walked walked;

  private Existing(Path folder, boolean nothing) {
    this.folder = folder;
    this.nothing = nothing;
  }

  private record Walked(Map<String, BasicFileAttributes> files, Set<String> folders) {}

  /** Looks at a folder, which need not exist; it may be a symbolic link, those in it count. */
  static Existing in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Existing(folder, true);
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      return new Existing(folder.toRealPath(), !entries.iterator().hasNext());
    }
  }

  /** Whether there is nothing at all. */
  boolean isNothing() {
    return nothing;
  }

  private synchronized Walked walked() throws IOException {
    if (walked == null) {
      walked = new Walked(new HashMap<>(), new HashSet<>());
      if (Files.isDirectory(folder)) {
        walk(folder, walked);
      }
    }
    return walked;
  }

  private void walk(Path from, Walked to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes seen) {
            to.folders().add(relative(dir));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            to.files().put(relative(file), seen);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  // Path.relativize() would be a third of the walk.
  private String relative(Path path) {
    int length = folder.toString().length();
    String whole = path.toString();
    return whole.length() <= length ? "" : whole.substring(length + 1).replace('\\', '/');
  }

  /** The paths of all files, with {@code /} between folders. */
  Set<String> files() throws IOException {
    return walked().files().keySet();
  }

  /** The paths of all folders, the empty path of the folder itself among them. */
  Set<String> folders() throws IOException {
    return walked().folders();
  }

  /** What was seen of a file; nothing where there is none. */
  Optional<BasicFileAttributes> attributes(String path) throws IOException {
    return Optional.ofNullable(walked().files().get(path));
  }

  /** Whether there is a regular file. */
  boolean has(String path) {
    return size(path) >= 0;
  }

  /** Whether there is a regular file of a size. */
  boolean has(String path, long size) {
    return size(path) == size;
  }

  private long size(String path) {
    return look(path)
        .filter(seen -> !seen.isDirectory())
        .map(seen -> seen.isRegularFile() ? seen.size() : STRANGE)
        .orElse(NOTHING);
  }

  private Optional<BasicFileAttributes> look(String path) {
    if (nothing) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Files.readAttributes(
              folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      // Nothing there, or nothing that may be seen: who writes there is told why it cannot be.
      return Optional.empty();
    }
  }

  /**
   * Whether a file of any kind is there that may be removed: in folders that are folders, for a
   * link could lead anywhere.
   */
  boolean isRemovable(String path) {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String above = path.substring(0, slash);
      if (!passed.contains(above)) {
        if (look(above).filter(BasicFileAttributes::isDirectory).isEmpty()) {
          return false;
        }
        passed.add(above);
      }
    }
    return look(path).filter(seen -> !seen.isDirectory()).isPresent();
  }

  /**
   * What keeps a file from being put at a path: a file that is not ours, there or where a folder is
   * needed; a folder there that holds anything but files of ours. Nothing where it is free.
   *
   * @throws IOException if a folder that is there cannot be walked
   */
  Optional<String> inTheWay(String path, Predicate<String> ours) throws IOException {
    if (nothing) {
      return Optional.empty();
    }
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String above = path.substring(0, slash);
      if (passed.contains(above)) {
        continue;
      }
      Optional<BasicFileAttributes> seen = look(above);
      if (seen.isEmpty()) {
        return Optional.empty();
      }
      if (seen.get().isDirectory()) {
        passed.add(above);
      } else {
        return ours.test(above) ? Optional.empty() : Optional.of(above);
      }
    }
    Optional<BasicFileAttributes> seen = look(path);
    boolean free =
        seen.isEmpty()
            || (seen.get().isDirectory() ? isOurs(folder.resolve(path), ours) : ours.test(path));
    return free ? Optional.empty() : Optional.of(path);
  }

  private boolean isOurs(Path within, Predicate<String> ours) throws IOException {
    Walked there = new Walked(new HashMap<>(), new HashSet<>());
    walk(within, there);
    return !there.files().isEmpty() && there.files().keySet().stream().allMatch(ours);
  }
}
