package arkib.theme;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.site.Colour;
import arkib.site.LookSettings;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "`a { color: red; }` → `a{color:red}`",
        "`a,|b  > i {|  color : red|}` → `a,b > i{color :red}`",
        "`a{b:c;d:e; }|i{;}` → `a{b:c;d:e}i{}`",
        "`a{b:\\;}` → `a{b:\\;}`",
        "`a{b:\"x;\"}` → `a{b:\"x;\"}`",
        // A space before a colon joins selectors.
        "`a :hover{x:y}` → `a :hover{x:y}`",
        "`@media (min-width: 40rem) { a { b: c } }` → `@media (min-width:40rem){a{b:c}}`",
        "`a{width:calc(1px + 2px)}` → `a{width:calc(1px + 2px)}`",
        // A remark parts what white space would.
        "`a/* x; } */b{c:d}` → `a b{c:d}`",
        "`/* x */a{b:c}` → `a{b:c}`",
        // What is quoted stays.
        "`a::before{content: \"–  ; /* \"}` → `a::before{content:\"–  ; /* \"}`",
        "`a{content:'\\'  x'}` → `a{content:'\\'  x'}`",
        "`a{background:url(data:image/png;base64, x  y)}` → `a{background:url(data:image/png;base64, x  y)}`",
        // What is broken ends somewhere.
        "`a{content:\"x` → `a{content:\"x`",
        "`a{}/* x` → `a{}`",
      })
  void losesWhatMeansNothing(String css, String expected) {
    assertThat(Stylesheet.published(css.replace('|', '\n')).strip()).isEqualTo(expected);
  }

  /** With all that a site may set of its own. */
  @Test
  void theDefaultThemesOneIsShort() {
    String css = new String(DefaultTheme.read("assets/arkib.css"), StandardCharsets.UTF_8);
    String published = Stylesheet.published(css);
    assertThat(Stylesheet.published(published)).isEqualTo(published);
    LookSettings.Scheme colours =
        new LookSettings.Scheme(Colour.of("#0b5394"), Colour.of("#fffdf7"), Colour.of("#222222"));
    LookSettings look =
        new LookSettings(
            colours,
            colours,
            Optional.of("\"Source Serif 4\", Charter, \"Noto Serif\", Georgia, serif"),
            Optional.of("\"Source Sans 3\", \"Segoe UI\", \"Noto Sans\", Arial, sans-serif"),
            true);
    String whole = published + look.stylesheet();
    assertThat(whole.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
  }
}
