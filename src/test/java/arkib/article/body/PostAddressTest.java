package arkib.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are those of posts, and where a post alone is shown. */
class PostAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      textBlock =
          """
          https://www.youtube.com/watch?v=abc-DEF_123              → https://www.youtube-nocookie.com/embed/abc-DEF_123
          http://m.youtube.com/watch?list=x&v=abc-DEF_123&t=9#top  → https://www.youtube-nocookie.com/embed/abc-DEF_123
          HTTPS://YouTube.com/shorts/abc-DEF_123?feature=share     → https://www.youtube-nocookie.com/embed/abc-DEF_123
          https://www.youtube.com/live/abc-DEF_123                 → https://www.youtube-nocookie.com/embed/abc-DEF_123
          https://www.youtube-nocookie.com/embed/abc-DEF_123       → https://www.youtube-nocookie.com/embed/abc-DEF_123
          https://youtu.be/abc-DEF_123?si=x                        → https://www.youtube-nocookie.com/embed/abc-DEF_123
          https://x.com/warta/status/1234567890                    → https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890
          https://twitter.com/warta/status/1234567890?s=20         → https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890
          https://mobile.twitter.com/i/web/status/1234567890       → https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890
          https://x.com/warta/status/1234567890/photo/1            → https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890
          https://www.facebook.com/warta.my/posts/pfbid0Abc        → https://www.facebook.com/plugins/post.php?show_text=true&href=https%3A%2F%2Fwww.facebook.com%2Fwarta.my%2Fposts%2Fpfbid0Abc
          https://m.facebook.com/story.php?story_fbid=12345&id=67  → https://www.facebook.com/plugins/post.php?show_text=true&href=https%3A%2F%2Fwww.facebook.com%2Fstory.php%3Fstory_fbid%3D12345%26id%3D67
          https://www.facebook.com/photo/?fbid=1234567             → https://www.facebook.com/plugins/post.php?show_text=true&href=https%3A%2F%2Fwww.facebook.com%2Fphoto%2F%3Ffbid%3D1234567
          https://www.facebook.com/watch/?v=1234567                → https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D1234567
          https://www.facebook.com/warta/videos/1234567/           → https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwarta%2Fvideos%2F1234567%2F
          https://www.instagram.com/p/Cabc-_123/                   → https://www.instagram.com/p/Cabc-_123/embed/
          https://instagram.com/warta/reel/Cabc-_123/?igsh=x       → https://www.instagram.com/p/Cabc-_123/embed/
          https://www.tiktok.com/@warta.my/video/7400000001?lang=ms → https://www.tiktok.com/embed/v2/7400000001
          """)
  void aPostThatCanBeFramed(String address, String frame) {
    assertThat(PostAddress.of(address).flatMap(PostAddress::frame)).contains(frame);
  }

  /** Only the platform knows what such a code stands for, or it frames no such post. */
  @ParameterizedTest
  @CsvSource({
    "FACEBOOK, https://fb.watch/abc123_x/",
    "FACEBOOK, https://www.facebook.com/share/p/1AbCdEf/",
    "FACEBOOK, https://www.facebook.com/groups/warta/posts/1234567/",
    "TIKTOK, https://vm.tiktok.com/ZM8abcDEF/",
    "TIKTOK, https://www.tiktok.com/t/ZM8abcDEF/",
    "TIKTOK, https://www.tiktok.com/@warta/photo/7400000001"
  })
  void aPostThatCannotBeFramed(Platform platform, String address) {
    PostAddress post = PostAddress.of(address).orElseThrow();
    assertThat(post.platform()).isEqualTo(platform);
    assertThat(post.frame()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "youtu.be/abc-DEF_123",
        "ftp://youtu.be/abc-DEF_123",
        "https://youtu.be/abc",
        "https://youtu.be/abc-DEF_1234",
        "https://youtu.be/abc-DEF_123 dan lagi",
        "https://www.youtube.com/@warta",
        "https://www.youtube.com/playlist?list=PL1234567",
        "https://youtube.com.example/watch?v=abc-DEF_123",
        "https://example.org/?u=https://youtu.be/abc-DEF_123",
        "https://evil@youtu.be/abc-DEF_123",
        "https://x.com/warta",
        "https://x.com/warta/status/",
        "https://notx.com/warta/status/1234567890",
        "https://www.facebook.com/warta",
        "https://www.facebook.com/sharer/sharer.php?u=https://warta.example/",
        "https://twitter.com/intent/tweet?url=https://warta.example/",
        "https://www.instagram.com/warta/",
        "https://www.tiktok.com/@warta"
      })
  void whatIsNoPost(String address) {
    assertThat(PostAddress.of(address)).isEmpty();
    assertThat(Block.Embed.of(address)).isEmpty();
  }

  @Test
  void noAddressMakesAFrameOfAnotherHost() {
    String attack = "https://www.facebook.com/a/posts/12345\"><script>@evil.example/../../x";
    assertThat(PostAddress.of(attack).flatMap(PostAddress::frame).orElseThrow())
        .startsWith("https://www.facebook.com/plugins/post.php?show_text=true&href=https%3A%2F%2F")
        .doesNotContain("\"", "<", "..%2F..%2F<");
  }

  @Test
  void anAddressWithoutEndIsNone() {
    assertThat(PostAddress.of("https://www.youtube.com/watch?" + "a&".repeat(100_000))).isEmpty();
  }

  @Test
  void onlyAPostIsEmbedded() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Block.Embed("https://x.com/warta"));
  }
}
