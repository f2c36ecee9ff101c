package arkib.theme;

import java.util.Locale;

/**
 * A file of a site's theme.
 *
 * @param name its path within {@code templates/}: {@code article.peb}, {@code assets/arkib.css}
 * @param origin whose it is
 */
public record ThemePart(String name, Origin origin) implements Comparable<ThemePart> {

  /** Whose a file of the theme is. */
  public enum Origin {
    /** The default theme's: the site has none of this name. */
    DEFAULT,
    /** The site's own, which stands in the place of the default theme's and is another one. */
    CHANGED,
    /** The site's own, which stands in the place of the default theme's and is the same. */
    SAME,
    /** The site's own, of a name that the default theme does not have. */
    OWN;

    /** The word for it in files: {@code changed}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public int compareTo(ThemePart other) {
    return name.compareTo(other.name);
  }
}
