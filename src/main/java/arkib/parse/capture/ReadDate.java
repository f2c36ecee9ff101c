package arkib.parse.capture;

import arkib.article.Confidence;
import arkib.article.NewsDate;
import arkib.parse.date.DateMention;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A date of publication as read.
 *
 * @param value the date; absent where the year is not told
 * @param precision {@code year}, {@code month}, {@code day}, {@code minute}, {@code second} or
 *     {@code month-day}
 * @param partial what is told where the year is missing: {@code --01-12}
 * @param from where it stands: {@code head}, {@code byline} or {@code dateline}
 * @param confidence how sure it is
 */
public record ReadDate(
    Optional<NewsDate> value,
    String precision,
    Optional<String> partial,
    String from,
    Confidence confidence) {

  static ReadDate of(DateMention mention, ZoneId zone, String from, Confidence confidence) {
    Optional<NewsDate> value = mention.in(zone);
    String precision =
        value
            .map(date -> date.precision().name().toLowerCase(Locale.ROOT))
            .orElse(mention.date().precision());
    Optional<String> partial =
        value.isPresent() ? Optional.empty() : Optional.of(mention.date().edtf());
    return new ReadDate(value, precision, partial, from, confidence);
  }
}
