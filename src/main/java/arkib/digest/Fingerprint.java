package arkib.digest;

/**
 * The first 128 bits of a SHA-256: two things with one fingerprint are the same thing.
 *
 * @param high bits 0 to 63
 * @param low bits 64 to 127
 */
public record Fingerprint(long high, long low) {

  /** The fingerprint of nothing at all, which no digest has. */
  public static final Fingerprint NONE = new Fingerprint(0, 0);
}
