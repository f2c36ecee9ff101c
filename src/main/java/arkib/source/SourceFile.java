package arkib.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/**
 * A file of {@code content/}.
 *
 * @param folder the folder that its path is below
 * @param path its path below {@code content/}, with {@code /} between folders
 * @param stamp its size and time
 * @param role what it is for
 * @param sidecar for an article, the file of the same name that says more about it
 */
public record SourceFile(
    Folder folder, String path, Stamp stamp, Role role, Optional<Sidecar> sidecar) {

  /**
   * A folder that files are found in.
   *
   * @param path where it is
   * @param shown what stands before a file's path in messages, with {@code /} at its end
   * @param odd the files whose path as text does not lead back to them, as where the system's
   *     encoding has no such letter
   */
  public record Folder(Path path, String shown, Map<String, Path> odd) {}

  /** Where it is. Not kept: of a million files the paths would take more room than the cards. */
  public Path file() {
    Path odd = folder.odd().get(path);
    return odd != null ? odd : folder.path().resolve(path);
  }

  /** Its name for messages. */
  public String shown() {
    return folder.shown() + path;
  }

  /** What a file of {@code content/} is for. */
  public enum Role {
    /** An article in Markdown. */
    MARKDOWN,
    /** The text of a captured page. */
    CAPTURE,
    /** A page that is no news, in Markdown. */
    STANDING,
    /** A picture or another file that is published as it is. */
    ASSET
  }

  /**
   * The file beside an article that says more about it.
   *
   * @param file where it is
   * @param stamp its size and time
   */
  public record Sidecar(Path file, Stamp stamp) {}

  /** Whether the file still has the size and time that it was found with. */
  public boolean isUnchanged() {
    try {
      return Stamp.of(Files.readAttributes(file(), BasicFileAttributes.class)).equals(stamp);
    } catch (IOException e) {
      // It went away.
      return false;
    }
  }

  /** The name of the sidecar for messages. */
  public Optional<String> shownSidecar() {
    String name = shown();
    String above = name.substring(0, name.lastIndexOf('/') + 1);
    return sidecar.map(beside -> above + beside.file().getFileName());
  }
}
