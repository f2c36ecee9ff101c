package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.body.Block;
import arkib.render.Markup;
import arkib.site.Embeds;
import arkib.site.SiteWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a post is shown by each setting; on whole pages, in the golden site {@code embeds}. */
class EmbedWriterTest {

  private static final String VIDEO = "https://youtu.be/abc-DEF_123";

  @Test
  void asALink() {
    assertThat(written(Embeds.LINK, VIDEO))
        .isEqualTo(
            "<p><a href=\"https://youtu.be/abc-DEF_123\">https://youtu.be/abc-DEF_123</a></p>");
  }

  @Test
  void asACard() {
    assertThat(written(Embeds.CARD, VIDEO))
        .isEqualTo(
            """
            <div class="embed video">
            <p><a href="https://youtu.be/abc-DEF_123" rel="external"><b>Video on YouTube</b> <span>youtu.be/abc-DEF_123</span></a></p>
            </div>""");
  }

  @Test
  void asACardWithAButton() {
    assertThat(written(Embeds.FRAME, VIDEO))
        .isEqualTo(
            """
            <div class="embed video" data-frame="https://www.youtube-nocookie.com/embed/abc-DEF_123">
            <p><a href="https://youtu.be/abc-DEF_123" rel="external"><b>Video on YouTube</b> <span>youtu.be/abc-DEF_123</span></a></p>
            <p class="ask" hidden><button type="button">Show YouTube here</button> <span class="note">YouTube then receives your IP address and may set cookies.</span></p>
            </div>""");
  }

  @Test
  void withoutAButtonWhereThePostCannotBeFramed() {
    String html = written(Embeds.FRAME, "https://fb.watch/abc12/");
    assertThat(html).contains("Post on Facebook").doesNotContain("button", "data-frame");
  }

  /** Whatever the setting, a browser asks nobody before the reader does. */
  @ParameterizedTest
  @EnumSource
  void nothingIsLoadedFromThere(Embeds embeds) {
    assertThat(written(embeds, VIDEO))
        .doesNotContain(" src=", "<iframe", "<script", "<img", "<link");
  }

  @ParameterizedTest
  @EnumSource
  void anAddressIsEscaped(Embeds embeds) {
    String html = written(embeds, "https://www.facebook.com/a/posts/12345?\"><script>alert(1)//");
    assertThat(html).doesNotContain("<script").contains("&quot;&gt;&lt;script&gt;");
  }

  private static String written(Embeds embeds, String address) {
    StringBuilder out = new StringBuilder();
    BodyWords words = new BodyWords(SiteWords.in("en").words());
    new EmbedWriter(words, embeds).write(new Block.Embed(address), new Markup(out));
    return out.toString();
  }
}
