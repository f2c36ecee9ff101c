package arkib.article.body;

/** A platform where others post, and whose posts articles show. */
public enum Platform {
  /** YouTube; framed from its host without cookies. */
  YOUTUBE("YouTube", "https://www.youtube-nocookie.com"),
  /** X, which was Twitter and frames its posts from there. */
  X("X", "https://platform.twitter.com"),
  /** Facebook. */
  FACEBOOK("Facebook", "https://www.facebook.com"),
  /** Instagram. */
  INSTAGRAM("Instagram", "https://www.instagram.com"),
  /** TikTok. */
  TIKTOK("TikTok", "https://www.tiktok.com");

  private final String label;
  private final String frames;

  Platform(String label, String frames) {
    this.label = label;
    this.frames = frames;
  }

  /** Its name, as it writes it. */
  public String label() {
    return label;
  }

  /** The origin of its frames. */
  public String frames() {
    return frames;
  }
}
