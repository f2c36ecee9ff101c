package arkib.parse.capture;

import arkib.article.Capture.Guess;
import arkib.article.Confidence;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what stands above the text and gives its lines their roles. */
final class HeadReader {

  private static final int LONGEST_SECTION = 20;
  private static final int LONGEST_SITE = 8;
  private static final int LEAST_WORDS_OF_A_DECK = 5;

  private final Page page;
  private final HeadLines headLines;
  private final ZoneId zone;
  private final Vocabulary words = Vocabulary.STANDARD;
  private final BylineReader bylines = new BylineReader();
  private final CreditReader credits = new CreditReader();
  private final List<String> standfirst = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Guess> guesses = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private Optional<String> site = Optional.empty();
  private Optional<String> tagline = Optional.empty();
  private Optional<String> section = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<ReadDate> published = Optional.empty();
  private Optional<ReadDate> modified = Optional.empty();
  private Optional<Counts> counts = Optional.empty();

  HeadReader(Page page, HeadLines headLines, ZoneId zone) {
    this.page = page;
    this.headLines = headLines;
    this.zone = zone;
  }

  /** What was read without a marker. */
  List<Guess> guesses() {
    return guesses;
  }

  /** Oddities, with their lines. */
  List<String> warnings() {
    return warnings;
  }

  /**
   * Reads the lines before the text.
   *
   * @param bodyStart the first line of the text
   * @param judge who picks the headline
   */
  void read(int bodyStart, TitleJudge judge) {
    markers(bodyStart);
    List<Integer> candidates = candidates(bodyStart);
    sections(candidates, judge);
    int picked = judge.pick(candidates);
    int titleIndex = picked < 0 ? -1 : candidates.get(picked);
    if (titleIndex >= 0) {
      String text = page.line(titleIndex).text();
      title = Optional.of(text);
      page.assign(titleIndex, Role.HEADLINE, candidates.size() == 1 ? "only-line" : "most-words");
      guess("headline", "position", candidates.size() == 1 ? Confidence.MEDIUM : Confidence.LOW);
    }
    masthead(candidates, picked, judge);
    for (int i : page.free(0, bodyStart)) {
      below(i, titleIndex);
    }
  }

  /** What was read, with the dateline's date where the head has none. */
  Head head(Optional<Dateline> dateline) {
    Optional<ReadDate> date =
        published.or(
            () ->
                dateline
                    .flatMap(Dateline::date)
                    .map(day -> ReadDate.of(day, zone, "dateline", Confidence.MEDIUM)));
    date.ifPresent(found -> guess("published", found.from(), found.confidence()));
    Optional<String> intro =
        standfirst.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", standfirst));
    return new Head(
        site,
        tagline,
        section,
        title,
        intro,
        names.stream().distinct().toList(),
        date,
        modified,
        counts);
  }

  private void guess(String field, String from, Confidence confidence) {
    guesses.add(new Guess(field, from, confidence));
  }

  private void markers(int bodyStart) {
    for (int i : page.free(0, bodyStart)) {
      if (!page.isFree(i)) {
        continue;
      }
      Optional<Counts> found = headLines.counts(i);
      Optional<HeadLine> line = headLines.at(i);
      if (found.isPresent()) {
        counts = counts.or(() -> found);
        page.assign(i, Role.COUNTS, "counts");
      } else if (line.isPresent()) {
        take(i, line.get());
      } else if (isBareNumber(i)) {
        counts =
            counts.or(
                () ->
                    Optional.of(
                        new Counts(
                            OptionalLong.empty(), OptionalLong.empty(), page.line(i).text())));
        page.assign(i, Role.COUNTS, "bare-number");
      } else if (bylines.isLabel(page.line(i).plain()) && isNameBelow(i, bodyStart)) {
        page.assign(i, Role.BYLINE, "byline-word");
        byline(i + 1, bylines.names(page.line(i + 1).plain()));
        page.assign(i + 1, Role.BYLINE, "below-byline-word");
      }
    }
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

  private void take(int index, HeadLine line) {
    String from = line.byline() ? "byline" : "head";
    published =
        published.or(
            () -> line.published().map(day -> ReadDate.of(day, zone, from, Confidence.HIGH)));
    modified =
        modified.or(
            () -> line.modified().map(day -> ReadDate.of(day, zone, from, Confidence.HIGH)));
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

  private List<Integer> candidates(int bodyStart) {
    List<Integer> candidates = new ArrayList<>();
    List<Integer> sentences = new ArrayList<>();
    for (int i : page.free(0, bodyStart)) {
      if (credits.read(page.line(i)).isPresent()) {
        continue;
      }
      (page.line(i).isSentence() ? sentences : candidates).add(i);
    }
    boolean headline = candidates.stream().anyMatch(i -> page.line(i).words() >= 4);
    if (!headline && !sentences.isEmpty() && isHeadline(sentences.get(0), bodyStart)) {
      // "Ke mana hala tuju kita?": nothing else can be the headline.
      candidates.add(sentences.get(0));
      candidates.sort(null);
    }
    return candidates;
  }

  private boolean isHeadline(int index, int bodyStart) {
    boolean statement = page.line(index).plain().endsWith(".");
    return !statement
        || !page.free(index + 1, bodyStart).isEmpty()
        || page.is(index + 1, Role.DATE)
        || page.is(index + 1, Role.BYLINE);
  }

  // A word such as "NASIONAL", or a line of capitals that is no site's name.
  private void sections(List<Integer> candidates, TitleJudge judge) {
    int known = 0;
    for (int i : List.copyOf(candidates)) {
      Line line = page.line(i);
      boolean listed = words.has("sections", Lettering.fold(line.plain()));
      boolean capitals =
          Lettering.isAllCapitals(line.plain())
              && line.plain().length() <= LONGEST_SECTION
              && line.words() <= 3
              && !(i == candidates.get(0) && judge.isSite(i))
              && !(i == candidates.get(0) && candidates.size() > 2)
              && candidates.size() > 1;
      if ((listed && candidates.size() > 1) || capitals) {
        known++;
        candidates.remove(Integer.valueOf(i));
        if (section.isEmpty()) {
          section = Optional.of(line.text());
          page.assign(i, Role.SECTION, listed ? "section-word" : "capitals");
        } else {
          page.assign(i, Role.BOILERPLATE, "navigation");
        }
      }
    }
    if (known > 0) {
      guess("section", "position", Confidence.MEDIUM);
    }
  }

  private void masthead(List<Integer> candidates, int picked, TitleJudge judge) {
    int end = picked < 0 ? candidates.size() : picked;
    for (int i = 0; i < end; i++) {
      int index = candidates.get(i);
      Line line = page.line(index);
      if (site.isEmpty() && line.words() <= LONGEST_SITE) {
        site = Optional.of(line.text());
        boolean proven = judge.isProvenSite(index);
        page.assign(index, Role.MASTHEAD, proven ? "named-again" : "before-headline");
        guess("site", "position", proven ? Confidence.MEDIUM : Confidence.LOW);
      } else if (site.isPresent() && tagline.isEmpty()) {
        tagline = Optional.of(line.text());
        page.assign(index, Role.TAGLINE, "below-masthead");
      } else {
        page.assign(index, Role.BOILERPLATE, "navigation");
      }
    }
  }

  private void below(int index, int titleIndex) {
    Line line = page.line(index);
    if (credits.read(line).isPresent() || isRepeatedTitle(line)) {
      return;
    }
    List<String> found = line.words() <= 5 && line.words() >= 2 ? namesBelow(index) : List.of();
    if (line.isSentence()) {
      intro(index, titleIndex);
    } else if (!found.isEmpty() && names.isEmpty()) {
      names.addAll(found);
      page.assign(index, Role.BYLINE, "name-below-headline");
      guess("byline", "position", Confidence.MEDIUM);
    } else if (line.words() >= LEAST_WORDS_OF_A_DECK && standfirst.isEmpty()) {
      intro(index, titleIndex);
    }
  }

  private List<String> namesBelow(int index) {
    return isNamedInText(page.line(index).plain(), index)
        ? List.of()
        : bylines.names(page.line(index).plain());
  }

  // A name that the text tells of is more likely a picture's caption.
  private boolean isNamedInText(String name, int index) {
    for (int i = index + 1; i < page.size(); i++) {
      boolean bio = page.line(i).plain().startsWith(name);
      if (page.isFree(i) && !bio && page.line(i).plain().contains(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRepeatedTitle(Line line) {
    return title.filter(text -> Comparison.repeats(line.plain(), text)).isPresent();
  }

  private void intro(int index, int titleIndex) {
    String text = page.line(index).text();
    if (index < titleIndex && site.isPresent() && tagline.isEmpty()) {
      tagline = Optional.of(text);
      page.assign(index, Role.TAGLINE, "below-masthead");
      return;
    }
    if (standfirst.isEmpty()) {
      guess("standfirst", "position", Confidence.MEDIUM);
    }
    standfirst.add(text);
    page.assign(index, Role.STANDFIRST, "below-headline");
  }
}
