package arkib.parse.capture;

import arkib.article.Capture;
import arkib.article.Correction;
import arkib.article.Filing;
import arkib.article.Heading;
import arkib.article.Publication;
import arkib.article.body.Body;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The parts of an article that a captured page gives. What an editor states wins over them. */
public final class CaptureArticle {

  private final Reading reading;

  /** The article in a reading. */
  public CaptureArticle(Reading reading) {
    this.reading = Objects.requireNonNull(reading, "reading");
  }

  /** What stands above the text; {@code otherwise}, not blank, where the page has no headline. */
  public Heading heading(String otherwise) {
    Head head = reading.head();
    return new Heading(
        head.title().orElse(otherwise), head.standfirst(), head.byline(), Optional.empty());
  }

  /** When it was published, as far as the page tells. */
  public Publication publication() {
    Head head = reading.head();
    return new Publication(
        head.published().flatMap(ReadDate::value),
        head.modified().flatMap(ReadDate::value),
        Optional.empty(),
        false,
        reading.findings().notBefore());
  }

  /** Section and tags. */
  public Filing filing() {
    return new Filing(
        reading.head().section(), reading.story().tags(), Optional.empty(), Optional.empty());
  }

  /** The newsroom's corrections. */
  public List<Correction> corrections() {
    return reading.story().corrections().stream()
        .map(note -> new Correction(Optional.empty(), note.text()))
        .toList();
  }

  /** The text. */
  public Body body() {
    return new BodyWriter(reading).body();
  }

  /** How the page was read; {@code raw} is the file. */
  public Capture capture(Capture.RawFile raw) {
    return new Capture(
        raw,
        reading.head().site(),
        reading.head().tagline(),
        reading.boilerplate().stream()
            .map(line -> new Capture.SetAside(line.line(), line.rule()))
            .toList(),
        reading.findings().guesses());
  }
}
