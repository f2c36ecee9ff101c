package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A page is its text in UTF-8, in whatever pieces it comes, without what HTML cannot hold. */
class HtmlOutputIT {

  @Property
  void aPageIsItsTextInUtf8(@ForAll("pieces") List<String> pieces) {
    HtmlOutput out = new HtmlOutput(8);
    pieces.forEach(piece -> out.write(piece, 0, piece.length()));

    assertThat(new String(out.toByteArray(), StandardCharsets.UTF_8))
        .isEqualTo(permitted(String.join("", pieces)));
  }

  @Example
  void aLongTextIsWrittenInChunks() {
    String text = "Berita “hari ini” 😀".repeat(5_000);
    HtmlOutput out = new HtmlOutput(8);
    out.write(text, 0, text.length());

    assertThat(out.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String permitted(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(
            c -> {
              boolean control = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0);
              boolean surrogate = c >= 0xd800 && c < 0xe000;
              boolean none = (c >= 0xfdd0 && c < 0xfdf0) || (c & 0xfffe) == 0xfffe;
              return !control && !surrogate && !none;
            })
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    Arbitrary<String> edges =
        Arbitraries.of(
            "a",
            "é",
            "\u07ff",
            "\u0800",
            "“",
            "كتاب",
            "😀",
            "\ud83d",
            "\ude00",
            "\udfff",
            "\r",
            "\n",
            "\t",
            "\u0000",
            "\u0001",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\ufdd0",
            "\ufdef",
            "\ufffe",
            "\uffff",
            "\ufffd",
            "\ud83f\udfff",
            "\udbff\udffd",
            "");
    return Arbitraries.oneOf(edges, Arbitraries.strings().ofMaxLength(20)).list().ofMaxSize(12);
  }
}
