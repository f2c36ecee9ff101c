package arkib.parse.capture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where the text begins: at the line with a dateline, else at the first sentence that is not
 * the standfirst, which is told by a date, byline or counts below it or by standing in the text
 * again.
 */
final class BodyStart {

  /** A line with a dateline and so many words is a paragraph even without a stop at its end. */
  private static final int WORDS_OF_A_PARAGRAPH = 14;

  /** A dateline has some words behind it. */
  private static final int LEAST_WORDS = 6;

  /** A standfirst has no more sentences' lines. */
  private static final int LONGEST_STANDFIRST = 2;

  /** A date or byline stands no further below the standfirst. */
  private static final int NEAR = 4;

  private final Page page;
  private final HeadLines headLines;
  private final CreditReader credits = new CreditReader();
  private final DatelineReader datelines = new DatelineReader();
  private final Map<String, Integer> lastOccurrence = new HashMap<>();
  private Optional<Dateline> dateline = Optional.empty();
  private int start;

  BodyStart(Page page, HeadLines headLines) {
    this.page = page;
    this.headLines = headLines;
  }

  /** The dateline with which the text begins. */
  Optional<Dateline> dateline() {
    return dateline;
  }

  /** The first line of the text; {@code page.size()} if there is none. */
  int index() {
    return start;
  }

  BodyStart find() {
    start = datelineIndex();
    if (start < page.size()) {
      dateline = datelines.read(page.line(start));
      return this;
    }
    for (int i = 0; i < page.size(); i++) {
      if (page.isFree(i) && page.line(i).isSentence()) {
        lastOccurrence.put(Comparison.key(page.line(i).plain()), i);
      }
    }
    start = afterStandfirst();
    dateline =
        start < page.size() && isParagraph(start)
            ? datelines.read(page.line(start))
            : Optional.empty();
    return this;
  }

  private int datelineIndex() {
    int sentences = 0;
    for (int i = page.nextFree(0); i < page.size(); i = page.nextFree(i + 1)) {
      if (isParagraph(i) && datelines.read(page.line(i)).isPresent()) {
        return i;
      }
      sentences += isSentence(i) ? 1 : 0;
      if (sentences > LONGEST_STANDFIRST) {
        return page.size();
      }
    }
    return page.size();
  }

  private boolean isParagraph(int index) {
    Line line = page.line(index);
    return line.words() >= LEAST_WORDS
        && (line.endsSentence()
            || line.words() >= WORDS_OF_A_PARAGRAPH
            || InlineSignOffs.start(line.text()) > 0);
  }

  /** Whether a line is a sentence of the text or the standfirst, and no picture's words. */
  boolean isSentence(int index) {
    return page.isFree(index)
        && page.line(index).isSentence()
        && credits.read(page.line(index)).isEmpty()
        && headLines.at(index).isEmpty();
  }

  private int afterStandfirst() {
    int first = nextSentence(0);
    if (isTitle(first)) {
      first = nextSentence(first + 1);
    } else if (isTagline(first)) {
      first = nextSentence(first + 1);
    }
    for (int turn = 0; turn < NEAR && first < page.size(); turn++) {
      int next = standfirstEnd(first);
      if (next == first) {
        return first;
      }
      first = next;
    }
    return first;
  }

  private int nextSentence(int from) {
    int index = from;
    while (index < page.size() && !isSentence(index)) {
      index++;
    }
    return index;
  }

  // "Ke mana hala tuju kita?" above everything else is a headline; so is a sentence with the date
  // or byline right below it, where nothing else can be the headline.
  private boolean isTitle(int sentence) {
    if (sentence >= page.size()
        || page.line(sentence).words() > 20
        || hasHeadlineBefore(sentence)) {
      return false;
    }
    if (nextSentence(sentence + 1) >= page.size()) {
      return false;
    }
    boolean statement = page.line(sentence).plain().endsWith(".");
    return !statement || (sentence + 1 < page.size() && headLines.isMarker(sentence + 1));
  }

  private boolean hasHeadlineBefore(int index) {
    for (int i = page.nextFree(0); i < index; i = page.nextFree(i + 1)) {
      if (page.line(i).words() >= 4 && !headLines.isMarker(i)) {
        return true;
      }
    }
    return false;
  }

  // "Suara Muara" / "Berita pantas, tepat dan dipercayai." / headline: the sentence is the tagline.
  private boolean isTagline(int sentence) {
    int next = page.nextFree(sentence + 1);
    return sentence > 0
        && next < page.size()
        && page.line(sentence).words() <= 10
        && !hasHeadlineBefore(sentence)
        && page.line(next).words() >= 4
        && page.line(next).isShort()
        && !page.line(next).endsSentence()
        && !headLines.isMarker(next)
        && nextSentence(next) < page.size();
  }

  // The sentence after the standfirst that begins here; the same index if none begins here.
  private int standfirstEnd(int sentence) {
    int next = nextSentence(sentence + 1);
    if (next >= page.size()) {
      return sentence;
    }
    boolean repeated =
        lastOccurrence.getOrDefault(Comparison.key(page.line(sentence).plain()), 0) > sentence;
    if (repeated || isBeforeCapitals(sentence, next)) {
      return next;
    }
    int sentences = 0;
    int seen = 0;
    for (int i = sentence; i < page.size() && seen <= NEAR; i++) {
      sentences += isSentence(i) ? 1 : 0;
      if (sentences > LONGEST_STANDFIRST) {
        return sentence;
      }
      boolean buttons = sentences == 1 && page.isBy(i, "share") && isApart(sentence);
      if (headLines.isMarker(i) || buttons) {
        int after = nextSentence(i + 1);
        return after < page.size() ? after : sentence;
      }
      seen += page.isFree(i) ? 1 : 0;
    }
    return sentence;
  }

  // The text begins in capitals, "MAK LIMAH bangun …", a blank line below this sentence.
  private boolean isBeforeCapitals(int sentence, int next) {
    return next == sentence + 1
        && page.line(next).gapBefore()
        && Oddities.beginsWithCapitals(page.line(next).plain())
        && !Oddities.beginsWithCapitals(page.line(sentence).plain());
  }

  // Between blank lines.
  private boolean isApart(int index) {
    return page.line(index).gapBefore()
        && index + 1 < page.size()
        && page.line(index + 1).gapBefore();
  }
}
