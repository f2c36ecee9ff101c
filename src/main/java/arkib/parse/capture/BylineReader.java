package arkib.parse.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who wrote a text: {@code Oleh Nurul Aisyah Kamal}, {@code Laporan: Tan Wei & Raju}. */
final class BylineReader {

  private static final int MOST_WORDS = 20;
  private static final int MOST_WORDS_OF_A_NAME = 7;

  private final Vocabulary words = Vocabulary.STANDARD;

  /** The names in a text that begins with a word such as {@code Oleh}; empty if it is no byline. */
  Optional<List<String>> read(String text) {
    String folded = foldedStart(text);
    int label = words.label("byline", folded);
    if (label == 0 || label >= text.length() || Lettering.words(text) > MOST_WORDS) {
      return Optional.empty();
    }
    String names = Lettering.strip(text.substring(label));
    // "Laporan khas", "Laporan tahunan 2019" are no bylines.
    boolean none = words.has("not-a-byline", Lettering.fold(names));
    List<String> found = none ? List.of() : names(names);
    boolean weak = folded.startsWith("laporan ") && !folded.startsWith("laporan oleh");
    boolean enough = !weak || Lettering.words(names) >= 2;
    return found.isEmpty() || !enough ? Optional.empty() : Optional.of(found);
  }

  /** Whether a text is a label that announces the names in the next line. */
  boolean isLabel(String text) {
    String folded = foldedStart(text);
    int label = words.label("byline", folded);
    return label > 0 && label == text.length();
  }

  /** The names in a list of names; none where any part of it is no name. */
  List<String> names(String list) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : Lettering.split(Lettering.withPlainSpaces(list))) {
      String folded = Lettering.fold(word);
      boolean joins = folded.equals("dan") || folded.equals("&") || folded.equals("and");
      boolean ends = word.endsWith(",") || word.endsWith(";");
      if (joins && name.length() > 0) {
        names.add(name.toString());
        name.setLength(0);
      } else if (!joins) {
        String bare = ends ? word.substring(0, word.length() - 1) : word;
        name.append(name.length() == 0 || bare.isEmpty() ? "" : " ").append(bare);
        if (ends && name.length() > 0) {
          names.add(name.toString());
          name.setLength(0);
        }
      }
    }
    if (name.length() > 0) {
      names.add(name.toString());
    }
    return names.stream().allMatch(one -> isName(one) || isNoAuthor(one)) ? names : List.of();
  }

  /** Whether a text is lettered as a name is: capitals, and what may stand between them. */
  boolean isName(String text) {
    List<String> parts = Lettering.split(text);
    if (parts.isEmpty() || parts.size() > MOST_WORDS_OF_A_NAME || Lettering.hasDigit(text)) {
      return false;
    }
    for (String part : parts) {
      boolean particle = words.has("particles", Lettering.fold(part));
      if (!(Lettering.isCapitalised(part) || particle) || hasForeignMark(part)) {
        return false;
      }
    }
    return Lettering.isCapitalised(parts.get(0));
  }

  /** Whether a name is what a content system calls itself. */
  boolean isNoAuthor(String name) {
    return words.has("no-author", Lettering.fold(name));
  }

  private static boolean hasForeignMark(String part) {
    return part.chars().anyMatch(c -> !Character.isLetter(c) && ".'’‘-@/&()".indexOf(c) < 0)
        && Character.getType(part.charAt(part.length() - 1)) != Character.NON_SPACING_MARK;
  }

  private static String foldedStart(String text) {
    return Lettering.withPlainSpaces(text).toLowerCase(java.util.Locale.ROOT);
  }
}
