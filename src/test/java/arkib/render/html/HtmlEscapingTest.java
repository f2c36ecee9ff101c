package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** What templates print is escaped as the template library would, only sooner. */
class HtmlEscapingTest {

  private static final PebbleEngine LIBRARY =
      new PebbleEngine.Builder().loader(new StringLoader()).autoEscaping(true).build();

  @Test
  void marksOfHtml() {
    assertThat(new HtmlEscaping().escape("<a href=\"x\">'R&D'</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;R&amp;D&#39;&lt;/a&gt;");
  }

  @Test
  void aTextWithoutAnyIsItself() {
    String text = "Kerjasama – جاوي 😀 pertahanan";
    assertThat(new HtmlEscaping().escape(text)).isSameAs(text);
  }

  @Property(tries = 300)
  void asTheLibraryDoes(
      @ForAll @Chars({'<', '>', '&', '"', '\'', 'a', ' ', 'é', '\u00a0', 'ج', '\u0000', ';', '#'})
          String text)
      throws IOException {
    StringWriter out = new StringWriter();
    LIBRARY.getTemplate("{{ text }}").evaluate(out, Map.of("text", text));
    assertThat(new HtmlEscaping().escape(text)).isEqualTo(out.toString());
  }
}
