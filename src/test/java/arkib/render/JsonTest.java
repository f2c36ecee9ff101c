package arkib.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void membersStandInTheOrderInWhichTheyAreAdded() {
    assertThat(
            Json.object(
                json ->
                    json.text("b", "x")
                        .number("a", 7)
                        .flag("c", true)
                        .texts("d", List.of("y", "z"))
                        .object("e", inner -> inner.text("f", "g"))
                        .objects("h", List.of(1, 2), (item, i) -> item.number("i", i))
                        .numbers("j", List.of(2025, 8))))
        .isEqualTo(
            "{\"b\":\"x\",\"a\":7,\"c\":true,\"d\":[\"y\",\"z\"],\"e\":{\"f\":\"g\"},"
                + "\"h\":[{\"i\":1},{\"i\":2}],\"j\":[[2025,8]]}");
  }

  @Test
  void whatIsAbsentHasNoMember() {
    assertThat(
            Json.object(
                json ->
                    json.text("a", Optional.empty())
                        .texts("b", List.of())
                        .objects("c", List.<String>of(), (item, text) -> item.text("d", text))))
        .isEqualTo("{}");
  }

  @Test
  void nothingEndsTheScriptElementInWhichItStands() {
    assertThat(Json.object(json -> json.text("a", "</script><!--")))
        .isEqualTo("{\"a\":\"\\u003c/script>\\u003c!--\"}");
  }

  @Test
  void quotesBackslashesAndControlsAreEscaped() {
    assertThat(Json.object(json -> json.text("a", "\"\\\n\t\u0000\u007f\u2028")))
        .isEqualTo("{\"a\":\"\\\"\\\\\\u000a\\u0009\\u0000\\u007f\\u2028\"}");
  }

  @Test
  void halfOfAPairIsLeftOutAndAWholeOneStays() {
    assertThat(Json.object(json -> json.text("a", "x\ud83d\ude00y\ud83dz\ude00")))
        .isEqualTo("{\"a\":\"x\ud83d\ude00yz\"}");
  }
}
