package arkib.parse.markdown;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A single tag in a line of text that the allow-list permits there.
 *
 * @param name in lower case
 * @param closes whether it is a closing tag
 * @param element the element with its allowed attributes; of a closing tag, without any
 */
record HtmlTag(String name, boolean closes, Element element) {

  /** The tag, unless it is a comment, a declaration or not allowed within a line. */
  static Optional<HtmlTag> parse(String html) {
    boolean closes = html.startsWith("</");
    String open = closes ? "<" + html.substring(2) : html;
    // As XML, because the HTML parser drops tags that it finds out of place.
    Element element = Jsoup.parse(open, "", Parser.xmlParser()).firstElementChild();
    if (element == null) {
      return Optional.empty();
    }
    String name = element.normalName();
    return AllowList.isTextLevel(name)
        ? Optional.of(new HtmlTag(name, closes, AllowList.cleaned(element)))
        : Optional.empty();
  }

  /** The opening tag. */
  String opening() {
    return AllowList.openingTag(element);
  }

  /** The closing tag. */
  String closing() {
    return "</" + name + ">";
  }
}
