package arkib.names;

import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Marks a mention within a line of text. The text itself stays as it is. */
final class MarkedLine {

  private final int from;
  private final int to;
  private final String id;

  private MarkedLine(int from, int to, String id) {
    this.from = from;
    this.to = to;
    this.id = id;
  }

  /**
   * A line with a mention marked.
   *
   * @param line the line
   * @param from where the name begins in its plain text
   * @param to where it ends
   * @param id the name
   * @return absent where the name stands in a link, or is neither whole within some markup nor
   *     whole outside it
   */
  static Optional<List<Inline>> of(List<Inline> line, int from, int to, String id) {
    return line.stream().anyMatch(MarkedLine::isAnchor)
        ? Optional.empty()
        : new MarkedLine(from, to, id).mark(line, 0);
  }

  // Of trusted HTML only the tags are known: what stands in a link that it opens is not.
  private static boolean isAnchor(Inline inline) {
    return inline instanceof Inline.HtmlInline tag
        && tag.html().toLowerCase(Locale.ROOT).matches("(?s)</?(a|button|label|summary)\\b.*");
  }

  private Optional<List<Inline>> mark(List<Inline> line, int start) {
    List<Inline> before = new ArrayList<>();
    List<Inline> within = new ArrayList<>();
    List<Inline> after = new ArrayList<>();
    int at = start;
    for (Inline inline : line) {
      int end = at + PlainText.of(List.of(inline)).length();
      if (end <= from) {
        before.add(inline);
      } else if (at >= to) {
        after.add(inline);
      } else if (at <= from && end >= to && !(inline instanceof Inline.Text)) {
        Optional<Inline> marked = inside(inline, at);
        if (marked.isEmpty()) {
          return Optional.empty();
        }
        before.add(marked.get());
      } else if (inline instanceof Inline.Text text) {
        part(text, 0, from - at, before);
        part(text, Math.max(0, from - at), Math.min(end, to) - at, within);
        part(text, to - at, end - at, after);
      } else if (at >= from && end <= to && isPlain(inline)) {
        within.add(inline);
      } else {
        return Optional.empty();
      }
      at = end;
    }
    if (!within.isEmpty()) {
      before.add(new Inline.Mention(id, within));
    }
    before.addAll(after);
    return Optional.of(before);
  }

  private static void part(Inline.Text text, int from, int to, List<Inline> parts) {
    if (from < to) {
      parts.add(new Inline.Text(text.text().substring(from, to)));
    }
  }

  private Optional<Inline> inside(Inline inline, int at) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return mark(emphasis.content(), at).map(Inline.Emphasis::new);
    }
    if (inline instanceof Inline.Strong strong) {
      return mark(strong.content(), at).map(Inline.Strong::new);
    }
    return inline instanceof Inline.Struck struck
        ? mark(struck.content(), at).map(Inline.Struck::new)
        : Optional.empty();
  }

  // What a link may hold: no other link, and no footnote, which is one.
  private static boolean isPlain(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content().stream().allMatch(MarkedLine::isPlain);
    }
    if (inline instanceof Inline.Strong strong) {
      return strong.content().stream().allMatch(MarkedLine::isPlain);
    }
    if (inline instanceof Inline.Struck struck) {
      return struck.content().stream().allMatch(MarkedLine::isPlain);
    }
    return inline instanceof Inline.Text
        || inline instanceof Inline.SoftBreak
        || inline instanceof Inline.HardBreak
        || inline instanceof Inline.HtmlInline;
  }
}
