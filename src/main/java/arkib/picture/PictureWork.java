package arkib.picture;

/**
 * What was done to pictures, of which a build without a change does nothing.
 *
 * @param decoded how many were decoded
 * @param scaled how many smaller ones were made
 * @param painted how many cards were painted
 */
public record PictureWork(int decoded, int scaled, int painted) {

  /** Nothing. */
  public static final PictureWork NONE = new PictureWork(0, 0, 0);

  /** Whether anything was made that is kept for other builds. */
  public boolean isAny() {
    return scaled + painted > 0;
  }
}
