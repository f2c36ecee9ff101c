package arkib.picture;

import arkib.digest.Fingerprint;
import arkib.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was made of pictures, by the fingerprint of what it was made of. Shared by all output
 * folders of a site: what is not there is made again.
 */
final class PictureCache {

  private final Path folder;

  PictureCache(Path folder) {
    this.folder = folder;
  }

  Optional<byte[]> get(Fingerprint of) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file(of)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  boolean has(Fingerprint of) {
    return Files.exists(file(of));
  }

  // Other builds of the site, for other output folders, may do the same now, and may take away what
  // they do not want: also what is being written aside.
  void put(Fingerprint of, byte[] bytes) throws IOException {
    try {
      WholeFile.replaceAmongOthers(file(of), out -> out.write(bytes));
    } catch (NoSuchFileException e) {
      WholeFile.replaceAmongOthers(file(of), out -> out.write(bytes));
    }
  }

  /** Takes away all but these. */
  void keepOnly(Set<Fingerprint> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> names = wanted.stream().map(PictureCache::name).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !names.contains(f.getFileName().toString())).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path file(Fingerprint of) {
    return folder.resolve(name(of));
  }

  private static String name(Fingerprint of) {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(of.high()) + hex.toHexDigits(of.low());
  }
}
