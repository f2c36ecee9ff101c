package arkib.parse;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Article;
import arkib.article.body.PlainText;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import arkib.parse.capture.Boilerplate;
import arkib.site.SettingsReader;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every article of the sample site is read, and nothing about it is wrong. */
class SampleSiteIT {

  private static final Path ROOT = Path.of(".");

  private final Diagnostics diagnostics = new Diagnostics();

  private List<Article> articles() throws IOException {
    String settings = Files.readString(ROOT.resolve("content/site.yaml"));
    Site site = Site.of(ROOT, SettingsReader.read(settings, "content/site.yaml", diagnostics));
    ArticleParser parser = new ArticleParser(site, Boilerplate.standard());
    return Sources.in(site.content(), diagnostics).stream()
        .filter(source -> source.role() != SourceFile.Role.ASSET)
        .map(source -> parser.load(source, diagnostics).orElseThrow())
        .map(loaded -> parser.parse(loaded, diagnostics).orElseThrow())
        .toList();
  }

  @Test
  void everyArticleIsReadWithoutAMistake() throws IOException {
    List<Article> articles = articles();

    assertThat(articles).hasSizeGreaterThan(60);
    assertThat(diagnostics.sorted()).noneMatch(d -> d.severity() != Severity.NOTE);
    assertThat(articles).allMatch(article -> PlainText.words(article.body()) > 20);
    assertThat(articles.stream().map(article -> article.permalink().slug()))
        .allMatch(slug -> slug.matches("[a-z0-9-]+"));
  }

  @Test
  void theSecondReadingIsTheSame() throws IOException {
    assertThat(articles()).isEqualTo(articles());
  }
}
