package arkib.parse.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * The HTML that an editor may use: what a text says, not how it looks or what it does. No {@code
 * style}, {@code class}, {@code id}, no event handlers; no element that loads, runs or asks.
 */
final class AllowList extends Safelist {

  private static final String[] TEXT_LEVEL = {
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "dfn", "del", "em", "i", "img", "ins",
    "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
    "time", "u", "var", "wbr"
  };

  private static final String[] BLOCK_LEVEL = {
    "blockquote",
    "caption",
    "col",
    "colgroup",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul"
  };

  private static final Set<String> IN_A_LINE = Set.copyOf(Arrays.asList(TEXT_LEVEL));

  private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "wbr");

  private static final Set<String> TARGETS = Set.of("href", "src", "cite");

  /** The one list; it does not change. After the names it is made of. */
  static final AllowList HTML = new AllowList();

  private AllowList() {
    addTags(TEXT_LEVEL);
    addTags(BLOCK_LEVEL);
    addAttributes(":all", "lang", "dir", "title");
    addAttributes("a", "href");
    addAttributes("img", "src", "alt");
    addAttributes("blockquote", "cite");
    addAttributes("q", "cite");
    addAttributes("del", "cite", "datetime");
    addAttributes("ins", "cite", "datetime");
    addAttributes("time", "datetime");
    addAttributes("ol", "start");
    addAttributes("td", "colspan", "rowspan");
    addAttributes("th", "colspan", "rowspan");
    addAttributes("details", "open");
  }

  @Override
  public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
    String name = attribute.getKey();
    boolean safeTarget =
        !TARGETS.contains(name)
            || ("src".equals(name)
                ? Targets.mayShow(attribute.getValue())
                : Targets.mayFollow(attribute.getValue()));
    return safeTarget && super.isSafeAttribute(tag, element, attribute);
  }

  /** Whether a tag may stand within a line of Markdown. */
  static boolean isTextLevel(String tag) {
    return IN_A_LINE.contains(tag);
  }

  /** Whether a tag has no end. */
  static boolean isVoid(String tag) {
    return VOID.contains(tag);
  }

  /** A copy of an element, without what it holds, with only its allowed attributes. */
  static Element cleaned(Element element) {
    Element cleaned = new Element(element.normalName());
    for (Attribute attribute : element.attributes()) {
      Attribute lower =
          new Attribute(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
      if (HTML.isSafeAttribute(cleaned.normalName(), cleaned, lower)
          && !cleaned.hasAttr(lower.getKey())) {
        cleaned.attr(lower.getKey(), lower.getValue());
      }
    }
    return cleaned;
  }

  /** The opening tag of an element; every attribute with a value in quotes. */
  static String openingTag(Element element) {
    StringBuilder tag = new StringBuilder("<").append(element.normalName());
    for (Attribute attribute : element.attributes()) {
      tag.append(' ').append(attribute.getKey()).append("=\"");
      tag.append(Entities.escape(attribute.getValue()).replace("\"", "&quot;")).append('"');
    }
    return tag.append('>').toString();
  }
}
