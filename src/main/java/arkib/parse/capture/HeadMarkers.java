package arkib.parse.capture;

import arkib.article.Confidence;
import arkib.parse.date.DateMention;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Collects what the lines around a headline tell by their form: who wrote it, when it was published
 * and changed, how many comments and views.
 */
final class HeadMarkers {

  private final Page page;
  private final HeadLines headLines;
  private final ZoneId zone;
  private final BylineReader bylines = new BylineReader();
  private final List<String> names = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Optional<ReadDate> published = Optional.empty();
  private Optional<ReadDate> modified = Optional.empty();
  private Optional<Counts> counts = Optional.empty();
  private int last = -1;
  private int dateLine = -1;

  HeadMarkers(Page page, HeadLines headLines, ZoneId zone) {
    this.page = page;
    this.headLines = headLines;
    this.zone = zone;
  }

  List<String> names() {
    return names.stream().distinct().toList();
  }

  List<String> warnings() {
    return warnings;
  }

  Optional<ReadDate> published() {
    return published;
  }

  Optional<ReadDate> modified() {
    return modified;
  }

  Optional<Counts> counts() {
    return counts;
  }

  /** The last line of the head that told who, when or how often; -1 if there is none. */
  int lastIndex() {
    return last;
  }

  /**
   * Reads the lines before the text. {@code judge} knows the site's own name, which is no author.
   */
  void readHead(int bodyStart, TitleJudge judge) {
    for (int i : page.free(0, bodyStart)) {
      if (page.isFree(i) && marker(i, bodyStart, judge)) {
        last = i;
      }
    }
  }

  private boolean marker(int index, int bodyStart, TitleJudge judge) {
    Optional<Counts> found = headLines.counts(index);
    Optional<HeadLine> line = headLines.at(index);
    if (found.isPresent()) {
      counts = counts.map(before -> before.with(found.get())).or(() -> found);
      page.assign(index, Role.COUNTS, "counts");
    } else if (line.isPresent()) {
      take(index, line.get().withoutNames(judge::isProvenName));
    } else if (isBareNumber(index)) {
      counts = counts.or(() -> Optional.of(bareNumber(index)));
      page.assign(index, Role.COUNTS, "bare-number");
    } else if (isTimeOfDate(index)) {
      page.assign(index, Role.DATE, "time-below-date");
    } else if (bylines.isLabel(page.line(index).plain()) && isNameBelow(index, bodyStart)) {
      page.assign(index, Role.BYLINE, "byline-word");
      byline(index + 1, bylines.names(page.line(index + 1).plain()));
      page.assign(index + 1, Role.BYLINE, "below-byline-word");
    } else {
      return false;
    }
    return true;
  }

  private boolean isNameBelow(int index, int bodyStart) {
    return index + 1 < bodyStart
        && page.isFree(index + 1)
        && !bylines.names(page.line(index + 1).plain()).isEmpty();
  }

  private boolean isBareNumber(int index) {
    String plain = page.line(index).plain();
    return plain.length() <= 8 && CountsReader.number(plain).isPresent();
  }

  private Counts bareNumber(int index) {
    return new Counts(OptionalLong.empty(), OptionalLong.empty(), page.line(index).text());
  }

  // "Monday, 04 Mar 2024" and in the next line "12:30 PM MYT".
  private boolean isTimeOfDate(int index) {
    boolean below = dateLine >= 0 && dateLine == index - 1 && LiveTime.is(page.line(index).plain());
    Optional<DateMention> both =
        below
            ? headLines.date(page.line(index - 1).plain() + ", " + page.line(index).plain())
            : Optional.empty();
    both.ifPresent(
        date -> published = Optional.of(ReadDate.of(date, zone, "head", Confidence.HIGH)));
    return both.isPresent();
  }

  private void take(int index, HeadLine line) {
    String from = line.byline() ? "byline" : "head";
    if (published.isEmpty() && line.published().isPresent()) {
      published = Optional.of(ReadDate.of(line.published().get(), zone, from, Confidence.HIGH));
      dateLine = line.published().get().time().isEmpty() ? index : -1;
    }
    if (modified.isEmpty() && line.modified().isPresent()) {
      modified = Optional.of(ReadDate.of(line.modified().get(), zone, from, Confidence.HIGH));
    }
    byline(index, line.names());
    page.assign(index, line.names().isEmpty() ? Role.DATE : Role.BYLINE, line.rule());
  }

  private void byline(int index, List<String> found) {
    for (String name : found) {
      if (bylines.isNoAuthor(name)) {
        warnings.add("byline-not-a-name:" + page.line(index).number());
      } else {
        names.add(name);
      }
    }
  }

  /** Takes a line for the names of who wrote it, where no line has told them. */
  boolean takeNames(int index) {
    List<String> found = bylines.names(page.line(index).plain());
    if (found.isEmpty() || !names.isEmpty()) {
      return false;
    }
    page.assign(index, Role.BYLINE, "name-below-headline");
    byline(index, found);
    return true;
  }

  /**
   * Reads what else tells who and when below the text: {@code Diterbitkan pada 28 April 2022}, a
   * byline where the head has none, {@code 3 Komen}.
   */
  void readTail(int bodyStart) {
    for (int i = page.nextFree(bodyStart + 1); i < page.size(); i = page.nextFree(i + 1)) {
      if (page.line(i).isShort()) {
        int index = i;
        headLines.at(i).filter(this::isTold).ifPresent(line -> take(index, line));
      }
    }
    for (int i = page.size() - 1; i > bodyStart && !isText(i); i--) {
      Optional<Counts> found = counts.isPresent() ? Optional.empty() : headLines.counts(i);
      if (found.isPresent()) {
        counts = found;
        page.assign(i, Role.COUNTS, "counts-below");
      }
    }
  }

  private boolean isText(int index) {
    return page.isFree(index) && page.line(index).isSentence();
  }

  private boolean isTold(HeadLine line) {
    return line.rule().equals("labelled-date") || (line.byline() && names.isEmpty());
  }
}
