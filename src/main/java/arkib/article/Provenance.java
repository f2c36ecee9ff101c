package arkib.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an article comes from and what became of it.
 *
 * @param origin the page or paper it was first published in
 * @param corrections what was corrected, in the order of the source
 * @param capture how a captured page was read; absent for an article written for the archive
 */
public record Provenance(
    Optional<Origin> origin, List<Correction> corrections, Optional<Capture> capture) {

  /** Written here, never corrected. */
  public static final Provenance NONE =
      new Provenance(Optional.empty(), List.of(), Optional.empty());

  /** Copies the corrections. */
  public Provenance {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(capture, "capture");
    corrections = List.copyOf(corrections);
  }
}
