package arkib.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a made-up archive as a site: {@code MakeArchive N DIR [SEED]}. One article in a hundred is
 * a captured page with a sidecar, the others are Markdown.
 */
final class MakeArchive {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+08:00'", Locale.ROOT);
  private static final int CAPTURE_ONE_IN = 100;

  private MakeArchive() {}

  /** Writes the archive. */
  public static void main(String[] arguments) throws IOException {
    int size = Integer.parseInt(arguments[0]);
    Path root = Path.of(arguments[1]);
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    write(new MadeUpArchive(size, seed), root);
  }

  /** Writes an archive below a folder that need not exist. */
  static void write(MadeUpArchive archive, Path root) throws IOException {
    Files.createDirectories(root.resolve("content"));
    Files.writeString(
        root.resolve("content/site.yaml"),
        "title: Warta Rekaan\nbaseUrl: https://rekaan.example/\nlanguage: ms\n");
    for (int i = 0; i < archive.size(); i++) {
      write(archive.article(i), root.resolve("content"));
    }
  }

  private static void write(MadeUpArticle article, Path content) throws IOException {
    Path folder =
        article
            .date()
            .map(
                d ->
                    content.resolve(
                        String.format(Locale.ROOT, "%04d/%02d", d.getYear(), d.getMonthValue())))
            .orElse(content.resolve("undated"));
    Files.createDirectories(folder);
    String name = String.format(Locale.ROOT, "berita-%07d", article.number());
    if (article.number() % CAPTURE_ONE_IN == CAPTURE_ONE_IN - 1) {
      Files.writeString(folder.resolve(name + ".txt"), capture(article));
      Files.writeString(folder.resolve(name + ".yaml"), frontMatter(article));
    } else {
      Files.writeString(
          folder.resolve(name + ".md"),
          "---\n"
              + frontMatter(article)
              + "---\n\n"
              + String.join("\n\n", article.paragraphs())
              + "\n");
    }
  }

  private static String frontMatter(MadeUpArticle article) {
    String tags = article.tags().stream().map(t -> "  - " + t + "\n").collect(Collectors.joining());
    return "title: \""
        + article.headline()
        + "\"\n"
        + article.date().map(d -> "date: " + d.format(DATE) + "\n").orElse("")
        + "authors: [\""
        + article.author()
        + "\"]\nsection: "
        + article.section()
        + "\ntags:\n"
        + tags
        + "standfirst: \""
        + article.standfirst().replace("\"", "")
        + "\"\n";
  }

  private static String capture(MadeUpArticle article) {
    return "Warta Rekaan\nAkhbar yang tiada\n\n"
        + article.headline()
        + "\n\n"
        + article.standfirst()
        + "\n\n0 211\n(WARTA REKAAN) – "
        + String.join("\n", article.paragraphs())
        + "\n— WARTA REKAAN\nLeave A Reply\n\nYour email address will not be published.\n";
  }
}
