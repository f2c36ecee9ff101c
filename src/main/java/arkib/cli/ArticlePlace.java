package arkib.cli;

import arkib.address.Slug;
import arkib.article.NewsDate;
import arkib.disk.WholeFile;
import arkib.site.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where an article that begins will lie: in the folder of its month, by its slug. */
final class ArticlePlace {

  // A file beside one of the same name says more of that one.
  private static final List<String> ENDINGS =
      List.of(".md", ".markdown", ".txt", ".yaml", ".yml", ".json");

  private final Path folder;
  private final String stem;

  private ArticlePlace(Path folder, String stem) {
    this.folder = folder;
    this.stem = stem;
  }

  /** The place of an article with a headline; undated ones have a folder of their own. */
  static ArticlePlace of(Site site, String title, Optional<String> slug, Optional<NewsDate> date) {
    String prefix = site.words().get("address.news");
    String stem = slug.orElseGet(() -> Slug.notNumeric(Slug.orHash(title, prefix), prefix));
    Path folder = site.content();
    if (date.isEmpty()) {
      folder = folder.resolve(site.words().get("address.undated"));
    } else {
      folder = folder.resolve(String.format(Locale.ROOT, "%04d", date.get().year()));
      if (date.get().month().isPresent()) {
        int month = date.get().month().getAsInt();
        folder = folder.resolve(String.format(Locale.ROOT, "%02d", month));
      }
    }
    return new ArticlePlace(folder, stem);
  }

  /** The file with an ending. */
  Path file(String ending) {
    return folder.resolve(stem + ending);
  }

  /**
   * Writes files, all or none.
   *
   * @param files what they hold, by their endings
   * @throws FileAlreadyExistsException if there is something of this name already
   */
  void write(Map<String, byte[]> files) throws IOException {
    write(files, file -> Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
  }

  /** Opens a file that is not there yet. */
  @FunctionalInterface
  interface Opener {
    /** The stream to its bytes. */
    OutputStream open(Path file) throws IOException;
  }

  /** The same with files opened by another, which a full disk is for a test. */
  void write(Map<String, byte[]> files, Opener opener) throws IOException {
    Files.createDirectories(folder);
    for (String ending : ENDINGS) {
      if (Files.exists(file(ending))) {
        throw new FileAlreadyExistsException(file(ending).toString());
      }
    }
    List<Path> begun = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> one : files.entrySet()) {
        Path file = file(one.getKey());
        try (OutputStream out = opener.open(file)) {
          // From here on the file is ours, whole or half.
          begun.add(file);
          out.write(one.getValue());
        }
      }
    } catch (IOException e) {
      for (Path file : begun) {
        WholeFile.dropped(file, e);
      }
      throw e;
    }
  }
}
