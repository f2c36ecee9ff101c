package arkib.render.view;

import arkib.picture.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a picture is, as a page tells it to a browser.
 *
 * @param src its URL
 * @param size how large it is shown at most; absent where that is not known
 * @param srcset the same picture in several sizes, as the attribute of that name has them; absent
 *     where there is one alone
 */
public record PictureLink(String src, Optional<Size> size, Optional<String> srcset) {

  /** Refuses null. */
  public PictureLink {
    Objects.requireNonNull(src, "src");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(srcset, "srcset");
  }

  /** A picture of which no more is known. */
  public static PictureLink to(String src) {
    return new PictureLink(src, Optional.empty(), Optional.empty());
  }
}
