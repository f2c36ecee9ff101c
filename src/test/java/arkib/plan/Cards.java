package arkib.plan;

import arkib.article.Article;
import arkib.article.Card;
import arkib.article.Filing;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.article.Publication;
import arkib.article.body.Reference;
import arkib.digest.Fingerprint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Cards for tests: what they do not say is absent. */
final class Cards {

  static final ZoneId ZONE = ZoneId.of("Asia/Kuala_Lumpur");

  private Cards() {}

  /** A news item in a file {@code slug.md}, with the tag {@code banjir}. */
  static Card news(String slug, Optional<NewsDate> date, Reference... references) {
    return card(slug + ".md", Kind.NEWS, slug, date, List.of(references));
  }

  /** A news item in a file of any name. */
  static Card newsIn(String source, String slug, Optional<NewsDate> date) {
    return card(source, Kind.NEWS, slug, date, List.of());
  }

  /** A date as exactly as it is written: {@code 2019}, {@code 2019-05}, {@code 2019-05-17}. */
  static Optional<NewsDate> date(String edtf) {
    String[] parts = edtf.split("-", -1);
    int year = Integer.parseInt(parts[0]);
    return Optional.of(
        switch (parts.length) {
          case 1 -> NewsDate.ofYear(year, ZONE);
          case 2 -> NewsDate.ofMonth(year, Integer.parseInt(parts[1]), ZONE);
          default -> NewsDate.ofDay(LocalDate.parse(edtf), ZONE);
        });
  }

  private static Card card(
      String source, Kind kind, String slug, Optional<NewsDate> date, List<Reference> references) {
    return new Card(
        source,
        kind,
        new Heading(slug, Optional.empty(), List.of(), Optional.empty()),
        new Publication(date, Optional.empty(), Optional.empty(), false, Optional.empty()),
        new Filing(Optional.empty(), List.of("banjir"), Optional.empty(), Optional.empty()),
        new Article.Permalink(slug, List.of()),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        1,
        Optional.empty(),
        references,
        Fingerprint.NONE,
        Fingerprint.NONE);
  }
}
