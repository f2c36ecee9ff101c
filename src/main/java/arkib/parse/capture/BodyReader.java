package arkib.parse.capture;

import arkib.article.Confidence;
import arkib.article.body.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Reads the lines of the text. A line that ends like a sentence is a paragraph whatever its length.
 * A short line without final punctuation is a caption if it names somebody or something that the
 * text names, a subheading if a paragraph follows, else a fragment.
 */
final class BodyReader {

  private final Page page;
  private final CreditReader credits = new CreditReader();
  private final CaptionJudge judge;
  private final Map<Integer, TextBlock> blocks = new HashMap<>();
  private final List<Integer> indexes;
  private final Optional<Dateline> dateline;
  private final int datelineIndex;
  private final int bodyStart;
  private final IntPredicate leadCaption;
  private Optional<InlineSignOff> inlineSignOff = Optional.empty();

  /** A sign-off at the end of the last paragraph. */
  private record InlineSignOff(int index, Story.SignOff signOff) {}

  /**
   * A reader of all lines that have no role yet.
   *
   * @param judge who knows what the text names
   * @param start where the text begins
   * @param leadCaption knows the lead picture's caption above the text
   */
  BodyReader(Page page, CaptionJudge judge, BodyStart start, IntPredicate leadCaption) {
    this.leadCaption = leadCaption;
    this.bodyStart = start.index();
    this.page = page;
    this.judge = judge;
    this.dateline = start.dateline();
    this.datelineIndex = dateline.isPresent() ? start.index() : -1;
    this.indexes = page.free(0, page.size());
  }

  /** The lines of the text, in order; each is given its role. */
  List<TextBlock> read(Optional<Story.SignOff> signOff) {
    if (signOff.isEmpty()) {
      findInlineSignOff();
    }
    List<Integer> open = new ArrayList<>();
    for (int index : indexes) {
      if (!readMarked(index)) {
        open.add(index);
      }
    }
    captions(open);
    rest();
    return indexes.stream().map(blocks::get).toList();
  }

  /** The sign-off that stands in the last paragraph, if it was looked for and found. */
  Optional<Story.SignOff> inlineSignOff() {
    return inlineSignOff.map(InlineSignOff::signOff);
  }

  // "… kata beliau. – Bernama"
  private void findInlineSignOff() {
    for (int i = indexes.size() - 1; i > 0; i--) {
      Line line = page.line(indexes.get(i));
      int at = InlineSignOffs.start(line.text());
      if (at > 0 || !line.isShort() || line.endsSentence()) {
        if (at > 0 && credits.read(line).isEmpty()) {
          String raw = line.text().substring(at);
          String credit = Lettering.strip(raw.substring(InlineSignOffs.dashes(raw)));
          inlineSignOff =
              Optional.of(
                  new InlineSignOff(indexes.get(i), new Story.SignOff(raw, credit, line.number())));
        }
        return;
      }
    }
  }

  private boolean readMarked(int index) {
    Line line = page.line(index);
    if (Block.Embed.of(line.text()).isPresent()) {
      put(index, TextBlock.Type.EMBED, line.text(), TextBlock.Marks.NONE);
      page.assign(index, Role.EMBED, "address-of-post");
      return true;
    }
    if (index == datelineIndex) {
      String text = line.text().substring(dateline.orElseThrow().raw().length());
      put(index, TextBlock.Type.PARAGRAPH, withoutSignOff(index, text), TextBlock.Marks.NONE);
      page.assign(index, Role.DATELINE_PARAGRAPH, "dateline");
      return true;
    }
    Optional<CreditReader.Marked> credit = credits.read(line);
    if (credit.isPresent()) {
      TextBlock.Marks marks =
          TextBlock.Marks.caption(Confidence.HIGH, false, credit.get().credit());
      put(index, TextBlock.Type.CAPTION, line.text(), marks);
      page.assign(index, Role.CAPTION, "credit-mark");
      return true;
    }
    if (index < bodyStart && line.isSentence() && leadCaption.test(index)) {
      TextBlock.Marks marks = TextBlock.Marks.caption(Confidence.LOW, false, Optional.empty());
      put(index, TextBlock.Type.CAPTION, line.text(), marks);
      page.assign(index, Role.CAPTION, "between-head-and-text");
      return true;
    }
    if (item(index, line)) {
      return true;
    }
    boolean signed = inlineSignOff.filter(found -> found.index() == index).isPresent();
    boolean list = line.plain().endsWith(":") && line.words() >= 3;
    boolean time = LiveTime.is(line.plain());
    if (signed || list || !line.isShort() || (line.endsSentence() && !time)) {
      put(
          index,
          TextBlock.Type.PARAGRAPH,
          withoutSignOff(index, line.text()),
          TextBlock.Marks.NONE);
      page.assign(index, Role.PARAGRAPH, signed ? "sign-off-in-line" : paragraphRule(line));
      return true;
    }
    return false;
  }

  private static String paragraphRule(Line line) {
    return line.endsSentence() ? "sentence" : line.isShort() ? "introduces" : "long-line";
  }

  private String withoutSignOff(int index, String text) {
    return inlineSignOff
        .filter(found -> found.index() == index)
        .map(found -> Lettering.strip(text, 0, text.length() - found.signOff().raw().length()))
        .orElse(text);
  }

  private void put(int index, TextBlock.Type type, String text, TextBlock.Marks marks) {
    blocks.put(index, new TextBlock(type, page.line(index).number(), text, marks));
  }

  private boolean item(int index, Line line) {
    int marker = ListMarker.length(line.plain());
    if (marker == 0) {
      return false;
    }
    OptionalInt number = ListMarker.number(line.plain());
    put(
        index,
        TextBlock.Type.LIST_ITEM,
        line.text().substring(marker),
        TextBlock.Marks.item(number));
    page.assign(index, Role.LIST_ITEM, number.isPresent() ? "numbered" : "bullet");
    return true;
  }

  /** Whether a line is an item with a bullet or a dash. */
  static boolean isBullet(Line line) {
    return ListMarker.length(line.plain()) > 0 && ListMarker.number(line.plain()).isEmpty();
  }

  private void captions(List<Integer> open) {
    for (int index : open) {
      Line line = page.line(index);
      if (!LiveTime.is(line.plain())) {
        judge
            .judge(line)
            .ifPresent(
                confidence ->
                    put(
                        index,
                        TextBlock.Type.CAPTION,
                        line.text(),
                        TextBlock.Marks.caption(confidence, false, Optional.empty())));
      }
    }
    signature(open);
    for (int i = 0; i + 1 < open.size(); i++) {
      alternative(open.get(i), open.get(i + 1));
    }
    for (int index : open) {
      if (blocks.containsKey(index)) {
        page.assign(index, Role.CAPTION, "named-in-text");
      }
    }
  }

  // "PRIHATIN" / "Tasik Biru" below a reader's letter: behind a line that is no caption, the last
  // lines are none either.
  private void signature(List<Integer> open) {
    int first = open.size();
    int last = indexes.size();
    while (first > 0 && last > 0 && open.get(first - 1).equals(indexes.get(last - 1))) {
      first--;
      last--;
    }
    if (first < open.size() && !blocks.containsKey(open.get(first))) {
      open.subList(first, open.size()).forEach(blocks::remove);
    }
    // "Ketua Komunikasi Korporat" at the end: an office, yet no picture's words.
    open.subList(first, open.size()).stream()
        .filter(index -> blocks.containsKey(index) && isDoubtful(blocks.get(index)))
        .forEach(blocks::remove);
  }

  private static boolean isHeaded(TextBlock.Type next) {
    return next == TextBlock.Type.PARAGRAPH || next == TextBlock.Type.LIST_ITEM;
  }

  private static boolean isDoubtful(TextBlock caption) {
    boolean low = caption.marks().confidence().filter(c -> c == Confidence.LOW).isPresent();
    return low && Lettering.words(Lettering.withPlainSpaces(caption.text())) > 1;
  }

  // "Bageri", then "Mejar Jeneral Mohammad Bageri": the picture's alternative text and its caption.
  private void alternative(int first, int second) {
    TextBlock alt = blocks.get(first);
    TextBlock caption = blocks.get(second);
    boolean adjoin = second == first + 1 && alt != null && caption != null;
    if (adjoin && holds(caption.text(), alt.text())) {
      TextBlock.Marks marks = TextBlock.Marks.caption(Confidence.MEDIUM, false, Optional.empty());
      blocks.put(
          first, alt.with(TextBlock.Marks.caption(Confidence.MEDIUM, true, Optional.empty())));
      blocks.put(second, caption.with(marks));
    }
  }

  private static boolean holds(String caption, String alt) {
    return (" " + Lettering.fold(caption) + " ").contains(" " + Lettering.fold(alt) + " ");
  }

  // From the last line up, so that what follows is known.
  private void rest() {
    TextBlock.Type next = TextBlock.Type.FRAGMENT;
    for (int i = indexes.size() - 1; i >= 0; i--) {
      int index = indexes.get(i);
      if (!blocks.containsKey(index)) {
        boolean heads = isHeaded(next) && index >= bodyStart - 1;
        TextBlock.Type type = heads ? TextBlock.Type.SUBHEADING : TextBlock.Type.FRAGMENT;
        put(index, type, page.line(index).text(), TextBlock.Marks.NONE);
        page.assign(
            index,
            heads ? Role.SUBHEADING : Role.FRAGMENT,
            heads ? "before-paragraph" : "short-line");
      }
      TextBlock.Type type = blocks.get(index).type();
      next = type == TextBlock.Type.CAPTION ? next : type;
    }
  }
}
