package arkib.bench;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * What addresses and links need to know of a made-up article.
 *
 * @param number its number in the archive, from 0
 * @param headline its headline, unique in the archive
 * @param date when it was published, if it is dated
 */
record MadeUpHeading(int number, String headline, Optional<LocalDateTime> date) {

  /** The folder of its file: {@code 2019/05}. */
  String folder() {
    return date.map(d -> String.format(Locale.ROOT, "%04d/%02d", d.getYear(), d.getMonthValue()))
        .orElse("tanpa-tarikh");
  }

  /** The last part of its address. */
  String slug() {
    return headline.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-');
  }
}
