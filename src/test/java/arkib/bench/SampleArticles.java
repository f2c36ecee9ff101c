package arkib.bench;

import arkib.Folder;
import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Article;
import arkib.article.Card;
import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.digest.Fingerprint;
import arkib.parse.ArticleParser;
import arkib.parse.Loaded;
import arkib.parse.capture.Boilerplate;
import arkib.plan.Contents;
import arkib.plan.Edition;
import arkib.plan.Everywhere;
import arkib.plan.Plan;
import arkib.plan.Planner;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import arkib.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A made-up archive in memory, for benchmarks of single parts.
 *
 * @param site its settings
 * @param theme the default theme
 * @param texts each article's file as it was read, by source; captured pages are left out
 * @param articles each article by source, where texts are kept
 * @param cards each article's card
 */
record SampleArticles(
    Site site, Theme theme, List<Loaded> texts, Map<String, Article> articles, List<Card> cards) {

  /** An archive with all its texts. */
  static SampleArticles whole(int size) throws IOException {
    return of(size, true);
  }

  /** An archive of cards alone. */
  static SampleArticles cards(int size) throws IOException {
    return of(size, false);
  }

  private static SampleArticles of(int size, boolean whole) throws IOException {
    Path root = Files.createTempDirectory("arkib-sample-");
    Diagnostics diagnostics = new Diagnostics();
    try {
      MakeArchive.write(new MadeUpArchive(size, 1), root);
      Site site = SiteLoader.load(root, Optional.empty(), diagnostics);
      ArticleParser parser = new ArticleParser(site, Boilerplate.standard());
      List<Loaded> texts = new ArrayList<>();
      Map<String, Article> articles = new HashMap<>();
      List<Card> cards = new ArrayList<>();
      for (SourceFile source : Sources.in(site.content(), diagnostics)) {
        Loaded loaded = parser.load(source, diagnostics).orElseThrow();
        Article article = parser.parse(loaded, diagnostics).orElseThrow();
        cards.add(Card.of(article, List.of(), loaded.content()));
        if (whole) {
          articles.put(article.source(), article);
        }
        if (whole && source.role() == SourceFile.Role.MARKDOWN) {
          texts.add(loaded);
        }
      }
      return new SampleArticles(
          site, Theme.in(site.templates(), "", diagnostics), texts, articles, cards);
    } finally {
      Folder.delete(root);
    }
  }

  /** The plan of their site. */
  Plan plan() {
    return Planner.plan(List.of(edition()), arkib.render.Outputs.ALL, told -> {});
  }

  /** What it is planned from. */
  Edition edition() {
    return new Edition(site, new Contents(archive(), Map.of(), Map.of(), assets()));
  }

  /** The articles arranged. */
  Archive archive() {
    return Archive.of(cards, site.settings().sections());
  }

  private Map<String, Address> assets() {
    return theme.assets().stream()
        .collect(Collectors.toMap(Theme.Asset::name, asset -> new Address(asset.path())));
  }

  /** What stands for the program, the settings and the theme. */
  static Everywhere everywhere() {
    return new Everywhere(Fingerprint.NONE, List.of());
  }
}
