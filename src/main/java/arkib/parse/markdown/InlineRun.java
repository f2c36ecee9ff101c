package arkib.parse.markdown;

import arkib.article.body.Inline;
import arkib.article.body.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The inlines of one container, as they are found. Text that meets text is joined. In Markdown each
 * HTML tag stands for itself; here a tag stays only if its counterpart stands in the same
 * container, so that {@code **<b>x** </b>} cannot tear the page.
 */
final class InlineRun {

  /** A tag that waits for its end; at {@code index} of the run its place is kept. */
  private record Open(HtmlTag tag, int index, int offset) {}

  private final Links links;
  private final List<Inline> run = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Integer> opened = new HashMap<>();

  InlineRun(Links links) {
    this.links = links;
  }

  /** Adds text. */
  void text(String more) {
    text.append(text.length() == 0 && atLineStart() ? withoutIndent(more) : more);
  }

  private boolean atLineStart() {
    Inline last = run.isEmpty() ? null : run.get(run.size() - 1);
    return last instanceof Inline.SoftBreak || last instanceof Inline.HardBreak;
  }

  // CommonMark 6.7: "Spaces at the beginning of the next line are ignored."
  private static String withoutIndent(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return text.substring(start);
  }

  /** Adds an inline. */
  void add(Inline inline) {
    endText();
    run.add(inline);
  }

  /** Adds inlines, joining text. */
  void addAll(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text plain) {
        text(plain.text());
      } else {
        add(inline);
      }
    }
  }

  /** Adds an allowed tag of cleaned HTML. */
  void tag(HtmlTag tag, int offset) {
    if (tag.closes()) {
      close(tag);
    } else if (tag.name().equals("img")) {
      image(tag.element(), offset);
    } else if (AllowList.isVoid(tag.name())) {
      add(new Inline.HtmlInline(tag.opening()));
    } else if (open.size() < Nesting.MAX_DEPTH) {
      endText();
      open.push(new Open(tag, run.size(), offset));
      opened.merge(tag.name(), 1, Integer::sum);
      run.add(null);
    }
  }

  /** What was found. */
  List<Inline> finish() {
    endText();
    return opened.isEmpty() ? run : joined(run);
  }

  private void endText() {
    if (text.length() > 0) {
      run.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  private void image(Element element, int offset) {
    if (element.hasAttr("src")) {
      Optional<String> title =
          element.hasAttr("title") ? Optional.of(element.attr("title")) : Optional.empty();
      Inline.Image image = new Inline.Image(element.attr("src"), element.attr("alt"), title);
      addAll(links.picture(image, offset));
    } else {
      text(element.attr("alt"));
    }
  }

  private void close(HtmlTag tag) {
    // Asked first, or a text of nothing but lone tags would be searched again for each.
    if (opened.getOrDefault(tag.name(), 0) == 0) {
      return;
    }
    endText();
    Open match = pop();
    while (!match.tag().name().equals(tag.name())) {
      match = pop();
    }
    if (tag.name().equals("a")) {
      link(match);
    } else {
      run.set(match.index(), new Inline.HtmlInline(match.tag().opening()));
      run.add(new Inline.HtmlInline(tag.closing()));
    }
  }

  private Open pop() {
    Open last = open.pop();
    opened.merge(last.tag().name(), -1, Integer::sum);
    return last;
  }

  private void link(Open match) {
    Element element = match.tag().element();
    List<Inline> after = run.subList(match.index(), run.size());
    List<Inline> content = joined(after);
    after.clear();
    if (!element.hasAttr("href")) {
      run.addAll(content);
      return;
    }
    String target = element.attr("href");
    Optional<String> title =
        element.hasAttr("title") ? Optional.of(element.attr("title")) : Optional.empty();
    links.note(target, Reference.Kind.LINK, match.offset());
    run.add(new Inline.Link(target, title, content));
  }

  // Without the places of tags that never found their end, and with texts that meet thereby joined.
  private static List<Inline> joined(List<Inline> run) {
    List<Inline> joined = new ArrayList<>(run.size());
    for (Inline inline : run) {
      int last = joined.size() - 1;
      if (inline instanceof Inline.Text after
          && last >= 0
          && joined.get(last) instanceof Inline.Text before) {
        joined.set(last, new Inline.Text(before.text() + after.text()));
      } else if (Objects.nonNull(inline)) {
        joined.add(inline);
      }
    }
    return joined;
  }
}
