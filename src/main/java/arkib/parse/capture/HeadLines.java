package arkib.parse.capture;

import arkib.parse.date.DateMention;
import arkib.parse.date.DateReader;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the lines near the head tell of who and when; each line is read once, when asked for. */
final class HeadLines {

  private final Page page;
  private final HeadLineReader reader;
  private final DateReader dates;
  private final CountsReader counts = new CountsReader();
  private final Map<Integer, Optional<HeadLine>> read = new HashMap<>();

  HeadLines(Page page, ZoneId zone) {
    this.page = page;
    this.dates = new DateReader(zone);
    this.reader = new HeadLineReader(zone);
  }

  /** What a line without a role tells. */
  Optional<HeadLine> at(int index) {
    return page.isFree(index)
        ? read.computeIfAbsent(index, key -> reader.read(page.line(key)))
        : Optional.empty();
  }

  /** The date that a text is. */
  Optional<DateMention> date(String text) {
    return dates.mention(text);
  }

  /** The counts that a line is. */
  Optional<Counts> counts(int index) {
    return page.isFree(index) ? counts.read(page.line(index)) : Optional.empty();
  }

  /** Whether a line tells who, when or how often read, as lines below a headline do. */
  boolean isMarker(int index) {
    return at(index).isPresent() || counts(index).isPresent();
  }
}
