package arkib.archive;

import arkib.article.Article;
import arkib.article.Card;
import arkib.article.Filing;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.article.Publication;
import arkib.digest.Fingerprint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Cards for tests. */
final class Cards {

  static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

  private Cards() {}

  /** A news item; {@code date} is {@code 2019}, {@code 2019-05}, {@code 2019-05-17} or empty. */
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
    return new Card(
        source,
        Kind.NEWS,
        new Heading("Tajuk " + source, Optional.empty(), List.of(), Optional.empty()),
        new Publication(date(date), Optional.empty(), Optional.empty(), false, Optional.empty()),
        filing,
        new Article.Permalink("x", List.of()),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        100,
        Optional.empty(),
        List.of(),
        Fingerprint.NONE,
        Fingerprint.NONE);
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
      default -> Optional.of(NewsDate.ofDay(LocalDate.parse(date), ZONE));
    };
  }
}
