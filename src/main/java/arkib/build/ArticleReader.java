package arkib.build;

import arkib.article.Article;
import arkib.article.CarriedName;
import arkib.article.Filing;
import arkib.article.GivenName;
import arkib.article.Kind;
import arkib.article.body.Body;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.names.Found;
import arkib.names.MarkedBody;
import arkib.names.NameFinder;
import arkib.parse.ArticleParser;
import arkib.parse.Loaded;
import arkib.site.NameSettings;
import arkib.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads sources as articles with their names. Used by many threads. */
final class ArticleReader {

  private final ArticleParser parser;
  private final Authority authority;
  private final NameFinder finder;
  private final boolean linked;
  private final ArticleWords words;

  ArticleReader(ArticleParser parser, Authority authority, NameSettings settings) {
    this.parser = parser;
    this.authority = authority;
    this.finder = new NameFinder(authority, settings);
    this.linked = settings.link() == NameSettings.Link.FIRST;
    this.words = new ArticleWords(authority);
  }

  /**
   * An article with its names.
   *
   * @param article the article: its tags are those that are no names, and in its text the mentions
   *     are marked that shall be links
   * @param names the names that it carries
   */
  record Named(Article article, List<CarriedName> names) {}

  /** Loads a source; nothing where it cannot be read. */
  Optional<Loaded> load(SourceFile source, Reporter reporter) {
    return parser.load(source, reporter);
  }

  /**
   * Reads what was loaded.
   *
   * @param reporter told of every mistake, such as a name that an editor lists and the authority
   *     file does not know
   */
  Optional<Named> read(Loaded loaded, Reporter reporter) {
    return parser.parse(loaded, reporter).map(article -> named(article, reporter));
  }

  /** The words of an article that was read, for the search index. */
  byte[] words(Named named) {
    return words.of(named);
  }

  private Named named(Article article, Reporter reporter) {
    if (article.kind() == Kind.STANDING) {
      return new Named(article, List.of());
    }
    Article filed = filed(article);
    if (authority.isEmpty() && filed.filing().named().isEmpty()) {
      return new Named(filed, List.of());
    }
    Found found = finder.in(filed);
    found.unknown().forEach(name -> tell(article, name, reporter));
    Set<String> carried = found.carried().stream().map(CarriedName::id).collect(Collectors.toSet());
    Body body = linked ? MarkedBody.of(filed.body(), found.mentions(), carried) : filed.body();
    return new Named(with(filed, plain(filed.filing(), found), body), found.carried());
  }

  private static void tell(Article article, GivenName name, Reporter reporter) {
    reporter.report(
        Problem.NAME_UNKNOWN,
        Location.of("content/" + article.source()),
        name.text(),
        name.type().word());
  }

  // A tag that is a name stands among the names.
  private Article filed(Article article) {
    Filing filing = article.filing();
    List<String> tags = new ArrayList<>();
    List<GivenName> named = new ArrayList<>(filing.named());
    for (String tag : filing.tags()) {
      Optional<Entry> entry = authority.named(tag);
      entry.ifPresentOrElse(e -> named.add(new GivenName(tag, e.type())), () -> tags.add(tag));
    }
    return tags.size() == filing.tags().size()
        ? article
        : with(article, filing(filing, tags, named), article.body());
  }

  // A name that nobody knows is a tag like any other.
  private static Filing plain(Filing filing, Found found) {
    if (found.unknown().isEmpty()) {
      return filing;
    }
    List<String> tags = new ArrayList<>(filing.tags());
    found.unknown().forEach(name -> tags.add(name.text()));
    return filing(filing, tags, filing.named());
  }

  private static Filing filing(Filing filing, List<String> tags, List<GivenName> named) {
    return new Filing(
        filing.section(), tags, filing.series(), filing.language(), named, filing.notTags());
  }

  private static Article with(Article article, Filing filing, Body body) {
    return new Article(
        article.source(),
        article.kind(),
        article.heading(),
        article.publication(),
        filing,
        article.permalink(),
        article.provenance(),
        body,
        article.extra());
  }
}
