package arkib.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced all at once: written aside, then renamed. */
public final class WholeFile {

  private static final String ASIDE = ".new";

  /** What writes a file's bytes: one after the other, however many. */
  @FunctionalInterface
  public interface Content {
    /** Writes the bytes; the stream is not buffered and is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Replaces a file, or makes it and its folder.
   *
   * @param file the file
   * @param content writes its bytes
   * @throws IOException naming the file that could not be written; the old one is as it was
   */
  public static void replace(Path file, Content content) throws IOException {
    Files.createDirectories(file.getParent());
    Path aside = file.resolveSibling(file.getFileName() + ASIDE);
    try {
      try (OutputStream out = Files.newOutputStream(aside)) {
        content.writeTo(out);
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Unwritten.at(file, dropped(aside, e));
    }
  }

  /**
   * Replaces a file in a folder that people work in, or makes it. It is written aside under a name
   * that nobody else has, which begins with a dot; permissions, and the group where the system
   * allows it, stay those of the file replaced, and a link stays a link.
   *
   * @param file the file
   * @param content writes its bytes
   * @throws IOException naming the file that could not be written; the old one is as it was
   */
  public static void replaceAmongOthers(Path file, Content content) throws IOException {
    Files.createDirectories(file.getParent());
    Path real = Files.exists(file) ? file.toRealPath() : file;
    try {
      Path aside = Files.createTempFile(real.getParent(), ".", ASIDE, Permissions.ofNewFiles(real));
      try {
        try (OutputStream out = Files.newOutputStream(aside)) {
          content.writeTo(out);
        }
        Permissions.copy(real, aside);
        Files.move(
            aside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw dropped(aside, e);
      }
    } catch (AccessDeniedException e) {
      // Nobody knows the name of the file that was to be written aside.
      AccessDeniedException named = new AccessDeniedException(file.toString(), null, e.getReason());
      named.initCause(e);
      throw named;
    } catch (IOException e) {
      throw Unwritten.at(file, e);
    }
  }

  /**
   * What is left of a file that could not be written is removed: on a full disk it takes room.
   *
   * @param half the file
   * @param failure what happened
   * @return the failure
   */
  public static IOException dropped(Path half, IOException failure) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }
}
