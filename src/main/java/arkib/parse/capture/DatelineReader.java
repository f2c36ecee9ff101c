package arkib.parse.capture;

import arkib.parse.date.DateFinder;
import arkib.parse.date.DateMention;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dateline with which a line begins: {@code HULU SERINDIT, 12 Jan (Bernama) -- }, {@code
 * (DEFENCE SECURITY ASIA) – }, {@code PUTRAJAYA: }, {@code TEMPO.CO, Jakarta - }. A dash or colon
 * and a space end it, so that {@code BARU-BARU ini} and {@code PERIKATAN Nasional (PN)} are none;
 * neither is a label such as {@code VIDEO: }.
 */
final class DatelineReader {

  /** No dateline is longer. */
  private static final int LONGEST = 90;

  private static final int MOST_WORDS_OF_A_NAME = 6;
  private static final String DASHES = "–—―-";

  private final Vocabulary words = Vocabulary.STANDARD;
  private static final DateFinder DATES = new DateFinder();

  /** The dateline of a line that has more than its dateline. */
  Optional<Dateline> read(Line line) {
    String plain = line.plain().substring(0, Math.min(LONGEST, line.plain().length()));
    boolean starts = plain.startsWith("(") || Lettering.isCapitalised(plain.split(" ", 2)[0]);
    for (int at = 1; starts && at < plain.length(); at++) {
      int end = separatorEnd(plain, at);
      if (end > 0) {
        Optional<Dateline> found = parse(line.text(), at, end);
        if (found.isPresent() || plain.charAt(at) == ':') {
          return found;
        }
        at = end - 1;
      }
    }
    return Optional.empty();
  }

  // Where the text begins, if a separator begins here; else 0.
  private static int separatorEnd(String plain, int at) {
    int end = at;
    if (plain.charAt(at) == ':') {
      end++;
    } else {
      while (end < plain.length() && end - at < 3 && DASHES.indexOf(plain.charAt(end)) >= 0) {
        end++;
      }
      // A hyphen joins words unless a space stands before it.
      boolean hyphen = end - at == 1 && plain.charAt(at) == '-';
      if (end == at || end - at == 3 || (hyphen && plain.charAt(at - 1) != ' ')) {
        return 0;
      }
    }
    int text = end;
    while (text < plain.length() && plain.charAt(text) == ' ') {
      text++;
    }
    return text > end && text < plain.length() ? text : 0;
  }

  private Optional<Dateline> parse(String text, int separator, int rest) {
    String told = Lettering.strip(text.substring(0, separator));
    String plain = Lettering.withPlainSpaces(told);
    boolean colon = text.charAt(separator) == ':';
    String between = text.substring(told.length(), rest);
    Parts parts = new Parts(plain);
    if (colon && parts.place.isEmpty()) {
      return Optional.empty();
    }
    return parts.isDateline()
        ? Optional.of(
            new Dateline(told, between, parts.placeFound(), parts.date, parts.agencyFound()))
        : Optional.empty();
  }

  /** What stands before the separator, taken apart from its end. */
  private final class Parts {
    private String place;
    private String agency = "";
    private Optional<DateMention> date = Optional.empty();
    private final boolean marked;

    Parts(String plain) {
      place = plain;
      int bracket = plain.lastIndexOf('(');
      if (plain.endsWith(")") && bracket >= 0) {
        agency = plain.substring(bracket + 1, plain.length() - 1).strip();
        place = plain.substring(0, bracket).strip();
      }
      boolean bracketed = !agency.isEmpty();
      takeDate();
      marked = bracketed || date.isPresent();
      takeAgency();
    }

    private void takeDate() {
      String stopped = place.endsWith(".") ? place.substring(0, place.length() - 1) : place;
      List<DateMention> found = DATES.dates(stopped);
      if (!found.isEmpty() && found.get(found.size() - 1).end() == stopped.length()) {
        DateMention last = found.get(found.size() - 1);
        date = Optional.of(last);
        place = stopped.substring(0, last.start()).strip();
        place = place.endsWith(",") ? place.substring(0, place.length() - 1).strip() : place;
      }
    }

    // "TEMPO.CO, Jakarta", "JAKARTA, KOMPAS.com", "KOMPAS.com".
    private void takeAgency() {
      if (!agency.isEmpty()) {
        return;
      }
      int comma = place.indexOf(',');
      if (comma < 0) {
        if (isAgency(place)) {
          agency = place;
          place = "";
        }
        return;
      }
      String before = place.substring(0, comma).strip();
      String after = place.substring(comma + 1).strip();
      if (isAgency(before)) {
        agency = before;
        place = after;
      } else if (isAgency(after)) {
        agency = after;
        place = before;
      }
    }

    private boolean isAgency(String name) {
      String folded = Lettering.fold(name);
      int dot = folded.lastIndexOf('.');
      boolean domain =
          dot > 0 && dot < folded.length() - 1 && folded.indexOf(' ') < 0 && isDomain(folded, dot);
      return words.has("agencies", folded) || domain;
    }

    private boolean isDomain(String folded, int dot) {
      return folded.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    boolean isDateline() {
      if (!agency.isEmpty() && !isName(agency)) {
        return false;
      }
      if (place.isEmpty()) {
        return !agency.isEmpty();
      }
      if (words.has("not-a-place", Lettering.fold(place)) || !isPlaceLike(place)) {
        return false;
      }
      boolean known = words.has("places", Lettering.fold(place));
      return Lettering.isAllCapitals(place)
          || ((marked || known || !agency.isEmpty()) && isName(place));
    }

    private boolean isName(String name) {
      List<String> parts = Lettering.split(name);
      return parts.size() <= MOST_WORDS_OF_A_NAME
          && parts.stream()
              .allMatch(
                  part ->
                      Lettering.isCapitalised(part)
                          || words.has("particles", Lettering.fold(part))
                          || part.equals("-"));
    }

    // Letters, spaces and . ' ’ / - , with no word said twice as in "GARA-GARA".
    private boolean isPlaceLike(String name) {
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        if (!Character.isLetter(c) && " .'’/-,&".indexOf(c) < 0) {
          return false;
        }
      }
      int hyphen = name.indexOf('-');
      boolean twice = hyphen > 0 && name.substring(0, hyphen).equals(name.substring(hyphen + 1));
      return !twice && Lettering.words(name) <= MOST_WORDS_OF_A_NAME;
    }

    Optional<String> placeFound() {
      return Optional.of(place).filter(name -> !name.isEmpty());
    }

    Optional<String> agencyFound() {
      return Optional.of(agency).filter(name -> !name.isEmpty());
    }
  }
}
