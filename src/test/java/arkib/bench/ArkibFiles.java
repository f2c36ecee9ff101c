package arkib.bench;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An archive as a site of Arkib's: Markdown, and one captured page with a sidecar in a hundred. */
final class ArkibFiles implements ArchiveFiles {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+08:00'", Locale.ROOT);

  private final LinkTargets links;

  ArkibFiles(MadeUpArchive archive) {
    this.links = new LinkTargets(archive, ArkibFiles::relative);
  }

  @Override
  public List<MadeUpFile> frame() {
    return List.of(
        new MadeUpFile(
            "content/site.yaml",
            "title: Warta Rekaan\nbaseUrl: https://rekaan.example/\nlanguage: ms\n"));
  }

  @Override
  public List<MadeUpFile> of(MadeUpArticle article) {
    if (article.isCapture()) {
      return List.of(
          file(article, ".txt", capture(article)), file(article, ".yaml", frontMatter(article)));
    }
    return List.of(
        file(
            article,
            ".md",
            "---\n" + frontMatter(article) + "---\n\n" + links.text(article) + "\n"));
  }

  private static MadeUpFile file(MadeUpArticle article, String ending, String text) {
    return new MadeUpFile("content/" + path(article.heading(), ending), text);
  }

  /** The path of an article's file below {@code content/}. */
  static String path(MadeUpHeading heading, String ending) {
    return String.format(
        Locale.ROOT, "%s/berita-%07d%s", heading.folder(), heading.number(), ending);
  }

  // As an editor writes it: ../../2019/05/berita-0000109.md
  private static String relative(MadeUpHeading from, MadeUpHeading to) {
    return "../".repeat(from.folder().split("/", -1).length) + path(to, ".md");
  }

  /** The front matter of an article. */
  static String frontMatter(MadeUpArticle article) {
    String tags = article.tags().stream().map(t -> "  - " + t + "\n").collect(Collectors.joining());
    return "title: \""
        + article.heading().headline()
        + "\"\n"
        + article.heading().date().map(d -> "date: " + d.format(DATE) + "\n").orElse("")
        + "authors: [\""
        + article.author()
        + "\"]\nsection: "
        + article.section()
        + "\ntags:\n"
        + tags
        + "standfirst: \""
        + article.standfirst()
        + "\"\n";
  }

  private static String capture(MadeUpArticle article) {
    return "Warta Rekaan\nAkhbar yang tiada\n\n"
        + article.heading().headline()
        + "\n\n"
        + article.standfirst()
        + "\n\n0 211\n(WARTA REKAAN) – "
        + String.join("\n", article.blocks())
        + "\n— WARTA REKAAN\nLeave A Reply\n\nYour email address will not be published.\n";
  }
}
