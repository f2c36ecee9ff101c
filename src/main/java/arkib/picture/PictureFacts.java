package arkib.picture;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a picture without its pixels.
 *
 * @param format its format
 * @param size how large it is shown; absent for a drawing that does not tell
 * @param scalable whether smaller ones can be made of it: no drawing, and nothing that moves
 * @param opaque whether nothing shines through it
 * @param altered whether what is published is not the file as it is: a place was taken out of it,
 *     or a script
 */
public record PictureFacts(
    Format format, Optional<Size> size, boolean scalable, boolean opaque, boolean altered) {

  /** Refuses a picture of pixels that does not know how many. */
  public PictureFacts {
    Objects.requireNonNull(format, "format");
    if (size.isEmpty() && scalable) {
      throw new IllegalArgumentException("scalable, and of no size");
    }
  }

  /**
   * The format of smaller ones: there is no writer of WebP, and what GIF may have of colours is not
   * enough for one that was scaled.
   */
  public Format scaledFormat() {
    return switch (format) {
      case JPEG -> Format.JPEG;
      case WEBP -> opaque ? Format.JPEG : Format.PNG;
      case PNG, GIF, SVG -> Format.PNG;
    };
  }
}
