package arkib.plan;

import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import java.util.List;

/**
 * What is part of every page and no part of the plan: the program, the settings, the theme.
 *
 * @param whole the fingerprint of all of it
 * @param traces its parts by name, for those who ask what changed
 */
public record Everywhere(Fingerprint whole, List<NamedTrace> traces) {

  /** Copies the list. */
  public Everywhere {
    traces = List.copyOf(traces);
  }
}
