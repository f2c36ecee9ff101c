package arkib.parse.capture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Knows the words of a picture by their mark: {@code Gambar hiasan}, {@code Foto: Ali Abu}, {@code
 * … di jeti Muara Serai. – Foto Suara Muara}, {@code … (Gambar: Bernama)}.
 */
final class CreditReader {

  private static final int MOST_WORDS = 45;
  private static final int MOST_WORDS_BEHIND_LEAD = 20;
  private static final int MOST_WORDS_OF_A_CREDIT = 6;
  private static final int LONGEST = 500;

  private final Vocabulary words = Vocabulary.STANDARD;
  private final BylineReader names = new BylineReader();

  /**
   * A caption that a mark makes known.
   *
   * @param credit who made the picture, where it is told
   */
  record Marked(Optional<String> credit) {}

  /** The mark of a line, if it has one. */
  Optional<Marked> read(Line line) {
    if (line.words() > MOST_WORDS || line.plain().length() > LONGEST) {
      return Optional.empty();
    }
    String text = withoutBrackets(line.plain());
    if (words.has("credit-alone", Lettering.fold(withoutStop(text)))) {
      return Optional.of(new Marked(Optional.empty()));
    }
    return lead(text, line.words()).or(() -> mark(line.plain()));
  }

  private Optional<Marked> lead(String text, int count) {
    String folded = text.toLowerCase(Locale.ROOT);
    int label = words.label("credit-lead", folded);
    if (label == 0 || label >= text.length() || count > MOST_WORDS_BEHIND_LEAD) {
      return Optional.empty();
    }
    String rest = text.substring(label).strip();
    boolean colon = folded.substring(0, label).contains(":");
    boolean name = isCredit(rest);
    // "Foto pertandingan itu" begins a sentence, "Foto Suara Muara" does not.
    if (!colon && !name) {
      return Optional.empty();
    }
    return Optional.of(new Marked(Optional.of(withoutStop(rest)).filter(credit -> name)));
  }

  // The last dash or bracket of the line with such a word behind it.
  private Optional<Marked> mark(String plain) {
    for (int at = plain.length() - 1; at > 0; at--) {
      if ("–—-―(|[".indexOf(plain.charAt(at)) >= 0 && isApart(plain, at)) {
        Optional<Marked> marked = behind(plain.substring(at + 1).strip());
        if (marked.isPresent()) {
          return marked;
        }
      }
    }
    return Optional.empty();
  }

  // A hyphen within a word parts nothing.
  private static boolean isApart(String plain, int at) {
    boolean bracket = "([".indexOf(plain.charAt(at)) >= 0;
    char before = plain.charAt(at - 1);
    return bracket || !Character.isLetterOrDigit(before);
  }

  private Optional<Marked> behind(String text) {
    String bare = withoutStop(text);
    while (bare.endsWith(")") || bare.endsWith("]")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    String folded = bare.toLowerCase(Locale.ROOT);
    if (words.has("credit-alone", folded)) {
      return Optional.of(new Marked(Optional.empty()));
    }
    int label = words.label("credit-mark", folded);
    if (label == 0 || label >= bare.length()) {
      return Optional.empty();
    }
    String rest = bare.substring(label).strip();
    int of = words.label("credit-of", rest.toLowerCase(Locale.ROOT));
    String credit = rest.substring(of).strip();
    return isCredit(credit) ? Optional.of(new Marked(Optional.of(credit))) : Optional.empty();
  }

  private boolean isCredit(String text) {
    List<String> parts = Lettering.split(text);
    return !parts.isEmpty()
        && parts.size() <= MOST_WORDS_OF_A_CREDIT
        && (names.isName(withoutStop(text)) || Lettering.isAllCapitals(text));
  }

  private static String withoutBrackets(String text) {
    boolean bracketed =
        text.length() > 2
            && ((text.startsWith("(") && text.endsWith(")"))
                || (text.startsWith("[") && text.endsWith("]")));
    return bracketed ? text.substring(1, text.length() - 1).strip() : text;
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
