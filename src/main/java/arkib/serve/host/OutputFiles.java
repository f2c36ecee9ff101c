package arkib.serve.host;

import arkib.address.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/**
 * The files of an output folder that may be sent: regular ones, in folders that are folders. A
 * symbolic link could lead anywhere and is none of them.
 *
 * @param folder the output folder
 */
public record OutputFiles(Path folder) {

  // What hosts read and send to nobody.
  private static final Set<String> OF_HOSTS =
      Set.of("_headers", "_redirects", ".htaccess", "CNAME", ".nojekyll", "nginx-redirects.map");

  /** The file at an address; nothing where there is none that may be sent. */
  public Optional<Path> at(Address address) {
    return OF_HOSTS.contains(address.outputPath()) ? Optional.empty() : file(address.outputPath());
  }

  /** Whether an address without its last slash is meant, as that of a page or a folder. */
  public boolean isPage(Address address) {
    return !address.path().endsWith("/") && file(address.outputPath() + "/index.html").isPresent();
  }

  /**
   * A file by its path below the folder.
   *
   * @param path with {@code /} between folders
   */
  public Optional<Path> file(String path) {
    try {
      Path file = folder.resolve(path).normalize();
      return file.startsWith(folder) && isPlain(file) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException e) {
      // No file system has such a name.
      return Optional.empty();
    }
  }

  private boolean isPlain(Path file) {
    try {
      for (Path above = file.getParent();
          above != null && !above.equals(folder);
          above = above.getParent()) {
        if (!seen(above).isDirectory()) {
          return false;
        }
      }
      return seen(file).isRegularFile();
    } catch (IOException e) {
      // Not there, or not to be seen.
      return false;
    }
  }

  private static BasicFileAttributes seen(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
