package arkib.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a name has another text. */
public enum AliasKind {
  /** The same name in other letters: Baqeri, Bageri. */
  VARIANT_SPELLING,
  /** Its first letters: TLDM. */
  ACRONYM,
  /** What it was called before. */
  FORMER,
  /** What people call it. */
  NICKNAME,
  /** The name in Arabic letters. */
  JAWI;

  /** The word for it in the authority file: {@code variant-spelling}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<AliasKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(AliasKind::word).toList();
  }
}
