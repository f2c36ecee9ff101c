package arkib.check;

import arkib.check.external.Manners;
import arkib.progress.Progress;
import java.time.Instant;
import java.util.Objects;

/**
 * How links to other sites are asked after.
 *
 * @param manners how servers are asked
 * @param now the moment that decides which earlier answers still hold
 * @param progress told how far it is
 */
public record External(Manners manners, Instant now, Progress progress) {

  /** Refuses null. */
  public External {
    Objects.requireNonNull(manners, "manners");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(progress, "progress");
  }
}
