package arkib.site;

import java.util.Objects;
import java.util.Optional;

/**
 * How the default theme looks: its custom properties, as far as the site sets them.
 *
 * @param light the colours by day
 * @param dark the colours where the reader's system is dark
 * @param serif the fonts of what the newspaper said, as a stylesheet lists them
 * @param sans the fonts of what the archive says
 * @param softHyphens whether long Malay words may be broken at the end of a line
 */
public record LookSettings(
    Scheme light, Scheme dark, Optional<String> serif, Optional<String> sans, boolean softHyphens) {

  /** The theme as it is. */
  public static final LookSettings DEFAULT =
      new LookSettings(Scheme.EMPTY, Scheme.EMPTY, Optional.empty(), Optional.empty(), true);

  /** The contrast that text needs to be read (WCAG 2.2, 1.4.3). */
  public static final double LEGIBLE = 4.5;

  /** The default theme's own colours by day, as its stylesheet has them. */
  public static final Scheme THEME_LIGHT = Scheme.of("#a51c1c", "#ffffff", "#161616");

  /** The default theme's own colours in the dark. */
  public static final Scheme THEME_DARK = Scheme.of("#ff8d7e", "#131313", "#e9e7e2");

  /** Refuses what is not there. */
  public LookSettings {
    Objects.requireNonNull(light, "light");
    Objects.requireNonNull(dark, "dark");
  }

  /**
   * The colours of one scheme; what is absent is the theme's.
   *
   * @param accent where the reader is and what the hand touches
   * @param paper the ground
   * @param ink the text
   */
  public record Scheme(Optional<Colour> accent, Optional<Colour> paper, Optional<Colour> ink) {

    /** None of its own. */
    public static final Scheme EMPTY =
        new Scheme(Optional.empty(), Optional.empty(), Optional.empty());

    private static Scheme of(String accent, String paper, String ink) {
      return new Scheme(Colour.of(accent), Colour.of(paper), Colour.of(ink));
    }

    private String properties() {
      return property("accent", accent.map(Colour::hex))
          + property("paper", paper.map(Colour::hex))
          + property("ink", ink.map(Colour::hex));
    }
  }

  /**
   * What follows the theme's stylesheet; empty where nothing is set. On paper the theme's own
   * colours stay.
   */
  public String stylesheet() {
    String fonts = property("serif", serif) + property("sans", sans);
    StringBuilder css = new StringBuilder();
    if (!fonts.isEmpty()) {
      css.append(":root{").append(fonts).append("}\n");
    }
    add(css, "light", light);
    add(css, "dark", dark);
    return css.toString();
  }

  private static void add(StringBuilder css, String scheme, Scheme colours) {
    String properties = colours.properties();
    if (!properties.isEmpty()) {
      css.append("@media screen and (prefers-color-scheme:").append(scheme).append(")");
      css.append("{:root{").append(properties).append("}}\n");
    }
  }

  private static String property(String name, Optional<String> value) {
    return value.map(v -> "--" + name + ":" + v + ";").orElse("");
  }
}
