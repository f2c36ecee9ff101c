package arkib.render.html;

import java.util.Locale;
import java.util.Set;

/** Which texts of a site may have their long words broken at the end of a line. */
final class Hyphenation {

  // Indonesian falls into the same syllables. Browsers know the rules of other languages.
  private static final Set<String> KNOWN = Set.of("ms", "id");

  private final String siteLanguage;
  private final boolean wanted;

  /**
   * The rule of a site.
   *
   * @param siteLanguage the language of texts that name none
   * @param wanted whether the site wants it
   */
  Hyphenation(String siteLanguage, boolean wanted) {
    this.siteLanguage = siteLanguage;
    this.wanted = wanted;
  }

  /**
   * Whether a text in this language is broken.
   *
   * @param language BCP 47; empty for the site's own
   */
  boolean breaks(String language) {
    String tag = (language.isEmpty() ? siteLanguage : language).toLowerCase(Locale.ROOT);
    int dash = tag.indexOf('-');
    return wanted
        && !tag.startsWith("ms-arab")
        && KNOWN.contains(dash < 0 ? tag : tag.substring(0, dash));
  }

  /** The text as a page shows it. */
  String shown(String text, String language) {
    return breaks(language) ? SoftHyphens.in(text) : text;
  }
}
