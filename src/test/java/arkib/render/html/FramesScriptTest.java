package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

/** The script {@code frames.js}, with as much of a page as it touches. */
class FramesScriptTest {

  private static final String PAGE =
      """
      var made = [], asked = [], focused = [];
      var button = { addEventListener: function (on, then) { asked.push(on); this.press = then; } };
      var ask = { hidden: true, querySelector: function () { return button; } };
      var shown = ask;
      var card = {
        dataset: { frame: "https://www.youtube-nocookie.com/embed/abc-DEF_123" },
        querySelector: function (what) {
          return what === ".ask" ? ask : { textContent: "Video di YouTube" };
        },
        replaceChild: function (one, other) { if (other === shown) { shown = one; } }
      };
      var document = {
        querySelectorAll: function (what) { return what === ".embed[data-frame]" ? [card] : []; },
        createElement: function (tag) {
          var element = { tag: tag, focus: function () { focused.push(tag); } };
          made.push(element);
          return element;
        }
      };
      """;

  private final Context context = Context.enter();
  private final Scriptable scope = context.initStandardObjects();

  @BeforeEach
  void openThePage() throws IOException {
    context.setLanguageVersion(Context.VERSION_ES6);
    run(PAGE);
    run(Files.readString(Path.of("templates/assets/frames.js")));
  }

  @AfterEach
  void close() {
    Context.exit();
  }

  @Test
  void showsTheButtonAndMakesNothing() {
    assertThat(run("ask.hidden")).isEqualTo("false");
    assertThat(run("asked.join()")).isEqualTo("click");
    assertThat(run("made.length")).isEqualTo("0");
  }

  @Test
  void aFrameTakesThePlaceOfTheButtonWhenItIsPressed() {
    run("button.press()");
    assertThat(run("shown.tag + ' ' + shown.src"))
        .isEqualTo("iframe https://www.youtube-nocookie.com/embed/abc-DEF_123");
    assertThat(run("shown.title")).isEqualTo("Video di YouTube");
    assertThat(run("shown.sandbox")).doesNotContain("top-navigation", "forms", "downloads");
    assertThat(run("focused.join()")).isEqualTo("iframe");
  }

  private String run(String script) {
    return Context.toString(context.evaluateString(scope, script, "script", 1, null));
  }
}
