package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.parse.markdown.LibraryRenderer;
import arkib.parse.markdown.MarkdownReader;
import arkib.site.HtmlPolicy;
import org.junit.jupiter.api.Test;

/** Where our HTML is not the Markdown library's, on purpose: what it does and why we do not. */
class LibraryDifferencesTest {

  private static String ours(String markdown) {
    return new BodyWriter(new PlainStyle())
        .write(new MarkdownReader(HtmlPolicy.TRUSTED).read(markdown, 1), LinkResolver.AS_WRITTEN);
  }

  /** The library shows the entity itself to the reader, and links to another address. */
  @Test
  void anEntityInABareLinkIsACharacter() {
    String markdown = "https://contoh.example/?a=1&amp;b=2";
    assertThat(LibraryRenderer.render(markdown)).contains(">https://contoh.example/?a=1&amp;amp;b");
    assertThat(ours(markdown))
        .isEqualTo(
            "<p><a href=\"https://contoh.example/?a=1&amp;b=2\">"
                + "https://contoh.example/?a=1&amp;b=2</a></p>\n");
  }

  /** The library leaves the backslash in text and address. */
  @Test
  void anEscapeInABareLinkIsResolved() {
    String markdown = "https://contoh.example/a\\_b";
    assertThat(LibraryRenderer.render(markdown)).contains("a\\_b</a>");
    assertThat(ours(markdown)).contains("href=\"https://contoh.example/a_b\">");
  }

  /** The library takes what looks like an entity in an address for one, and does not escape it. */
  @Test
  void anAddressIsEscapedWhole() {
    String markdown = "[x](a?b&amp;copy;)";
    assertThat(LibraryRenderer.render(markdown)).contains("href=\"a?b&copy;\"");
    assertThat(ours(markdown)).contains("href=\"a?b&amp;copy;\"");
  }

  /** The library numbers by the last reference: here "a" would be 1. */
  @Test
  void footnotesAreNumberedByTheirFirstReference() {
    String markdown = "x[^b] y[^a] z[^b]\n\n[^a]: A\n\n[^b]: B\n";
    assertThat(LibraryRenderer.render(markdown)).startsWith("<p>x<sup id=\"fnref-2\">");
    assertThat(ours(markdown))
        .startsWith("<p>x<sup id=\"fnref-1\">")
        .contains("z<sup id=\"fnref-1-1\">")
        .contains("<li id=\"fn-1\">\n<p>B</p>");
  }

  /** The library writes lists into a paragraph, which no browser accepts. */
  @Test
  void aLooseTaskHoldsItsListBesideItsParagraph() {
    String markdown = "- [ ] luar\n\n  - dalam\n";
    assertThat(LibraryRenderer.render(markdown)).contains("</ul>\n</p>");
    assertThat(ours(markdown)).contains("luar</p>\n<ul>");
  }
}
