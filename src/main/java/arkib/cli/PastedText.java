package arkib.cli;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Confidence;
import arkib.article.NewsDate;
import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.parse.ArticleParser;
import arkib.parse.Explanation;
import arkib.site.Site;
import arkib.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A text that an editor pastes, read as a captured page is. */
final class PastedText {

  private final Explanation explanation;

  private PastedText(Explanation explanation) {
    this.explanation = explanation;
  }

  /** Reads a text; nothing where no article can be made of it, which is told. */
  static Optional<PastedText> read(byte[] bytes, Site site, Diagnostics diagnostics)
      throws IOException {
    ArticleParser parser = new ArticleParser(site, SiteLoader.boilerplate(site, diagnostics));
    Path folder = Files.createTempDirectory("arkib");
    Path file = folder.resolve("teks.txt");
    try {
      Files.write(file, bytes);
      return parser.explain(Sources.single(file), diagnostics).map(PastedText::new);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /** Shows how it was read, line by line. */
  void show(Terminal terminal, String name) {
    new ExplanationText(terminal).print(explanation, name);
  }

  Article article() {
    return explanation.article();
  }

  /** The headline that counts. */
  String title(ArticleDraft said) {
    return said.title().orElse(article().heading().headline());
  }

  /** The date that counts. */
  Optional<NewsDate> date(ArticleDraft said) {
    return said.date().or(() -> article().publication().published());
  }

  /**
   * What is said of it when an editor was asked about what is unsure: the headline, the byline and
   * the date where they were told by position alone or not at all, the section where there is none.
   */
  ArticleDraft asked(ArticleDraft said, Interview interview) throws Questions.Cancelled {
    Set<String> unsure =
        article().provenance().capture().stream()
            .flatMap(capture -> capture.guesses().stream())
            .filter(guess -> guess.confidence() == Confidence.LOW)
            .map(Capture.Guess::field)
            .collect(Collectors.toSet());
    Optional<String> title = said.title();
    if (title.isEmpty() && unsure.contains("headline")) {
      String read = article().heading().headline();
      title = Optional.of(interview.title(Optional.of(read))).filter(t -> !t.equals(read));
    }
    Optional<NewsDate> date = said.date();
    Optional<NewsDate> read = article().publication().published();
    if (date.isEmpty() && (read.isEmpty() || unsure.contains("published"))) {
      date = interview.date(read).filter(d -> read.filter(d::equals).isEmpty());
    }
    List<String> authors = said.authors();
    List<String> byline = article().heading().byline();
    if (authors.isEmpty() && (byline.isEmpty() || unsure.contains("byline"))) {
      List<String> answer = interview.authors(byline);
      authors = answer.equals(byline) ? List.of() : answer;
    }
    Optional<String> section = said.section();
    Optional<String> filed = article().filing().section();
    if (section.isEmpty() && (filed.isEmpty() || unsure.contains("section"))) {
      section = interview.section(filed).filter(s -> filed.filter(s::equals).isEmpty());
    }
    return new ArticleDraft(title, date, section, authors, said.slug());
  }
}
