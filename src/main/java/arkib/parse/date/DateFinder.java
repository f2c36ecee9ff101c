package arkib.parse.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the dates that a running text mentions, in order, without overlap. A year alone is a date
 * only where a word before it says so ({@code pada tahun 2018}). Threads may share a finder.
 */
public final class DateFinder {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private final DateScanner scanner;
  private final Set<String> yearLeads;
  private final Set<String> yearJoins;

  /** A finder with the project's table of words. */
  public DateFinder() {
    DateWords words = DateWords.STANDARD;
    scanner = new DateScanner(words);
    yearLeads = Set.copyOf(words.list("year.lead"));
    yearJoins = Set.copyOf(words.list("year.join"));
  }

  /** The dates in a text, without the times that may stand with them. */
  public List<DateMention> dates(String text) {
    return find(text, false);
  }

  /** The dates in a text, each with the time that stands after it. */
  public List<DateMention> moments(String text) {
    return find(text, true);
  }

  private List<DateMention> find(String text, boolean withTimes) {
    List<DateMention> found = new ArrayList<>();
    Cursor cursor = new Cursor(text, 0);
    while (!cursor.atEnd()) {
      int start = cursor.at();
      Optional<PartialDate> date =
          startsToken(text, start) ? scanner.date(cursor) : Optional.empty();
      if (date.isPresent()
          && isMeant(
              text, new DateMention(start, cursor.at(), date.get(), Optional.empty()), found)) {
        Optional<ClockTime> time =
            withTimes && date.get().day().isPresent()
                ? scanner.timeAfterDate(cursor)
                : Optional.empty();
        found.add(new DateMention(start, cursor.at(), date.get(), time));
      } else {
        cursor.moveTo(nextToken(text, start));
      }
    }
    return found;
  }

  private static boolean startsToken(String text, int at) {
    if (!Character.isLetterOrDigit(text.charAt(at))) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    // "RM2019", "1,280", "3.14 Mac": the middle of a number or word.
    boolean inNumber =
        (before == ',' || before == '.' || before == '/')
            && at > 1
            && Cursor.isDigit(text.charAt(at - 2))
            && Cursor.isDigit(text.charAt(at));
    return !Character.isLetterOrDigit(before) && !inNumber;
  }

  private static int nextToken(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isMeant(String text, DateMention mention, List<DateMention> found) {
    int end = mention.end();
    if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      return false;
    }
    if (mention.date().month().isPresent()) {
      return true;
    }
    int year = mention.date().year().getAsInt();
    if (year < FIRST_YEAR || year > LAST_YEAR || isAmount(text, end)) {
      return false;
    }
    String before = wordBefore(text, mention.start());
    return yearLeads.contains(before) || continues(text, mention.start(), found);
  }

  // "antara 2018 dan 2020", "pada 2018-2020": a year after a year.
  private boolean continues(String text, int start, List<DateMention> found) {
    if (found.isEmpty()) {
      return false;
    }
    int end = found.get(found.size() - 1).end();
    if (start - end > 12) {
      return false;
    }
    String between = text.substring(end, start).strip().toLowerCase(Locale.ROOT);
    return yearJoins.contains(between) || "-–,".contains(between);
  }

  private static boolean isAmount(String text, int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == ',' || text.charAt(end) == '.')
        && Cursor.isDigit(text.charAt(end + 1));
  }

  private static String wordBefore(String text, int start) {
    int end = start;
    while (end > 0 && Cursor.isSpace(text.charAt(end - 1)) && start - end < 3) {
      end--;
    }
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1)) && end - from < 16) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
