package arkib.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that is a name of an entry.
 *
 * @param text the text
 * @param kind why it is another text than the entry's name, where the editor says so
 * @param casing which capitals it needs
 * @param clitics whether {@code -nya}, {@code -lah} and their like may be attached to it
 * @param requires what a text must have besides, for a weak alias
 * @param not phrases in which, or right beside which, it is not the name
 */
public record Alias(
    String text,
    Optional<AliasKind> kind,
    AliasCase casing,
    boolean clitics,
    Optional<Requirement> requires,
    List<String> not) {

  /** Refuses a blank text. */
  public Alias {
    if (text.isBlank()) {
      throw new IllegalArgumentException("blank alias");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(casing, "casing");
    Objects.requireNonNull(requires, "requires");
    not = List.copyOf(not);
  }

  /** Whether it is the name only where something else stands with it. */
  public boolean isWeak() {
    return requires.isPresent();
  }
}
