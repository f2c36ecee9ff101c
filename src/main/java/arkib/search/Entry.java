package arkib.search;

import arkib.article.NewsDate;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as the index knows it: what results show of it, and which text it has.
 *
 * @param address its page, as {@code /2019/05/17/slug/}
 * @param date when it was first published
 * @param headline its headline
 * @param standfirst the paragraph that introduces the text
 * @param section its section
 * @param text the fingerprint of all that its {@link SearchText} is made of, and of the program
 *     that makes words of it: with another one the ledger's words are not taken
 * @param shown the fingerprint of what results show of it: of everything else but the text
 */
public record Entry(
    String address,
    Optional<NewsDate> date,
    String headline,
    Optional<String> standfirst,
    Optional<String> section,
    Fingerprint text,
    Fingerprint shown) {

  /** Refuses null. */
  public Entry {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(standfirst, "standfirst");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(shown, "shown");
  }

  /**
   * An article.
   *
   * @param digest reckons what results show; nothing is added to it yet
   */
  public static Entry of(
      String address,
      Optional<NewsDate> date,
      String headline,
      Optional<String> standfirst,
      Optional<String> section,
      Fingerprint text,
      Digest digest) {
    digest.add(address).add(day(date)).add(headline).add(standfirst).add(section);
    return new Entry(address, date, headline, standfirst, section, text, digest.fingerprint());
  }

  /**
   * The date in one number, {@code 20190517 * 4 + 2}: what is known of it is 0 to 2; 0 for none.
   */
  long day() {
    return day(date);
  }

  private static long day(Optional<NewsDate> date) {
    return date.map(
            d -> d.digits() * 4L + (d.day().isPresent() ? 2 : d.month().isPresent() ? 1 : 0))
        .orElse(0L);
  }

  /** Months from the year 0 to a date; -1 for none. */
  static int month(Optional<NewsDate> date) {
    return date.map(d -> d.year() * 12 + d.digits() / 100 % 100 - 1).orElse(-1);
  }

  /** Adds all that the index has of it. */
  void addTo(Digest digest) {
    digest.add(shown).add(text);
  }
}
