package arkib.diagnostic;

/** Where diagnostics are told. Implementations accept calls from any thread. */
@FunctionalInterface
public interface Reporter {

  /** Takes note of one diagnostic. */
  void report(Diagnostic diagnostic);

  /** Takes note of a problem at a place. */
  default void report(Problem problem, Location location, String... arguments) {
    report(Diagnostic.of(problem, location, arguments));
  }
}
