package arkib.diagnostic;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of diagnostics in one language, from {@code messages_ms.properties} and its like. */
public final class Messages {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]\\}");

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

  /** What is wrong where a problem is told, of any place. */
  public String cause(Problem problem) {
    return ofAny(words.get(problem.id()));
  }

  /** What to do about a problem, of any place. */
  public Optional<String> cure(Problem problem) {
    return words.find(problem.id() + ".hint").filter(hint -> !hint.isBlank()).map(Messages::ofAny);
  }

  private static String ofAny(String text) {
    return PLACEHOLDER.matcher(text).replaceAll("…");
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
