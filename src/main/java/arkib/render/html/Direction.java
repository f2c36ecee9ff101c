package arkib.render.html;

import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The direction of a text, found as the Unicode bidirectional algorithm does (rules P2, P3). */
enum Direction {
  /** From left to right, or without a letter. */
  LEFT_TO_RIGHT,
  /** From right to left in Arabic letters: in a Malay newspaper, Jawi. */
  JAWI,
  /** From right to left in other letters. */
  RIGHT_TO_LEFT;

  private static final Set<String> SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa");

  private static final Set<String> LANGUAGES =
      Set.of("ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  /** Whether texts in a language (BCP 47) are read from right to left. */
  static boolean isRightToLeft(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return SCRIPTS.contains(locale.getScript())
        || (locale.getScript().isEmpty() && LANGUAGES.contains(locale.getLanguage()));
  }

  /** Whether a line has a letter, and the first is one of those that run from left to right. */
  static boolean isLeftToRight(List<Inline> content) {
    return first(PlainText.of(content)).filter(LEFT_TO_RIGHT::equals).isPresent();
  }

  /** The direction of a line, which its first letter with a direction gives. */
  static Direction of(List<Inline> content) {
    // Nearly every block begins with text, and its first letter decides.
    if (!content.isEmpty() && content.get(0) instanceof Inline.Text first) {
      char c = first.text().isEmpty() ? ' ' : first.text().charAt(0);
      if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
        return LEFT_TO_RIGHT;
      }
    }
    return of(PlainText.of(content));
  }

  static Direction of(String text) {
    return first(text).orElse(LEFT_TO_RIGHT);
  }

  private static Optional<Direction> first(String text) {
    return text.codePoints().mapToObj(Direction::of).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Direction> of(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(LEFT_TO_RIGHT);
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> Optional.of(RIGHT_TO_LEFT);
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          Optional.of(isArabic(letter) ? JAWI : RIGHT_TO_LEFT);
      default -> Optional.empty();
    };
  }

  private static boolean isArabic(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }
}
