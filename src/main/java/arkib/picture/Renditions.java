package arkib.picture;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.util.List;

/**
 * Which smaller pictures are made of each.
 *
 * @param widths how wide they are, in pixels, narrowest first
 * @param quality of JPEG, 1 to 100
 */
public record Renditions(List<Integer> widths, int quality) {

  // Raised when the same settings make other pixels: what was made before is then made again.
  private static final int VERSION = 1;

  /** Copies the list. */
  public Renditions {
    widths = widths.stream().distinct().sorted().toList();
  }

  /**
   * How wide those of a picture are: narrower than the picture, and by so much that it is worth a
   * file.
   */
  public List<Integer> of(PictureFacts facts) {
    return facts.scalable()
        ? widths.stream().filter(w -> w * 5L <= facts.size().orElseThrow().width() * 4L).toList()
        : List.of();
  }

  /**
   * What a smaller picture is made of.
   *
   * @param content the fingerprint of the picture's file
   */
  public Fingerprint fingerprint(Fingerprint content, int width) {
    return new Digest().add(VERSION).add(content).add(width).add(quality).fingerprint();
  }
}
