package arkib.build;

import arkib.address.Address;
import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import java.util.Map;

/**
 * The files of a search index that was made.
 *
 * @param files all of them, with the fingerprint of what each was made of
 * @param put what those came to that were made anew
 */
record Indexed(Map<Address, Fingerprint> files, Map<Address, FileSum> put) {

  /** No index. */
  static final Indexed NONE = new Indexed(Map.of(), Map.of());

  /** Copies the maps. */
  Indexed {
    files = Map.copyOf(files);
    put = Map.copyOf(put);
  }
}
