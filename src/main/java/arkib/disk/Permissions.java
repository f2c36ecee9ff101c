package arkib.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read and write a file, where the system knows POSIX permissions. */
final class Permissions {

  private Permissions() {}

  /** Those of any new file, less what the user's mask takes away. */
  static FileAttribute<?>[] ofNewFiles(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Gives a file the permissions of another, and its group where the user may.
   *
   * @param from the other file; nothing is done where there is none
   */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null || !Files.exists(from)) {
      return;
    }
    PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
    if (!old.group().equals(view.readAttributes().group())) {
      try {
        view.setGroup(old.group());
      } catch (FileSystemException e) {
        // Nobody can give a file to a group of which he is no member: it stays with his own.
        view.setPermissions(old.permissions());
        return;
      }
    }
    view.setPermissions(old.permissions());
  }
}
