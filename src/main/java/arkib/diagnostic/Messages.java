package arkib.diagnostic;

import java.util.Locale;
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
    return words.get("severity." + severity.name().toLowerCase(Locale.ROOT));
  }

  // "draft" is a word of the program; where the language has its own, it is said in that.
  private Object[] arguments(Diagnostic diagnostic) {
    String prefix = diagnostic.problem().id() + ".word.";
    return diagnostic.arguments().stream()
        .map(argument -> words.find(prefix + argument).orElse(argument))
        .toArray();
  }
}
