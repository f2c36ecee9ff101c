package arkib.search;

import arkib.digest.Fingerprint;
import java.io.IOException;

/** Takes the files of an index. */
public interface IndexFiles {

  /**
   * Takes a file. Files of one part of the archive are put by many threads.
   *
   * @param path below the index's folder
   * @param made the fingerprint of what it was made of, which it shares with its folder
   */
  void put(String path, byte[] content, Fingerprint made) throws IOException;

  /**
   * Asked whether a folder, or a file, is still there as it was made of this; it stays.
   *
   * @param folder below the index's folder
   * @return false where any file is missing: all are put again
   */
  boolean keep(String folder, Fingerprint made) throws IOException;
}
