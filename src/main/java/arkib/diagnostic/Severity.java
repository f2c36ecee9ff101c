package arkib.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
  /** The content cannot be published as it stands: nothing is written. */
  ERROR,
  /** Published, but somebody should look. With {@code --strict} it counts as an error. */
  WARNING,
  /** Worth knowing; never counts as a mistake. */
  NOTE
}
