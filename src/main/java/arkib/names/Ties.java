package arkib.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an entry has to do with others, all named by their ids.
 *
 * @param implies what an article that names it speaks of too
 * @param within what it lies within or is part of
 * @param roles the offices that a person holds or held
 */
public record Ties(List<String> implies, Optional<String> within, List<Role> roles) {

  /** Nothing. */
  public static final Ties NONE = new Ties(List.of(), Optional.empty(), List.of());

  /** Copies the lists. */
  public Ties {
    implies = List.copyOf(implies);
    Objects.requireNonNull(within, "within");
    roles = List.copyOf(roles);
  }

  /**
   * An office held.
   *
   * @param office the id of the office
   * @param valid from when to when
   */
  public record Role(String office, Validity valid) {

    /** Refuses null. */
    public Role {
      Objects.requireNonNull(office, "office");
      Objects.requireNonNull(valid, "valid");
    }
  }
}
