package arkib.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A picture with its words.
 *
 * @param src where it is, as written: a path relative to the article, {@code /media/…}, or a URL
 * @param alt what a reader who cannot see it is told; empty where the picture only decorates
 * @param caption the line below it
 * @param credit who made it
 */
public record Picture(String src, String alt, Optional<String> caption, Optional<String> credit) {

  /** Refuses a blank source. */
  public Picture {
    if (src.isBlank()) {
      throw new IllegalArgumentException("picture without src");
    }
    Objects.requireNonNull(alt, "alt");
    Objects.requireNonNull(caption, "caption");
    Objects.requireNonNull(credit, "credit");
  }
}
