package arkib.bench;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same archive as other programs take it. All is Markdown, for none of them reads captured
 * pages; a file has the name that its page shall have, and links are addresses already, so that no
 * program needs an extension.
 */
final class PeerFiles implements ArchiveFiles {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+08:00'", Locale.ROOT);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private final LinkTargets links;
  private final Head head;

  /** How the head of a file is written. */
  enum Head {
    /** As Hugo and Eleventy read it. */
    YAML,
    /** As JBake reads it, which has one kind of list by name: each name says which it is of. */
    JBAKE
  }

  PeerFiles(MadeUpArchive archive, Head head) {
    this.links = new LinkTargets(archive, (from, to) -> "/" + to.folder() + "/" + to.slug() + "/");
    this.head = head;
  }

  @Override
  public List<MadeUpFile> frame() {
    return List.of();
  }

  @Override
  public List<MadeUpFile> of(MadeUpArticle article) {
    MadeUpHeading heading = article.heading();
    String text = (head == Head.YAML ? yaml(article) : jbake(article)) + links.text(article) + "\n";
    return List.of(
        new MadeUpFile("content/" + heading.folder() + "/" + heading.slug() + ".md", text));
  }

  private static String yaml(MadeUpArticle article) {
    String months = month(article).map(month -> "bulan: [\"" + month + "\"]\n").orElse("");
    String tags =
        article.tags().stream().map(t -> "\"" + t + "\"").collect(Collectors.joining(", "));
    return "---\ntitle: \""
        + article.heading().headline()
        + "\"\n"
        + article.heading().date().map(d -> "date: " + d.format(DATE) + "\n").orElse("")
        + months
        + "penulis: [\""
        + article.author()
        + "\"]\nbahagian: [\""
        + article.section()
        + "\"]\ntags: ["
        + tags
        + "]\nfail: "
        + ArkibFiles.path(article.heading(), ".md")
        + "\nstandfirst: \""
        + article.standfirst()
        + "\"\n---\n\n";
  }

  private static String jbake(MadeUpArticle article) {
    Stream<String> lists =
        Stream.of(
                article.tags().stream().map(tag -> "tag " + tag),
                Stream.of("bahagian " + article.section(), "penulis " + article.author()),
                month(article).map(month -> "bulan " + month).stream())
            .flatMap(s -> s);
    return "title="
        + article.heading().headline()
        + "\n"
        + article.heading().date().map(d -> "date=" + d.format(DATE) + "\n").orElse("")
        + "type=post\nstatus=published\ntags="
        + lists.collect(Collectors.joining(","))
        + "\npenulis="
        + article.author()
        + "\nbahagian="
        + article.section()
        + "\nfail="
        + ArkibFiles.path(article.heading(), ".md")
        + "\nstandfirst="
        + article.standfirst()
        + "\n~~~~~~\n\n";
  }

  private static Optional<String> month(MadeUpArticle article) {
    return article.heading().date().map(d -> d.format(MONTH));
  }
}
