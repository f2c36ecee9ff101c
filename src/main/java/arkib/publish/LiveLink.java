package arkib.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place of a site that is swapped whole: a symbolic link to one of the folders beside it,
 * {@code public → .public-1}. Renaming a new link over the old one is a single step, which Java has
 * for links and not for folders: whoever opens a file meets the old site or the new one, never
 * neither.
 */
final class LiveLink {

  // As many as the kernel follows.
  private static final int MOST_LINKS = 40;

  private final Path place;

  private LiveLink(Path place) {
    this.place = place;
  }

  /** The link at a place, or where a link of the editor's own at that place leads. */
  static LiveLink at(Path place) throws IOException {
    LiveLink link = new LiveLink(place);
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(link.place) || link.target().isPresent()) {
        return link;
      }
      link = new LiveLink(real(link.place.resolveSibling(Files.readSymbolicLink(link.place))));
    }
    throw new FileSystemException(place.toString(), null, "Too many levels of symbolic links");
  }

  // Without the links on the way to it; itself it may be one.
  private static Path real(Path path) throws IOException {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        ? path.toRealPath(LinkOption.NOFOLLOW_LINKS)
        : path.toAbsolutePath();
  }

  /** The number of the folder that is live; nothing where there is no link of ours. */
  Optional<String> target() throws IOException {
    return Files.isSymbolicLink(place) ? number(place) : Optional.empty();
  }

  private Optional<String> number(Path link) throws IOException {
    Path target = Files.readSymbolicLink(link);
    String start = "." + place.getFileName() + "-";
    return Optional.of(target.toString())
        .filter(name -> name.startsWith(start))
        .map(name -> name.substring(start.length()))
        .filter(Pattern.compile("[1-9][0-9]{0,8}").asMatchPredicate());
  }

  /** The folder of a number. */
  Path folder(String number) {
    return place.resolveSibling("." + place.getFileName() + "-" + number);
  }

  /** Whether a folder stands here that is no link: the first swap must move it aside. */
  boolean isFolder() {
    return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Makes a folder the live one.
   *
   * @param number its number
   * @param asideAs the number that a folder gets which stands in the link's place
   */
  void pointTo(String number, String asideAs) throws IOException {
    Path next = next();
    Files.deleteIfExists(next);
    try {
      Files.createSymbolicLink(next, folder(number).getFileName());
    } catch (UnsupportedOperationException e) {
      throw new FileSystemException(next.toString(), null, "no symbolic links");
    }
    if (isFolder()) {
      Files.move(place, folder(asideAs), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(next, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Ends what a build began that was cut off: a folder was moved aside and no link put there. */
  void mend() throws IOException {
    Path next = next();
    if (!Files.isSymbolicLink(next) || number(next).isEmpty()) {
      return;
    }
    if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(next);
    } else {
      Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path next() {
    return place.resolveSibling("." + place.getFileName() + "-next");
  }
}
