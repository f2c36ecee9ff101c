package arkib.article;

import arkib.article.body.PlainText;
import arkib.article.body.Reference;
import arkib.digest.Fingerprint;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that other pages may say of an article, and all that a build keeps of it in memory. Never its
 * text.
 *
 * @param source the path of its file below {@code content/}
 * @param kind news or a standing page
 * @param heading headline, standfirst, byline, lead picture
 * @param publication when it was, is and will be public
 * @param filing section, tags, series
 * @param permalink slug and old addresses
 * @param names the names of the authority file that it carries
 * @param origin where it was first published
 * @param corrections what was corrected, in the order of the source
 * @param raw for a captured page, the file as captured
 * @param words how many words its text has
 * @param sketch what its text can be compared with others by; absent for one of a few words
 * @param references the links and pictures in its text
 * @param content the fingerprint of the files it was read from
 * @param shown the fingerprint of what other pages may say of it
 */
public record Card(
    String source,
    Kind kind,
    Heading heading,
    Publication publication,
    Filing filing,
    Article.Permalink permalink,
    List<CarriedName> names,
    Optional<Origin> origin,
    List<Correction> corrections,
    Optional<Capture.RawFile> raw,
    int words,
    Optional<Sketch> sketch,
    List<Reference> references,
    Fingerprint content,
    Fingerprint shown) {

  /** Refuses null. */
  public Card {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(filing, "filing");
    Objects.requireNonNull(permalink, "permalink");
    names = List.copyOf(names);
    Objects.requireNonNull(origin, "origin");
    corrections = List.copyOf(corrections);
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(sketch, "sketch");
    references = List.copyOf(references);
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(shown, "shown");
  }

  /**
   * The card of an article.
   *
   * @param names the names that it carries
   * @param content the fingerprint of the files it was read from
   */
  public static Card of(Article article, List<CarriedName> names, Fingerprint content) {
    List<String> texts = PlainText.parts(article.body());
    return new Card(
        article.source(),
        article.kind(),
        article.heading(),
        article.publication(),
        article.filing(),
        article.permalink(),
        names,
        article.provenance().origin(),
        article.provenance().corrections(),
        article.provenance().capture().map(Capture::raw),
        PlainText.words(texts),
        Sketch.of(texts),
        article.body().references(),
        content,
        ShownDigest.of(article, names));
  }

  /**
   * The same card, with one text for what many cards say: names of sections, tags and authors, and
   * what the authority file names.
   *
   * @param shared gives for a text the equal one that is kept
   */
  public Card sharing(UnaryOperator<String> shared) {
    return new Card(
        source,
        kind,
        heading.sharing(shared),
        publication,
        filing.sharing(shared),
        permalink,
        names.stream().map(name -> name.sharing(shared)).toList(),
        origin.map(from -> from.sharing(shared)),
        corrections,
        raw,
        words,
        sketch,
        references,
        content,
        shown);
  }

  /**
   * Whether another card is that of the same article with another text, or with this one: all that
   * other pages say of it is the same, and so is where its text leads, in whichever line.
   */
  public boolean isButForText(Card other) {
    return raw.isPresent() == other.raw.isPresent()
        && leads().equals(other.leads())
        && equals(
            new Card(
                other.source,
                other.kind,
                other.heading,
                other.publication,
                other.filing,
                other.permalink,
                other.names,
                other.origin,
                other.corrections,
                raw,
                words,
                sketch,
                references,
                content,
                other.shown));
  }

  private List<String> leads() {
    return references.stream().map(leads -> leads.kind() + " " + leads.target()).toList();
  }

  /** The headline. */
  public String headline() {
    return heading.headline();
  }

  /** When it was first published; absent for an undated article. */
  public Optional<NewsDate> published() {
    return publication.published();
  }
}
