package arkib.parse;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Confidence;
import arkib.article.Correction;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.article.Provenance;
import arkib.article.Publication;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.parse.capture.CaptureArticle;
import arkib.parse.capture.CaptureReader;
import arkib.parse.capture.Reading;
import arkib.parse.frontmatter.FrontMatter;
import arkib.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes an article of the text of a captured page. What the editor says wins over what was read.
 */
final class CapturedArticle {

  private final CaptureReader reader;
  private final Filler filler;

  CapturedArticle(CaptureReader reader, Filler filler) {
    this.reader = reader;
    this.filler = filler;
  }

  /** How the file's own text is read. */
  Reading reading(Draft draft) {
    return reader.read(draft.fence().text(), draft.fence().textLine());
  }

  Article read(Draft draft, Reporter reporter) {
    FrontMatter said = draft.said();
    CaptureArticle page = new CaptureArticle(reading(draft));
    Heading heading = heading(draft, page, reporter);
    Publication publication = publication(draft, page);
    Capture capture = unsaid(page.capture(raw(draft.text())), said);
    tell(draft, publication, capture, reporter);
    Optional<String> section = said.section().or(() -> page.filing().section());
    List<String> tags = said.tags().isEmpty() ? page.filing().tags() : said.tags();
    List<Correction> corrections = new ArrayList<>(page.corrections());
    corrections.addAll(said.corrections());
    return new Article(
        draft.source().path(),
        Kind.NEWS,
        heading,
        publication,
        filler.filing(draft, section, tags, reporter),
        filler.permalink(draft, heading.headline()),
        new Provenance(said.origin(), corrections, Optional.of(capture)),
        page.body(),
        said.extra());
  }

  private Heading heading(Draft draft, CaptureArticle page, Reporter reporter) {
    FrontMatter said = draft.said();
    Optional<String> read = page.headline();
    String headline =
        said.title().or(() -> read).orElseGet(() -> filler.headlineFromName(draft, reporter));
    Heading found = page.heading(headline);
    return new Heading(
        headline,
        said.standfirst().or(found::standfirst),
        said.authors().isEmpty() ? found.byline() : said.authors(),
        said.picture());
  }

  private Publication publication(Draft draft, CaptureArticle page) {
    FrontMatter said = draft.said();
    Publication found = page.publication();
    Optional<NewsDate> published =
        said.date().or(found::published).or(() -> filler.dateFromName(draft));
    return new Publication(
        published,
        said.updated().or(found::updated),
        said.expires(),
        said.draft(),
        published.isPresent() ? Optional.empty() : found.notBefore(),
        said.withdrawn());
  }

  private static Capture.RawFile raw(SourceText text) {
    return new Capture.RawFile(text.sha256(), text.bytes(), text.lines());
  }

  // Of what the editor says, nothing was guessed.
  private static Capture unsaid(Capture capture, FrontMatter said) {
    Set<String> fields = new HashSet<>();
    said.title().ifPresent(title -> fields.add("headline"));
    said.date().ifPresent(date -> fields.add("published"));
    said.section().ifPresent(section -> fields.add("section"));
    said.standfirst().ifPresent(standfirst -> fields.add("standfirst"));
    said.authors().stream().findFirst().ifPresent(author -> fields.add("byline"));
    return new Capture(
        capture.raw(),
        capture.site(),
        capture.tagline(),
        capture.setAside(),
        capture.guesses().stream().filter(guess -> !fields.contains(guess.field())).toList());
  }

  private static void tell(
      Draft draft, Publication publication, Capture capture, Reporter reporter) {
    Location at = Location.of(draft.source().shown());
    if (publication.published().isEmpty() && draft.whole()) {
      reporter.report(Problem.CAPTURE_UNDATED, at);
    }
    String unsure =
        capture.guesses().stream()
            .filter(guess -> guess.confidence() == Confidence.LOW)
            .map(Capture.Guess::field)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!unsure.isEmpty()) {
      reporter.report(Problem.CAPTURE_UNSURE, at, unsure);
    }
  }
}
