package arkib.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong, as data: it can be printed, sorted, counted and replayed.
 *
 * @param problem what is wrong
 * @param location where
 * @param arguments the words that fill the message's {@code {0}}, {@code {1}}, …
 */
public record Diagnostic(Problem problem, Location location, List<String> arguments)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::problem)
          .thenComparing(diagnostic -> String.join("\u0000", diagnostic.arguments()));

  /** Copies the arguments. */
  public Diagnostic {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(location, "location");
    arguments = List.copyOf(arguments);
  }

  /** A diagnostic with its arguments in order. */
  public static Diagnostic of(Problem problem, Location location, String... arguments) {
    return new Diagnostic(problem, location, List.of(arguments));
  }

  /** The problem's own severity. */
  public Severity severity() {
    return problem.severity();
  }

  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
