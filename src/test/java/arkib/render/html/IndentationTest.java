package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostics;
import arkib.theme.Theme;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndentationTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        // Between elements that are blocks.
        "`<ul>|    <li>a</li>|  </ul>` → `<ul>|<li>a</li>|</ul>`",
        // The end of line is white space enough.
        "`<p>satu|   dua</p>` → `<p>satu|dua</p>`",
        // Pebble takes the end of line after its tag: a space keeps the words apart.
        "`<p>{{ a }}|   dua` → `<p>{{ a }}| dua`",
        "`{% if a %}|  <b>x</b>` → `{% if a %}| <b>x</b>`",
        "`{% if a %}|  <p>x</p>` → `{% if a %}|<p>x</p>`",
        "`{% endif %}|` → `{% endif %}|`",
        // No white space, none made.
        "`<b>a</b>{% if x %}|<b>b</b>` → `<b>a</b>{% if x %}|<b>b</b>`",
        // As they are: what is quoted, what shows or runs its text, the template's own tags.
        "`<a title=\"satu|   dua\">` → `<a title=\"satu|   dua\">`",
        "`<pre>|   x|</pre>|  <p>` → `<pre>|   x|</pre>|<p>`",
        "`<script>|  f();|</script>|  <p>` → `<script>|  f();|</script>|<p>`",
        "`{{ f(1,|   \"}}\",|  2) }}|  <p>` → `{{ f(1,|   \"}}\",|  2) }}|<p>`",
        // Less than is no tag.
        "`<p>1 < 2|   \"x|   y` → `<p>1 < 2|\"x|y`",
      })
  void takesTheIndentationAndNothingElse(String template, String expected) {
    assertThat(Indentation.removed(template.replace('|', '\n')))
        .isEqualTo(expected.replace('|', '\n'));
  }

  /** Any mix of what templates are made of. */
  @Provide
  Arbitrary<String> templates() {
    return Arbitraries.of(
            "satu",
            "dua",
            " ",
            "\n",
            "\n  ",
            "\n    ",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<li>",
            "{{ a }}",
            "{% if yes %}",
            "{% endif %}",
            "{% for x in list %}",
            "{% endfor %}",
            "<i title=\"a\n  b\">",
            "</i>")
        .list()
        .ofMaxSize(24)
        .map(IndentationTest::balanced);
  }

  @Property(tries = 3000)
  void wordsAreNeitherJoinedNorSplit(@ForAll("templates") String template) {
    Document before = rendered(template);
    Document after = rendered(Indentation.removed(template));
    assertThat(after.body().text()).isEqualTo(before.body().text());
    assertThat(lineEnds(Indentation.removed(template))).isEqualTo(lineEnds(template));
  }

  @Test
  void linesOfTheDefaultThemeKeepTheirNumbers() {
    Theme theme = Theme.in(Path.of("target/no-such-folder"), "", new Diagnostics());
    for (String name : theme.templates()) {
      String template = theme.template(name).orElseThrow();
      String removed = Indentation.removed(template);
      assertThat(removed.lines().map(String::strip).filter(line -> !line.isEmpty()))
          .as(name)
          .containsExactlyElementsOf(
              template.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
      assertThat(lineEnds(removed)).as(name).isEqualTo(lineEnds(template));
    }
  }

  private static long lineEnds(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }

  // Closes what is open and drops what closes nothing, so that Pebble takes it.
  private static String balanced(List<String> parts) {
    StringBuilder out = new StringBuilder();
    java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
    for (String part : parts) {
      if (part.startsWith("{% if") || part.startsWith("{% for")) {
        open.push(part.startsWith("{% if") ? "{% endif %}" : "{% endfor %}");
      } else if (part.startsWith("{% end")) {
        if (!part.equals(open.peek())) {
          continue;
        }
        open.pop();
      }
      out.append(part);
    }
    open.forEach(out::append);
    return out.toString();
  }

  private static Document rendered(String template) {
    PebbleEngine engine =
        new PebbleEngine.Builder().loader(new StringLoader()).cacheActive(false).build();
    StringWriter out = new StringWriter();
    try {
      engine
          .getTemplate(template)
          .evaluate(out, Map.of("a", "tiga", "yes", true, "list", List.of(1, 2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Jsoup.parse(out.toString());
  }
}
