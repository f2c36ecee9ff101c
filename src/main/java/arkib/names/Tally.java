package arkib.names;

import arkib.article.CarriedName;
import arkib.article.Spelling;
import arkib.names.Place.Part;
import arkib.site.NameSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an article says of one entry, added up. Points are in quarters. */
final class Tally {

  private static final Comparator<Spelling> ORDER =
      Comparator.comparingInt(Spelling::count).reversed().thenComparing(Spelling::text);

  private final Entry entry;
  private final NameSettings.Scores scores;
  private final Map<String, Integer> spellings = new TreeMap<>();
  private int quarters;
  private int others;
  private int unit = -1;
  private int inUnit;

  Tally(Entry entry, NameSettings.Scores scores) {
    this.entry = entry;
    this.scores = scores;
  }

  /**
   * Adds a mention.
   *
   * @param spelling as what it is counted
   * @return what it adds to the score
   */
  int mention(Piece piece, String spelling) {
    spellings.merge(spelling, 1, Integer::sum);
    return score(piece, worth(piece.place().part()));
  }

  /** Adds that another name implies this one, which is worth half as much. */
  int implication(Piece piece) {
    return score(piece, worth(piece.place().part()) / 2);
  }

  // A unit counts once, with the most that it has.
  private int score(Piece piece, int worth) {
    if (piece.unit() != unit) {
      unit = piece.unit();
      inUnit = 0;
    }
    int added = Math.max(0, worth - inUnit);
    boolean isOther = piece.place().part() == Part.BODY || piece.place().part() == Part.FOOTNOTE;
    if (isOther) {
      added = Math.min(added, scores.otherParagraphs() - others);
      others += added;
    }
    inUnit += added;
    quarters += added;
    return added;
  }

  private int worth(Part part) {
    return switch (part) {
      case HEADLINE -> scores.headline();
      case STANDFIRST -> scores.standfirst();
      case FIRST_PARAGRAPH -> scores.firstParagraph();
      case BODY, FOOTNOTE -> scores.otherParagraph();
      case CAPTION, ALTERNATIVE -> scores.caption();
    };
  }

  Entry entry() {
    return entry;
  }

  int quarters() {
    return quarters;
  }

  CarriedName carried() {
    List<Spelling> all =
        spellings.entrySet().stream()
            .map(spelling -> new Spelling(spelling.getKey(), spelling.getValue()))
            .sorted(ORDER)
            .toList();
    return new CarriedName(entry.id(), entry.type(), quarters, all);
  }
}
