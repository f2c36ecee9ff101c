package arkib.parse.capture;

import arkib.parse.date.DateFinder;
import arkib.parse.date.DateMention;
import arkib.parse.date.DateReader;
import arkib.parse.date.RelativeDateFinder;
import arkib.parse.date.TextSpan;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the lines of a head that tell who and when: {@code Oleh Nurul Aisyah Kamal - 14 Mac 2024,
 * 3:05 petang}, {@code Khamis, 7 Ogos 2025 | 4:30 PTG}, {@code Diterbitkan: 2 Jun 2023 Dikemas
 * kini: 5 Jun 2023}. Every part of the line must be known: a headline may hold a date too.
 */
final class HeadLineReader {

  private static final int LONGEST = 200;

  private final Vocabulary words = Vocabulary.STANDARD;
  private final BylineReader bylines = new BylineReader();
  private final CountsReader counts = new CountsReader();
  private static final DateFinder DATES = new DateFinder();
  private static final RelativeDateFinder RELATIVE = new RelativeDateFinder();
  private final DateReader dates;

  HeadLineReader(ZoneId zone) {
    dates = new DateReader(zone);
  }

  /** What a line tells; empty if any part of it is something else. */
  Optional<HeadLine> read(Line line) {
    if (line.plain().length() > LONGEST) {
      return Optional.empty();
    }
    Optional<DateMention> whole = dates.mention(line.plain());
    if (whole.isPresent()) {
      // "2019" alone in its line may be anything.
      return whole.filter(date -> date.date().month().isPresent()).map(HeadLineReader::dateOnly);
    }
    Parts parts = new Parts(line.plain());
    return parts.read() ? parts.result() : Optional.empty();
  }

  private static HeadLine dateOnly(DateMention date) {
    return new HeadLine(List.of(), false, Optional.of(date), Optional.empty(), "date");
  }

  /** One line, taken apart. */
  private final class Parts {
    private final String plain;
    private final List<String> names = new ArrayList<>();
    private final List<String> bareNames = new ArrayList<>();
    private boolean byline;
    private boolean modifiedNext;
    private boolean told;
    private boolean labelled;
    private Optional<DateMention> published = Optional.empty();
    private Optional<DateMention> modified = Optional.empty();

    Parts(String plain) {
      this.plain = plain;
    }

    boolean read() {
      int at = 0;
      for (DateMention mention : DATES.moments(plain)) {
        if (mention.date().day().isEmpty()) {
          continue;
        }
        if (!segment(plain.substring(at, mention.start()))) {
          return false;
        }
        take(mention);
        at = mention.end();
      }
      return segment(plain.substring(at));
    }

    private void take(DateMention mention) {
      if (modifiedNext || published.isPresent()) {
        modified = modified.isPresent() ? modified : Optional.of(mention);
      } else {
        published = Optional.of(mention);
      }
      modifiedNext = false;
    }

    Optional<HeadLine> result() {
      boolean dated = published.isPresent() || modified.isPresent();
      if (!dated && !byline && !told) {
        return Optional.empty();
      }
      if (names.isEmpty() && dated) {
        names.addAll(bareNames);
      } else if (!bareNames.isEmpty() && !byline) {
        return Optional.empty();
      }
      String kind = labelled ? "labelled-date" : "date";
      String rule = byline ? "byline-word" : dated ? kind : "relative-date";
      return Optional.of(new HeadLine(names, byline, published, modified, rule));
    }

    // What stands between dates, by its strong separators.
    private boolean segment(String text) {
      for (String piece : text.split("[|•·‧–—]|(?<= )[-/](?= |$)|^[-/](?= )", -1)) {
        if (!piece(trim(piece))) {
          return false;
        }
      }
      return true;
    }

    private boolean piece(String text) {
      if (text.isEmpty()) {
        return true;
      }
      Optional<List<String>> by = bylines.read(text);
      if (by.isPresent()) {
        byline = true;
        names.addAll(by.get());
        return true;
      }
      String folded = text.toLowerCase(Locale.ROOT);
      int label = words.label("modified", folded);
      if (label > 0) {
        modifiedNext = true;
        labelled = true;
        return piece(trim(text.substring(label)));
      }
      label = words.label("published", folded);
      if (label > 0) {
        labelled = true;
        return piece(trim(text.substring(label)));
      }
      return known(text, folded);
    }

    private boolean known(String text, String folded) {
      if (words.has("sections", folded) || words.has("places", folded)) {
        return true;
      }
      if (isRelative(text)) {
        told = true;
        return true;
      }
      if (counts.read(Line.of(1, text, false)).isPresent() || isReadingTime(folded)) {
        return true;
      }
      List<String> found = bylines.names(text);
      bareNames.addAll(found);
      return !found.isEmpty();
    }

    private boolean isRelative(String text) {
      List<TextSpan> found = RELATIVE.find(text);
      return found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == text.length();
    }

    private boolean isReadingTime(String folded) {
      int digits = 0;
      while (digits < folded.length() && Character.isDigit(folded.charAt(digits))) {
        digits++;
      }
      return digits > 0 && words.has("reading-time", folded.substring(digits).strip());
    }

    private String trim(String text) {
      int start = 0;
      int end = text.length();
      while (start < end && " ,:;([".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && " ,:;)]".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      return text.substring(start, end);
    }
  }
}
