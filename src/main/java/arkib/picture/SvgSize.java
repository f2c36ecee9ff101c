package arkib.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** How large a drawing is: as it says itself, in pixels, else as its {@code viewBox} is. */
final class SvgSize {

  private static final Pattern PIXELS =
      Pattern.compile("\\s*\\+?(\\d{1,6}(?:\\.\\d{0,9})?)(?:px)?\\s*");
  private static final Pattern BOX =
      Pattern.compile(
          "\\s*-?[\\d.]{1,16}[\\s,]+-?[\\d.]{1,16}[\\s,]+(\\d{1,6}(?:\\.\\d{0,16})?)"
              + "[\\s,]+(\\d{1,6}(?:\\.\\d{0,16})?)\\s*");

  private SvgSize() {}

  /** The size of the drawing whose first element a reader is at; absent where it tells none. */
  static Optional<Size> of(XMLStreamReader root) {
    Matcher width = PIXELS.matcher(attribute(root, "width"));
    Matcher height = PIXELS.matcher(attribute(root, "height"));
    if (width.matches() && height.matches()) {
      return size(width.group(1), height.group(1));
    }
    Matcher box = BOX.matcher(attribute(root, "viewBox"));
    return box.matches() ? size(box.group(1), box.group(2)) : Optional.empty();
  }

  private static String attribute(XMLStreamReader root, String name) {
    String value = root.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static Optional<Size> size(String width, String height) {
    int across = (int) Math.round(Double.parseDouble(width));
    int down = (int) Math.round(Double.parseDouble(height));
    return across > 0 && down > 0 ? Optional.of(new Size(across, down)) : Optional.empty();
  }
}
