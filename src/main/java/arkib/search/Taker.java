package arkib.search;

import arkib.digest.Fingerprint;
import java.io.IOException;

/**
 * Takes files that are made of the same.
 *
 * @param files takes all files
 * @param made the fingerprint of what these are made of
 */
record Taker(IndexFiles files, Fingerprint made) {

  /** Takes a file. */
  void put(String path, byte[] content) throws IOException {
    files.put(path, content, made);
  }
}
