package arkib.fixity;

import arkib.digest.Sha256;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A copy in a folder, which may be a symbolic link. */
public final class FolderCopy implements SiteCopy {

  private static final byte[] NOTHING = {};

  private final Path folder;

  private FolderCopy(Path folder) {
    this.folder = folder;
  }

  /**
   * The copy in a folder.
   *
   * @throws IOException if there is no such folder
   */
  public static FolderCopy in(Path folder) throws IOException {
    return new FolderCopy(folder.toRealPath());
  }

  @Override
  public Look look(String path, Wish wish) {
    Path file = folder.resolve(path);
    if (!Files.isRegularFile(file)) {
      return new Look.Absent();
    }
    try {
      if (wish == Wish.SUM) {
        return new Look.Found(Sha256.of(file), NOTHING);
      }
      byte[] bytes = Files.readAllBytes(file);
      return new Look.Found(Sha256.of(bytes), bytes);
    } catch (IOException e) {
      return new Look.Failed(new Failure(Failure.Kind.UNREADABLE, reason(e)));
    }
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  // Hidden files and folders, such as .git, are the editor's.
  @Override
  public Optional<Set<String>> files() throws IOException {
    Set<String> files = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes seen) {
            return !dir.equals(folder) && isHidden(dir)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            if (!isHidden(file)) {
              files.add(folder.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return Optional.of(files);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
