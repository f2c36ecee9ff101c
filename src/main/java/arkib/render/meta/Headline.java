package arkib.render.meta;

import arkib.article.CarriedName;
import arkib.article.Spelling;

/** Which names a headline has. */
final class Headline {

  private Headline() {}

  /** Whether a headline has a name as the text spells it, in capitals or small letters. */
  static boolean has(String headline, CarriedName name) {
    for (Spelling spelling : name.spellings()) {
      if (has(headline, spelling.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String headline, String text) {
    for (int at = 0; at + text.length() <= headline.length(); at++) {
      if (headline.regionMatches(true, at, text, 0, text.length())
          && isEdge(headline, at - 1)
          && isEdge(headline, at + text.length())) {
        return true;
      }
    }
    return false;
  }

  // "Iran" is not in "Iranian".
  private static boolean isEdge(String headline, int at) {
    return at < 0 || at >= headline.length() || !Character.isLetterOrDigit(headline.charAt(at));
  }
}
