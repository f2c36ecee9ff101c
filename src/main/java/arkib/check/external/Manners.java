package arkib.check.external;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param pause between two requests to one server, which gets one at a time
 * @param patience how long an answer may take
 * @param servers how many are asked at once
 */
public record Manners(Duration pause, Duration patience, int servers) {

  /** Such that no server notices. */
  public static final Manners POLITE =
      new Manners(Duration.ofSeconds(1), Duration.ofSeconds(20), 8);

  /** Refuses to ask nobody. */
  public Manners {
    if (servers < 1) {
      throw new IllegalArgumentException("servers: " + servers);
    }
  }
}
