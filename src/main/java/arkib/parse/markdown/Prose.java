package arkib.parse.markdown;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a text of nothing but paragraphs and headings, as most news is, without the Markdown
 * library; a build of such texts never loads it. What might be any other markup is left to the
 * library; of what is read here the library makes the same.
 */
final class Prose {

  private static final int DEEPEST_HEADING = 6;

  /** What is no markup anywhere in a line. Letters and digits aside. */
  private static final String HARMLESS = " .,;:?!'\"()/%$+=-#{}^";

  /** With what a line may begin that is a paragraph's. Letters aside. */
  private static final String OPENING = ".,;?!'\"(/%$";

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Inline> paragraph = new ArrayList<>();
  private final Anchors anchors = new Anchors();

  private Prose(String text) {
    this.text = text;
  }

  /** The body of a text; empty if it may hold other markup than headings. */
  static Optional<Body> read(String text) {
    return BareLinks.mayBeIn(text) ? Optional.empty() : new Prose(text).body();
  }

  private Optional<Body> body() {
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int next = feed < 0 ? text.length() : feed + 1;
      int end = feed < 0 ? next : feed > start && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
      if (start == end) {
        close();
      } else if (!line(start, end)) {
        return Optional.empty();
      }
      start = next;
    }
    close();
    return Optional.of(new Body(blocks, List.of(), List.of()));
  }

  private boolean line(int start, int end) {
    // Two spaces at the end of a line would be a line break.
    if (!isHarmless(start, end) || text.charAt(end - 1) == ' ') {
      return false;
    }
    if (text.charAt(start) == '#') {
      return heading(start, end);
    }
    if (!opensParagraph(start, end)) {
      return false;
    }
    if (!paragraph.isEmpty()) {
      paragraph.add(new Inline.SoftBreak());
    }
    paragraph.add(new Inline.Text(text.substring(start, end)));
    return true;
  }

  private boolean heading(int start, int end) {
    int level = 0;
    while (start + level < end && text.charAt(start + level) == '#') {
      level++;
    }
    int from = start + level + 1;
    boolean isHeading =
        level <= DEEPEST_HEADING
            && from < end
            && text.charAt(from - 1) == ' '
            && text.charAt(from) != ' '
            && text.charAt(end - 1) != '#';
    if (isHeading) {
      close();
      String words = text.substring(from, end);
      blocks.add(new Block.Subheading(level, List.of(new Inline.Text(words)), anchors.next(words)));
    }
    return isHeading;
  }

  // "1. Banjir" begins a list, "17 Ogos" does not.
  private boolean opensParagraph(int start, int end) {
    char first = text.charAt(start);
    if (isLetter(first) || OPENING.indexOf(first) >= 0) {
      return true;
    }
    int digits = start;
    while (digits < end && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean isNumber = digits > start;
    return isNumber
        && (digits == end || (text.charAt(digits) != '.' && text.charAt(digits) != ')'));
  }

  private boolean isHarmless(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && !isLetter(c) && !isDigit(c) && HARMLESS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  // Beyond ASCII all is text but white space, which the library may take for a blank line.
  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > 0xa0 && !Character.isWhitespace(c) && !Character.isSpaceChar(c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void close() {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block.Paragraph(paragraph));
      paragraph.clear();
    }
  }
}
