package arkib.parse.markdown;

import arkib.article.body.Inline;
import arkib.article.body.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.select.NodeVisitor;

/** Reads a piece of HTML as a browser would and keeps what the allow-list permits. Used once. */
final class HtmlFragment implements NodeVisitor {

  private final Links links;
  private final int offset;
  private final Deque<InlineRun> runs = new ArrayDeque<>();

  /**
   * A reader.
   *
   * @param links makes the links and pictures
   * @param offset where the HTML stands, to which its links and pictures are attributed
   */
  HtmlFragment(Links links, int offset) {
    this.links = links;
    this.offset = offset;
  }

  /** The words, links and pictures, with the allowed tags between them. */
  List<Inline> read(String html) {
    Document cleaned = new Cleaner(AllowList.HTML).clean(Jsoup.parseBodyFragment(html));
    // The page has its h1: the headline.
    cleaned.select("h1").tagName("h2");
    InlineRun whole = new InlineRun(links);
    runs.push(whole);
    cleaned.body().traverse(this);
    return whole.finish();
  }

  @Override
  public void head(Node node, int depth) {
    if (depth == 0) {
      return;
    }
    if (node instanceof TextNode text) {
      runs.peek().text(text.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("img")) {
      runs.peek().tag(new HtmlTag(name, false, element), offset);
    } else if (isLink(element)) {
      runs.push(new InlineRun(links));
    } else {
      runs.peek().add(new Inline.HtmlInline(AllowList.openingTag(element)));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == 0 || !(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (isLink(element)) {
      List<Inline> content = runs.pop().finish();
      String target = element.attr("href");
      Optional<String> title =
          element.hasAttr("title") ? Optional.of(element.attr("title")) : Optional.empty();
      links.note(target, Reference.Kind.LINK, offset);
      runs.peek().add(new Inline.Link(target, title, content));
    } else if (!AllowList.isVoid(name)) {
      runs.peek().add(new Inline.HtmlInline("</" + name + ">"));
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }
}
