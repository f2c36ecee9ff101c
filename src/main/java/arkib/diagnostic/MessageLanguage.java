package arkib.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** A language in which Arkib speaks to editors. */
public enum MessageLanguage {
  /** Malay. */
  MS,
  /** English. */
  EN;

  /** The language with this code ({@code ms}, {@code en}), if Arkib speaks it. */
  public static Optional<MessageLanguage> of(String code) {
    for (MessageLanguage language : values()) {
      if (language.code().equals(code.toLowerCase(Locale.ROOT))) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language's code, as in the names of its files: {@code ms}, {@code en}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
