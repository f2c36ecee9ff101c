package arkib.diagnostic;

import java.util.Optional;

/** The text of diagnostics in one language, from {@code messages_ms.properties} and its like. */
public final class Messages {

  private final Words words;

  private Messages(Words words) {
    this.words = words;
  }

  /** The messages of a language. */
  public static Messages in(MessageLanguage language) {
    return new Messages(Words.load(Messages.class, "messages_" + language.code() + ".properties"));
  }

  /** What is wrong. */
  public String text(Diagnostic diagnostic) {
    return words.get(diagnostic.problem().id(), arguments(diagnostic));
  }

  /** What to do about it, where there is something to do. */
  public Optional<String> hint(Diagnostic diagnostic) {
    return words
        .find(diagnostic.problem().id() + ".hint", arguments(diagnostic))
        .filter(hint -> !hint.isBlank());
  }

  /** The word for a severity: "error", "ralat", …. */
  public String severity(Severity severity) {
    return words.get("severity." + severity.name().toLowerCase(java.util.Locale.ROOT));
  }

  private static Object[] arguments(Diagnostic diagnostic) {
    return diagnostic.arguments().toArray();
  }
}
