package arkib.theme;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of an editor's own theme folder. */
final class ThemeFiles extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Reporter reporter;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Set<String> unreadable = new TreeSet<>();

  private ThemeFiles(Path folder, Reporter reporter) {
    this.folder = folder;
    this.reporter = reporter;
  }

  /** Reads a folder; one that is not there is empty. */
  static ThemeFiles in(Path folder, Reporter reporter) {
    ThemeFiles read = new ThemeFiles(folder, reporter);
    if (Files.exists(folder)) {
      try {
        Files.walkFileTree(folder, read);
      } catch (IOException e) {
        read.unreadable(folder, e);
      }
    }
    return read;
  }

  /** What was read, by path within the folder. */
  Map<String, byte[]> files() {
    return files;
  }

  /** What is there and could not be read, by path within the folder. */
  Set<String> unreadable() {
    return unreadable;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    return !dir.equals(folder) && isHidden(dir)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = name(file);
    if (isHidden(file) || !Theme.isPart(name)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isSymbolicLink()) {
      reporter.report(Problem.FILE_LINK_IGNORED, location(name));
      unreadable.add(name);
      return FileVisitResult.CONTINUE;
    }
    try {
      files.put(name, Files.readAllBytes(file));
    } catch (IOException e) {
      unreadable(file, e);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    unreadable(file, e);
    return FileVisitResult.CONTINUE;
  }

  private void unreadable(Path file, IOException e) {
    String name = name(file);
    reporter.report(Problem.FILE_UNREADABLE, location(name), e.getClass().getSimpleName());
    unreadable.add(name);
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  /** A file of the theme as the editor knows it. */
  static Location location(String name) {
    return Location.of("templates/" + name);
  }
}
