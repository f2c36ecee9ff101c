package arkib.archive;

import arkib.article.Card;
import arkib.article.Precision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Parts an archive into portions: one for each month; one for each year that has articles of which
 * only the year is known; one for those without a date. An article of today changes the portion of
 * this month and no other.
 *
 * <p>A portion of more articles than {@link #MOST} is parted in sixteen, and such a part once more,
 * by the hash of the article's file: an archive may be undated as a whole, and then one article
 * more must change one part in hundreds. By place in a list it would change all parts behind it.
 */
public final class Portions {

  /** The most articles of one portion: some 8 MB of text, and a file that every host takes. */
  public static final int MOST = 2_000;

  // As many hex digits as the hash has: then there is nothing left to part by.
  private static final int DIGITS = 8;

  private final int most;
  private final List<Portion> portions = new ArrayList<>();

  private Portions(int most) {
    this.most = most;
  }

  /**
   * The portions of a timeline: by time, a year's before those of its months, the undated last.
   *
   * @param most how many articles a portion may have
   */
  public static List<Portion> of(Timeline timeline, int most) {
    Portions made = new Portions(most);
    timeline.years().forEach(made::year);
    made.add(Optional.empty(), "", timeline.undated());
    return List.copyOf(made.portions);
  }

  private void year(Period year, List<Card> cards) {
    NavigableMap<Period, List<Card>> months = Timeline.split(cards, Period.Kind.MONTH);
    if (months.values().stream().mapToInt(List::size).sum() < cards.size()) {
      add(Optional.of(year), "", cards.stream().filter(card -> isOfNoMonth(card)).toList());
    }
    months.forEach((month, inMonth) -> add(Optional.of(month), "", inMonth));
  }

  private static boolean isOfNoMonth(Card card) {
    return !card.published().orElseThrow().knows(Precision.MONTH);
  }

  private void add(Optional<Period> period, String part, List<Card> cards) {
    if (cards.isEmpty()) {
      return;
    }
    if (cards.size() <= most || part.length() == DIGITS) {
      portions.add(new Portion(period, part, cards));
      return;
    }
    TreeMap<String, List<Card>> parts = new TreeMap<>();
    for (Card card : cards) {
      String longer = hash(card).substring(0, part.length() + 1);
      parts.computeIfAbsent(longer, digits -> new ArrayList<>()).add(card);
    }
    parts.forEach((longer, some) -> add(period, longer, some));
  }

  // Of the file's path, which stays when the headline and with it the address change.
  private static String hash(Card card) {
    CRC32 crc = new CRC32();
    crc.update(card.source().getBytes(StandardCharsets.UTF_8));
    String hex = Long.toHexString(crc.getValue());
    return "0".repeat(DIGITS - hex.length()) + hex;
  }
}
