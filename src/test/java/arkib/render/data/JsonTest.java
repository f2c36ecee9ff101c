package arkib.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  /** Neither an HTML parser nor a reader of lines, Python's splitlines among them, sees its end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--",
        "a & b 'c' \"d\" \\",
        "a\u2028b\u2029c\u0085d",
        "a\nb\rc\u000bd\u000ce\u001cf",
        "\u0000\u007f",
        "Feri 🚢 برتيا"
      })
  void aTextEndsNoScriptAndNoLine(String text) throws IOException {
    String json = Json.text(out -> out.writeString(text));

    assertThat(json).doesNotContainPattern("[<>&'\\p{Cntrl}\u0085\u2028\u2029]");
    assertThat(new ObjectMapper().readValue(json, String.class)).isEqualTo(text);
  }
}
