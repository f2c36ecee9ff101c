package arkib.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any text comes back from another reader of JSON as it went in. */
class JsonIT {

  private static final ObjectMapper OTHER = new ObjectMapper();

  @Property(tries = 2000)
  void isReadBackAsItWas(@ForAll String key, @ForAll String text) throws JsonProcessingException {
    String json = Json.object(object -> object.text("k" + key, text));
    assertThat(json).doesNotContain("<");
    String left = withoutHalves(text);
    assertThat(OTHER.readTree(json).get("k" + withoutHalves(key)).textValue()).isEqualTo(left);
  }

  private static String withoutHalves(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
