package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Article;
import arkib.article.Kind;
import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.names.Alias;
import arkib.names.Authority;
import arkib.names.AuthorityReader;
import arkib.names.NameFinder;
import arkib.parse.ArticleParser;
import arkib.parse.Loaded;
import arkib.parse.capture.Boilerplate;
import arkib.search.MadeUpStories.Story;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What searches of the sample archive find, against what a person said they should. */
class RelevanceTest {

  private static final int SHOWN = 10;

  @TempDir Path ledger;

  private final Diagnostics diagnostics = new Diagnostics();

  /** A search and the pages that answer it. */
  private record Judged(String query, List<String> pages) {
    static Judged of(String line) {
      List<String> parts = Arrays.asList(line.split(" \\| ", -1));
      return new Judged(parts.get(0), Arrays.asList(parts.get(1).split(", ", -1)));
    }
  }

  @Test
  void searchesOfTheSampleFindWhatTheyShould() throws IOException {
    List<Judged> judged = judged();
    assertThat(judged).hasSizeGreaterThanOrEqualTo(60);
    IndexReader index = new IndexReader(SearchIndexTest.built(sample(), ledger).current());
    double reciprocalRanks = 0;
    double recall = 0;
    for (Judged one : judged) {
      List<String> found = index.query(one.query());
      List<String> shown = found.subList(0, Math.min(SHOWN, found.size()));
      double rank = 1;
      while (rank <= found.size() && !one.pages().contains(found.get((int) rank - 1))) {
        rank++;
      }
      double has = one.pages().stream().filter(shown::contains).count();
      reciprocalRanks += rank > found.size() ? 0 : 1 / rank;
      recall += has / one.pages().size();
      if (rank != 1 || has < one.pages().size()) {
        System.out.printf("%s: %.0f, %s%n", one.query(), rank, shown);
      }
    }
    double mean = reciprocalRanks / judged.size();
    double all = recall / judged.size();
    System.out.printf("mean reciprocal rank %.3f, recall of the first ten %.3f%n", mean, all);
    assertThat(mean).isGreaterThan(0.9);
    assertThat(all).isGreaterThan(0.9);
  }

  private List<Judged> judged() throws IOException {
    try (InputStream in = RelevanceTest.class.getResourceAsStream("queries.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Judged::of)
          .toList();
    }
  }

  // Addresses are the names of files here, as the judged list has them.
  private List<Story> sample() throws IOException {
    Site site = SiteLoader.load(Path.of(""), Optional.empty(), diagnostics);
    Authority authority = AuthorityReader.read(site, diagnostics);
    NameFinder finder = new NameFinder(authority, site.settings().names());
    ArticleParser parser = new ArticleParser(site, Boilerplate.standard());
    List<Story> stories = new ArrayList<>();
    for (SourceFile source : Sources.in(site.content(), diagnostics)) {
      Optional<Loaded> loaded = parser.load(source, diagnostics);
      Optional<Article> article = loaded.flatMap(l -> parser.parse(l, diagnostics));
      article
          .filter(a -> a.kind() == Kind.NEWS)
          .ifPresent(a -> stories.add(story(a, authority, finder)));
    }
    return stories;
  }

  private static Story story(Article article, Authority authority, NameFinder finder) {
    List<String> names =
        finder.in(article).carried().stream()
            .flatMap(name -> authority.entry(name.id()).stream())
            .flatMap(entry -> entry.spellings().stream().map(Alias::text))
            .toList();
    String file = article.source().replaceFirst(".*/", "").replaceFirst("\\.[a-z]+$", "");
    return Story.of(
        SearchText.of(article.heading(), article.body(), names, List.of()),
        file,
        article.publication().published());
  }
}
