package arkib.ledger;

import arkib.digest.FileSum;
import arkib.digest.Fingerprint;

/**
 * What a file of the site was made with.
 *
 * @param ingredients the fingerprint of all that it was made of
 * @param file what its bytes are: a manifest tells of files that were kept without reading them
 */
public record PageRecord(Fingerprint ingredients, FileSum file) {

  /** How many bytes it has. */
  public long size() {
    return file.size();
  }
}
