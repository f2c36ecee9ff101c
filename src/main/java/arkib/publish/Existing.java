package arkib.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is in a folder, seen in one walk: cheaper than asking for each file. */
final class Existing {

  private static final long NOTHING = -1;
  // A link, a pipe: no bytes of ours.
  private static final long STRANGE = -2;

  private final Map<String, Long> sizes = new HashMap<>();
  private final Map<String, BasicFileAttributes> attributes = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private final boolean withAttributes;

  private Existing(boolean withAttributes) {
    this.withAttributes = withAttributes;
  }

  /** Looks through a folder, which need not exist; it may be a symbolic link, those in it count. */
  static Existing in(Path folder) throws IOException {
    return in(folder, false);
  }

  /**
   * Looks through a folder.
   *
   * @param withAttributes whether {@link #attributes} will be asked for: they take memory
   */
  static Existing in(Path folder, boolean withAttributes) throws IOException {
    Existing existing = new Existing(withAttributes);
    if (Files.isDirectory(folder)) {
      existing.walk(folder.toRealPath());
    }
    return existing;
  }

  private void walk(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes seen) {
            folders.add(relative(folder, dir));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            String path = relative(folder, file);
            sizes.put(path, seen.isRegularFile() ? seen.size() : STRANGE);
            if (withAttributes) {
              attributes.put(path, seen);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  // Path.relativize() would be a third of the walk.
  private static String relative(Path folder, Path path) {
    int length = folder.toString().length();
    String whole = path.toString();
    return whole.length() <= length ? "" : whole.substring(length + 1).replace('\\', '/');
  }

  /** The paths of all files, with {@code /} between folders. */
  Set<String> files() {
    return sizes.keySet();
  }

  /** The paths of all folders, the empty path of the folder itself among them. */
  Set<String> folders() {
    return folders;
  }

  /** What was seen of a file; nothing where there is none. */
  Optional<BasicFileAttributes> attributes(String path) {
    return Optional.ofNullable(attributes.get(path));
  }

  /** Whether there is a regular file. */
  boolean has(String path) {
    return sizes.getOrDefault(path, NOTHING) >= 0;
  }

  /** Whether there is a regular file of a size. */
  boolean has(String path, long size) {
    return sizes.getOrDefault(path, NOTHING) == size;
  }

  /**
   * What keeps a file from being put at a path: a file that is not ours, there or where a folder is
   * needed; a folder there that holds anything but files of ours. Nothing where it is free.
   */
  Optional<String> inTheWay(String path, Predicate<String> ours) {
    if (sizes.containsKey(path) && !ours.test(path)) {
      return Optional.of(path);
    }
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String above = path.substring(0, slash);
      if (sizes.containsKey(above) && !ours.test(above)) {
        return Optional.of(above);
      }
    }
    return folders.contains(path) && !isOurs(path + "/", ours)
        ? Optional.of(path)
        : Optional.empty();
  }

  private boolean isOurs(String folder, Predicate<String> ours) {
    boolean empty = true;
    for (String file : sizes.keySet()) {
      if (file.startsWith(folder)) {
        if (!ours.test(file)) {
          return false;
        }
        empty = false;
      }
    }
    return !empty;
  }
}
