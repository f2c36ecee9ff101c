package arkib.render.data;

import arkib.article.Capture;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Correction;
import arkib.article.NewsDate;
import arkib.article.NotBefore;
import arkib.article.Origin;
import arkib.names.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What tables say of an article, as its card knows it; empty where there is nothing to say. */
final class Cells {

  private final Card card;
  private final Catalogue catalogue;

  Cells(Card card, Catalogue catalogue) {
    this.card = card;
    this.catalogue = catalogue;
  }

  String id() {
    return catalogue.id(card);
  }

  String url() {
    return catalogue.url(card);
  }

  String file() {
    return Catalogue.file(card);
  }

  String headline() {
    return card.headline();
  }

  String standfirst() {
    return card.heading().standfirst().orElse("");
  }

  String byline() {
    return Cell.joined(card.heading().byline());
  }

  String published() {
    return edtf(card.published());
  }

  String publishedPrecision() {
    return precision(card.published());
  }

  String updated() {
    return edtf(card.publication().updated());
  }

  String updatedPrecision() {
    return precision(card.publication().updated());
  }

  String notBefore() {
    return edtf(card.publication().notBefore().map(NotBefore::date));
  }

  String language() {
    return catalogue.language(card);
  }

  String section() {
    return card.filing().section().orElse("");
  }

  String series() {
    return card.filing().series().orElse("");
  }

  String tags() {
    return Cell.joined(card.filing().tags());
  }

  String nameIds() {
    return Cell.joined(card.names().stream().map(CarriedName::id).toList());
  }

  String names() {
    return Cell.joined(
        card.names().stream()
            .map(one -> catalogue.entry(one).map(Entry::name).orElse(""))
            .toList());
  }

  String sourceUrl() {
    return origin(Origin::url);
  }

  String sourceOutlet() {
    return origin(Origin::outlet);
  }

  String sourceCaptured() {
    return edtf(card.origin().flatMap(Origin::captured));
  }

  String sourceArchive() {
    return origin(Origin::archive);
  }

  String captureUrl() {
    return card.raw().map(raw -> catalogue.raw(card)).orElse("");
  }

  String captureSha256() {
    return card.raw().map(Capture.RawFile::sha256).orElse("");
  }

  String captureBytes() {
    return card.raw().map(raw -> Long.toString(raw.bytes())).orElse("");
  }

  String captureLines() {
    return card.raw().map(raw -> Integer.toString(raw.lines())).orElse("");
  }

  String correctionDates() {
    List<Correction> all = card.corrections();
    return Cell.joined(all.stream().map(one -> edtf(one.date())).toList());
  }

  String correctionNotes() {
    return Cell.joined(card.corrections().stream().map(Correction::note).toList());
  }

  String words() {
    return Integer.toString(card.words());
  }

  private String origin(Function<Origin, Optional<String>> what) {
    return card.origin().flatMap(what).orElse("");
  }

  private static String edtf(Optional<NewsDate> date) {
    return date.map(NewsDate::edtf).orElse("");
  }

  private static String precision(Optional<NewsDate> date) {
    return date.map(Catalogue::precision).orElse("");
  }
}
