package arkib.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Writes a made-up archive: {@code MakeArchive N DIR [SEED [arkib|yaml|jbake]]}. Every file has the
 * same time in the past, so that none is too young to be trusted by the build that follows.
 */
final class MakeArchive {

  /** The time of every file. */
  static final Instant TIME = Instant.parse("2024-01-01T00:00:00Z");

  private final Path root;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();

  private MakeArchive(Path root) {
    this.root = root;
  }

  /** Writes the archive. */
  public static void main(String[] arguments) throws IOException {
    int size = Integer.parseInt(arguments[0]);
    Path root = Path.of(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    MadeUpArchive archive = new MadeUpArchive(size, seed);
    write(
        archive,
        ArchiveFiles.forProgram(arguments.length > 3 ? arguments[3] : "arkib", archive),
        root);
  }

  /** Writes an archive as a site of Arkib's below a folder that need not exist. */
  static void write(MadeUpArchive archive, Path root) throws IOException {
    write(archive, new ArkibFiles(archive), root);
  }

  /** Writes an archive article by article: none is kept. */
  static void write(MadeUpArchive archive, ArchiveFiles files, Path root) throws IOException {
    MakeArchive made = new MakeArchive(root);
    try {
      files.frame().forEach(made::write);
      IntStream.range(0, archive.size())
          .parallel()
          .mapToObj(archive::article)
          .forEach(article -> files.of(article).forEach(made::write));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(MadeUpFile file) {
    Path path = root.resolve(file.path());
    try {
      if (folders.add(path.getParent())) {
        Files.createDirectories(path.getParent());
      }
      Files.writeString(path, file.text());
      Files.setLastModifiedTime(path, FileTime.from(TIME));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
