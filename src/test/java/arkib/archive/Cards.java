package arkib.archive;

import arkib.article.Article;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Filing;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.article.Publication;
import arkib.article.Sketch;
import arkib.digest.Fingerprint;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cards for tests. */
final class Cards {

  static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

  private Cards() {}

  /**
   * A news item; {@code date} is {@code 2019}, {@code 2019-05}, {@code 2019-05-17}, a moment or
   * empty.
   */
  static Card news(String source, String date) {
    return filed(source, date, Filing.NONE);
  }

  /** A news item with tags. */
  static Card tagged(String source, String date, String... tags) {
    return filed(
        source,
        date,
        new Filing(Optional.empty(), List.of(tags), Optional.empty(), Optional.empty()));
  }

  /** A news item that carries names: {@code person:siti}, {@code place:kuala-lumpur}. */
  static Card carrying(String source, String date, String... names) {
    return of(source, date, Filing.NONE, List.of(names), Optional.empty());
  }

  /** A news item with a text. */
  static Card written(String source, String date, String text) {
    return of(source, date, Filing.NONE, List.of(), Sketch.of(List.of(text)));
  }

  /** A news item with names, tags and a text. */
  static Card whole(
      String source, String date, List<String> names, List<String> tags, Optional<Sketch> sketch) {
    Filing filing = new Filing(Optional.empty(), tags, Optional.empty(), Optional.empty());
    return of(source, date, filing, names, sketch);
  }

  /** A news item of a section. */
  static Card ofSection(String source, String section) {
    return filed(
        source,
        "2020",
        new Filing(Optional.of(section), List.of(), Optional.empty(), Optional.empty()));
  }

  /** A page that is no news. */
  static Card standing(String source) {
    Card news = news(source, "");
    return new Card(
        source,
        Kind.STANDING,
        news.heading(),
        news.publication(),
        news.filing(),
        news.permalink(),
        news.names(),
        news.origin(),
        news.corrections(),
        news.raw(),
        0,
        Optional.empty(),
        List.of(),
        Fingerprint.NONE,
        Fingerprint.NONE);
  }

  private static Card filed(String source, String date, Filing filing) {
    return of(source, date, filing, List.of(), Optional.empty());
  }

  private static Card of(
      String source, String date, Filing filing, List<String> names, Optional<Sketch> sketch) {
    return new Card(
        source,
        Kind.NEWS,
        new Heading("Tajuk " + source, Optional.empty(), List.of(), Optional.empty()),
        new Publication(date(date), Optional.empty(), Optional.empty(), false, Optional.empty()),
        filing,
        new Article.Permalink("x", List.of()),
        names.stream().map(Cards::name).toList(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        100,
        sketch,
        List.of(),
        Fingerprint.NONE,
        Fingerprint.NONE);
  }

  private static CarriedName name(String typed) {
    String[] parts = typed.split(":", -1);
    NameType type = NameType.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new CarriedName(parts[1], type, 4, List.of());
  }

  /** The same news item, taken back. */
  static Card withdrawn(Card card) {
    Publication was = card.publication();
    return new Card(
        card.source(),
        card.kind(),
        card.heading(),
        new Publication(
            was.published(),
            was.updated(),
            was.expires(),
            false,
            was.notBefore(),
            Optional.of("Salah orang.")),
        card.filing(),
        card.permalink(),
        card.names(),
        card.origin(),
        card.corrections(),
        card.raw(),
        card.words(),
        card.sketch(),
        card.references(),
        card.content(),
        card.shown());
  }

  /** A date as exact as it is written. */
  static Optional<NewsDate> date(String date) {
    return switch (date.length()) {
      case 0 -> Optional.empty();
      case 4 -> Optional.of(NewsDate.ofYear(Integer.parseInt(date), ZONE));
      case 7 ->
          Optional.of(
              NewsDate.ofMonth(
                  Integer.parseInt(date.substring(0, 4)),
                  Integer.parseInt(date.substring(5)),
                  ZONE));
      case 10 -> Optional.of(NewsDate.ofDay(LocalDate.parse(date), ZONE));
      default -> Optional.of(NewsDate.ofMoment(OffsetDateTime.parse(date), Precision.SECOND, ZONE));
    };
  }
}
