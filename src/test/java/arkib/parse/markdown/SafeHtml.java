package arkib.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** What the text of a page may hold, said a second time and independently of the code. */
final class SafeHtml {

  private static final Set<String> TAGS =
      Set.of(
          ("a abbr b bdi bdo br cite code dfn del em i img ins kbd mark q rp rt ruby s samp small "
                  + "span strong sub sup time u var wbr blockquote caption col colgroup dd details "
                  + "div dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre summary table tbody "
                  + "td tfoot th thead tr ul input section")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("lang dir title cite datetime colspan rowspan start href src alt open loading id class "
                  + "role aria-label type disabled checked")
              .split(" "));

  private static final Set<String> OUR_CLASSES =
      Set.of("footnotes", "label", "task", "note", "left", "center", "right", "dummy");

  private SafeHtml() {}

  /** Fails if a browser would find anything else in it. */
  static void assertSafe(String html) {
    Jsoup.parseBodyFragment("<div>" + html + "</div>").body().forEachNode(SafeHtml::assertSafe);
  }

  private static void assertSafe(Node node) {
    if (node instanceof Element element) {
      if (!element.normalName().equals("body")) {
        assertThat(TAGS).contains(element.normalName());
      }
      for (Attribute attribute : element.attributes()) {
        assertSafe(element, attribute);
      }
    } else {
      assertThat(node).isInstanceOf(TextNode.class);
    }
  }

  private static void assertSafe(Element element, Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    assertThat(ATTRIBUTES).contains(name);
    if (Set.of("href", "src", "cite").contains(name)) {
      String scheme = value.replaceAll("[\\p{Cntrl}\\p{Z}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
      assertThat(scheme)
          .matches(text -> !text.matches("(?s)[a-z][a-z0-9+.-]*:.*") || isAllowed(text), value);
    }
    if (name.equals("class")) {
      assertThat(OUR_CLASSES.contains(value) || value.startsWith("language-")).isTrue();
      assertThat(value.startsWith("language-")).isEqualTo(element.normalName().equals("code"));
    }
  }

  private static boolean isAllowed(String url) {
    return Stream.of("http:", "https:", "mailto:", "tel:").anyMatch(url::startsWith);
  }

  /** Fails if a tag is not closed where it was opened. */
  static void assertWellFormed(String html) throws Exception {
    String xml =
        html.replaceAll("<(br|hr|wbr|img|col|input)((?: [^<>]*)?)>", "<$1$2/>")
            .replaceAll(" (disabled|checked)(?=[ />])", " $1=\"\"")
            // XML has no such characters, HTML has.
            .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    assertThat(builder.parse(new InputSource(new StringReader("<div>" + xml + "</div>"))))
        .isNotNull();
  }
}
