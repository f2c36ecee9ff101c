package arkib.picture;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** In which format a picture is. */
public enum Format {
  /** ITU-T T.81. */
  JPEG("image/jpeg"),
  /** W3C PNG. */
  PNG("image/png"),
  /** GIF89a. */
  GIF("image/gif"),
  /** RFC 9649. */
  WEBP("image/webp"),
  /** W3C SVG. */
  SVG("image/svg+xml");

  private static final Map<String, Format> ENDINGS =
      Map.of("jpg", JPEG, "jpeg", JPEG, "png", PNG, "gif", GIF, "webp", WEBP, "svg", SVG);

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The format that a file's name promises; empty where it promises no picture. */
  public static Optional<Format> promised(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        ? Optional.ofNullable(ENDINGS.get(path.substring(dot + 1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }
}
