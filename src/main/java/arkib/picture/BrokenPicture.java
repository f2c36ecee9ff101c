package arkib.picture;

/** A file is not the picture that its name promises, or is not whole, or is too large to decode. */
public final class BrokenPicture extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean huge;

  private BrokenPicture(String message, boolean huge, Throwable cause) {
    super(message, cause);
    this.huge = huge;
  }

  /** It cannot be read. */
  static BrokenPicture because(String what) {
    return new BrokenPicture(what, false, null);
  }

  /** A library could not read it. */
  static BrokenPicture because(Exception cause) {
    return new BrokenPicture(String.valueOf(cause.getMessage()), false, cause);
  }

  /** It may be whole, and would fill the memory. */
  static BrokenPicture huge(Size size) {
    return new BrokenPicture(size.width() + " × " + size.height(), true, null);
  }

  /** Whether it is only too large. */
  public boolean isHuge() {
    return huge;
  }
}
