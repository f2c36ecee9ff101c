package arkib.data;

import java.util.Objects;
import java.util.Set;

/**
 * A single value, as typed.
 *
 * @param text the characters, unescaped; empty for null
 * @param quoted whether the text stood in quotes, so that it is text whatever it looks like
 * @param at where it begins
 */
public record Scalar(String text, boolean quoted, Position at) implements Value {

  // YAML's core schema.
  private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");

  /** Refuses null. */
  public Scalar {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
  }

  /** Whether this is YAML's or JSON's null, or nothing at all. */
  public boolean isNull() {
    return !quoted && NULL.contains(text);
  }
}
