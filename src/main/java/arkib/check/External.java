package arkib.check;

import arkib.check.external.Manners;
import java.time.Instant;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * How links to other sites are asked after.
 *
 * @param manners how servers are asked
 * @param now the moment that decides which earlier answers still hold
 * @param begin told how many links are asked
 * @param tick run after each, on any thread
 */
public record External(Manners manners, Instant now, IntConsumer begin, Runnable tick) {

  /** Refuses null. */
  public External {
    Objects.requireNonNull(manners, "manners");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(begin, "begin");
    Objects.requireNonNull(tick, "tick");
  }
}
