package arkib.ledger;

/**
 * What tells a ledger as it is from what it was: another ledger that knows of the one that it was
 * made with keeps its seal.
 *
 * @param length the bytes of its content
 * @param checksum their CRC-32C
 */
public record Seal(long length, int checksum) {

  /** The seal of a ledger that is not there. */
  public static final Seal NONE = new Seal(-1, 0);

  /** The seal of this ledger when another part is appended. */
  Seal with(Seal part) {
    return new Seal(length + part.length, 31 * checksum + part.checksum);
  }
}
