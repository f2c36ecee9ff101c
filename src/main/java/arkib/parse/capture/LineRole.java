package arkib.parse.capture;

import java.util.Objects;

/**
 * What one line was taken for, and why.
 *
 * @param line the physical line, counted from 1
 * @param role what it is
 * @param rule the rule that says so, such as {@code comment-form}
 */
public record LineRole(int line, Role role, String rule) {

  /** Refuses null. */
  public LineRole {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(rule, "rule");
  }
}
