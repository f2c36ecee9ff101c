package arkib.picture;

/**
 * How large a picture is, in pixels, as it is shown.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Size(int width, int height) {

  /** Refuses what nobody sees. */
  public Size {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("no size: " + width + "×" + height);
    }
  }

  /** How many pixels that are. */
  public long pixels() {
    return (long) width * height;
  }

  /** The size of the same form that is so wide. */
  public Size withWidth(int narrower) {
    return new Size(narrower, (int) Math.max(1, Math.round((double) height * narrower / width)));
  }

  /** The size of the picture on its side. */
  Size turned() {
    return new Size(/* width= */ height, /* height= */ width);
  }
}
