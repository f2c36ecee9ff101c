package arkib.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file of {@code content/}.
 *
 * @param path its path below {@code content/}, with {@code /} between folders
 * @param shown its name for messages
 * @param file where it is
 * @param stamp its size and time
 * @param role what it is for
 * @param sidecar for an article, the file of the same name that says more about it
 */
public record SourceFile(
    String path, String shown, Path file, Stamp stamp, Role role, Optional<Sidecar> sidecar) {

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
      return Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)).equals(stamp);
    } catch (IOException e) {
      // It went away.
      return false;
    }
  }

  /** The name of the sidecar for messages. */
  public Optional<String> shownSidecar() {
    String folder = shown.substring(0, shown.lastIndexOf('/') + 1);
    return sidecar.map(beside -> folder + beside.file().getFileName());
  }
}
