package arkib.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which capitals a text needs to have where it has a name. */
public enum AliasCase {
  /** What is usual: acronyms exactly, one word with a capital, several words as one likes. */
  AUTO,
  /** As in the authority file: PAS is not pas. */
  EXACT,
  /** As one likes. */
  FOLD;

  /** The word for it in the authority file: {@code auto}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<AliasCase> of(String word) {
    return Arrays.stream(values()).filter(casing -> casing.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(AliasCase::word).toList();
  }
}
