package arkib.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the screen.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record Colour(int red, int green, int blue) {

  private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");

  /** Refuses what no screen shows. */
  public Colour {
    if (((red | green | blue) & ~0xff) != 0) {
      throw new IllegalArgumentException("no colour: " + red + " " + green + " " + blue);
    }
  }

  /** The colour that {@code #a51c1c} or {@code #fff} writes; empty for any other text. */
  public static Optional<Colour> of(String text) {
    if (!HEX.matcher(text).matches()) {
      return Optional.empty();
    }
    StringBuilder six = new StringBuilder();
    for (int i = 1; i < text.length(); i++) {
      six.append(text.charAt(i)).append(text.length() == 4 ? text.substring(i, i + 1) : "");
    }
    int rgb = Integer.parseInt(six.toString(), 16);
    return Optional.of(new Colour(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff));
  }

  /** As a stylesheet writes it: {@code #a51c1c}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /**
   * How much it stands out from another, from 1 to 21 (WCAG 2.2, "contrast ratio"). Text wants 4.5.
   */
  public double contrast(Colour other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
