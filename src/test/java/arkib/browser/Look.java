package arkib.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/**
 * How a reader looks at pages.
 *
 * @param width of the window, in pixels
 * @param scheme light or dark
 * @param special what this reader's browser is told beyond that
 */
record Look(int width, ColorScheme scheme, Special special) {

  /** A phone. */
  static final int PHONE = 360;

  /** A desk. */
  static final int DESK = 1280;

  /** Light and dark, on a phone and at a desk. */
  static final List<Look> ALL = List.of(light(PHONE), dark(PHONE), light(DESK), dark(DESK));

  /** What a browser may be told. */
  enum Special {
    NOTHING,
    MORE_CONTRAST,
    FORCED_COLOURS,
    REDUCED_MOTION,
    NO_SCRIPT,
    /** Letters twice as large, by the browser's own setting. */
    LARGE_TEXT
  }

  static Look light(int width) {
    return new Look(width, ColorScheme.LIGHT, Special.NOTHING);
  }

  static Look dark(int width) {
    return new Look(width, ColorScheme.DARK, Special.NOTHING);
  }

  /** This look with something more. */
  Look with(Special more) {
    return new Look(width, scheme, more);
  }

  NewContextOptions options() {
    NewContextOptions options =
        new NewContextOptions()
            .setViewportSize(width, 800)
            .setColorScheme(scheme)
            .setLocale("ms-MY")
            .setJavaScriptEnabled(special != Special.NO_SCRIPT);
    switch (special) {
      case MORE_CONTRAST -> options.setContrast(Contrast.MORE);
      case FORCED_COLOURS -> options.setForcedColors(ForcedColors.ACTIVE);
      case REDUCED_MOTION -> options.setReducedMotion(ReducedMotion.REDUCE);
      default -> {}
    }
    return options;
  }

  /** Its name in file names and messages. */
  @Override
  public String toString() {
    String name = width + "-" + (scheme == ColorScheme.DARK ? "dark" : "light");
    return special == Special.NOTHING
        ? name
        : name + "-" + special.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
