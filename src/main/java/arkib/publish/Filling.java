package arkib.publish;

import arkib.disk.Unwritten;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a folder that no reader sees to what a site will be. Files that the live folder has too
 * are hard links to it, or copies where there are no such links. Arkib never writes into a file
 * that is in place, it only puts another in its stead: a link never changes through its other name.
 */
final class Filling {

  private final Swap.Site site;
  private final Path live;
  private final Path folder;
  private final Existing existing;
  private final Set<String> folders;
  private boolean linkless;

  Filling(Swap.Site site, Path folder) throws IOException {
    this.site = site;
    this.live = site.live().folder();
    this.folder = folder;
    this.existing = Existing.in(folder);
    this.folders = new HashSet<>(existing.folders());
  }

  /**
   * Fills the folder.
   *
   * @param kept the paths of all files that are to be there
   * @param known those of the others that may be removed
   */
  void fill(Set<String> kept, Set<String> known) throws IOException {
    for (String path : existing.files()) {
      if (!kept.contains(path) && known.contains(path)) {
        Files.delete(folder.resolve(path));
      }
    }
    // An empty folder is the editor's, a place for uploads perhaps: Arkib leaves none behind.
    Set<String> empty = new HashSet<>(site.existing().folders());
    empty.removeAll(foldersOf(site.existing().files()));
    Set<String> needed = foldersOf(kept);
    needed.addAll(empty);
    removeFoldersBut(needed);
    makeFolder("");
    for (String path : new TreeSet<>(empty)) {
      makeFolder(path);
    }
    site.staging().bringTo(folder);
    for (String path : new TreeSet<>(kept)) {
      makeFolder(above(path));
      if (site.staging().paths().contains(path)) {
        site.staging().place(path, folder.resolve(path));
      } else if (!isSame(path)) {
        bring(path);
      }
    }
  }

  private void removeFoldersBut(Set<String> needed) throws IOException {
    Set<String> needless = new TreeSet<>(Comparator.reverseOrder());
    existing.folders().stream().filter(path -> !needed.contains(path)).forEach(needless::add);
    for (String path : needless) {
      try {
        Files.delete(folder.resolve(path));
        folders.remove(path);
      } catch (DirectoryNotEmptyException e) {
        // Somebody put a file there: it stays.
        folders.add(path);
      }
    }
  }

  private static Set<String> foldersOf(Set<String> files) {
    Set<String> folders = new HashSet<>();
    folders.add("");
    for (String file : files) {
      for (String above = above(file); folders.add(above); ) {
        above = above(above);
      }
    }
    return folders;
  }

  private static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  // As it is in the live folder, for a folder of the editor's may be open to others.
  private void makeFolder(String path) throws IOException {
    if (!folders.add(path)) {
      return;
    }
    if (site.existing().folders().contains(path)) {
      if (!path.isEmpty()) {
        makeFolder(above(path));
      }
      Files.copy(live.resolve(path), folder.resolve(path), StandardCopyOption.COPY_ATTRIBUTES);
    } else if (path.isEmpty()) {
      Files.createDirectories(folder);
    } else {
      makeFolder(above(path));
      Files.createDirectory(folder.resolve(path));
    }
  }

  private boolean isSame(String path) throws IOException {
    Optional<BasicFileAttributes> here = existing.attributes(path);
    Optional<BasicFileAttributes> there = site.existing().attributes(path);
    if (here.isEmpty() || there.isEmpty()) {
      return false;
    }
    Object key = here.get().fileKey();
    boolean linked = key != null && key.equals(there.get().fileKey());
    return linked || ((key == null || linkless) && isCopy(here.get(), there.get()));
  }

  private static boolean isCopy(BasicFileAttributes one, BasicFileAttributes other) {
    return one.isRegularFile()
        && other.isRegularFile()
        && one.size() == other.size()
        && one.lastModifiedTime().equals(other.lastModifiedTime());
  }

  private void bring(String path) throws IOException {
    Path from = live.resolve(path);
    Path to = folder.resolve(path);
    if (linkless || !site.existing().has(path)) {
      copy(from, to);
      return;
    }
    try {
      Files.deleteIfExists(to);
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // A disk without such links; or a full one, which copying will tell.
      linkless = true;
      copy(from, to);
    }
  }

  // Also a symbolic link, which stays one.
  private static void copy(Path from, Path to) throws IOException {
    try {
      Files.copy(
          from,
          to,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES,
          LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw Unwritten.at(to, e);
    }
  }
}
