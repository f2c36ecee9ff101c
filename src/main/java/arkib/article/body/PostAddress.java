package arkib.article.body;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a post, as readers copy it from a browser or from the platform's own button.
 *
 * @param platform where it is
 * @param video whether it is a video that is wider than high
 * @param frame where the post alone is shown, fit for a frame; absent where the address has a short
 *     code that only the platform can resolve, or the platform frames no such post
 */
public record PostAddress(Platform platform, boolean video, Optional<String> frame) {

  // Longer is no address that anybody copied.
  private static final int LONGEST = 1000;
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://(?:(?:www|m|mobile|music|web|mbasic)[.])?([a-z.-]+)(/[!-~]+)");

  /** What stands for an address in a frame's: its number, or the whole of it. */
  private static final String NUMBER = "{1}";

  private static final String WHOLE = "{0}";

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Platform.YOUTUBE,
              "youtube[.]com/watch[?](?:[^#&]*&)*?v=([\\w-]{11})(?![\\w-]).*",
              "/embed/{1}"),
          new Form(
              Platform.YOUTUBE,
              "youtube(?:-nocookie)?[.]com/(?:shorts|live|embed)/([\\w-]{11})(?![\\w-]).*",
              "/embed/{1}"),
          new Form(Platform.YOUTUBE, "youtu[.]be/([\\w-]{11})(?![\\w-]).*", "/embed/{1}"),
          new Form(
              Platform.X,
              "(?:x|twitter)[.]com/(?:\\w+|i/web)/status(?:es)?/(\\d+)(?!\\w).*",
              "/embed/Tweet.html?dnt=true&id={1}"),
          new Form(
              Platform.FACEBOOK,
              "facebook[.]com/(?:[\\w.-]+/videos/|reel/|watch/?[?])[^#]*\\d{5}.*",
              "/plugins/video.php?href={0}"),
          new Form(
              Platform.FACEBOOK,
              "facebook[.]com/(?:[\\w.-]+/posts/|photo(?:[.]php|/)?[?]|permalink[.]php[?]"
                  + "|story[.]php[?])[^#]*\\w{5}.*",
              "/plugins/post.php?show_text=true&href={0}"),
          new Form(
              Platform.FACEBOOK, "facebook[.]com/groups/[\\w.-]+/(?:posts|permalink)/\\d+.*", ""),
          new Form(Platform.FACEBOOK, "facebook[.]com/share/(?:[prv]/)?\\w{5,}.*", ""),
          new Form(Platform.FACEBOOK, "fb[.]watch/[\\w-]{5,}.*", ""),
          new Form(
              Platform.INSTAGRAM,
              "instagram[.]com/(?:[\\w.]+/)?(?:p|reels?|tv)/([\\w-]{5,}).*",
              "/p/{1}/embed/"),
          new Form(
              Platform.TIKTOK, "tiktok[.]com/@[\\w.-]+/video/(\\d+)(?!\\w).*", "/embed/v2/{1}"),
          new Form(Platform.TIKTOK, "tiktok[.]com/@[\\w.-]+/photo/\\d+.*", ""),
          new Form(Platform.TIKTOK, "(?:(?:vm|vt)[.]tiktok[.]com|tiktok[.]com/t)/\\w{5,}.*", ""));

  /** A form of addresses, without scheme and "www."; and the path of the frame. */
  private record Form(Platform platform, Pattern address, String frame) {

    Form(Platform platform, String address, String frame) {
      this(platform, Pattern.compile(address), frame);
    }

    boolean isVideo() {
      return platform == Platform.YOUTUBE || frame.contains("video.php");
    }
  }

  /**
   * Reads an address.
   *
   * @param text nothing but the address
   * @return empty where it is none of a post: a profile, a list, another host
   */
  public static Optional<PostAddress> of(String text) {
    Matcher address = ADDRESS.matcher(text);
    if (text.length() > LONGEST || !address.matches()) {
      return Optional.empty();
    }
    String plain = address.group(1).toLowerCase(Locale.ROOT) + address.group(2);
    for (Form form : FORMS) {
      Matcher matcher = form.address().matcher(plain);
      if (matcher.matches()) {
        return Optional.of(new PostAddress(form.platform(), form.isVideo(), frame(form, matcher)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> frame(Form form, Matcher post) {
    if (form.frame().isEmpty()) {
      return Optional.empty();
    }
    String path =
        post.groupCount() > 0
            ? form.frame().replace(NUMBER, post.group(1))
            : form.frame().replace(WHOLE, encoded("https://www." + post.group()));
    return Optional.of(form.platform().frames() + path);
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
