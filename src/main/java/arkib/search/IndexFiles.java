package arkib.search;

import arkib.digest.Fingerprint;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

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
   * Asked whether the files of a folder were made of this; nothing is kept by asking.
   *
   * @param folder below the index's folder
   * @return false where there is none
   */
  boolean has(String folder, Fingerprint made);

  /**
   * Asked whether a folder, or a file, is still there as it was made of this; it stays.
   *
   * @param folder below the index's folder
   * @return false where any file is missing: all are put again
   */
  boolean keep(String folder, Fingerprint made) throws IOException;

  /**
   * Asked to keep most of a folder: its files that were made of one thing stay, and count as made
   * of another from now on.
   *
   * @param folder below the index's folder
   * @param before what they were made of
   * @param now what they might as well have been made of
   * @param but the paths of files that do not stay; some are put again
   * @return false where any file is missing or was made of something else: nothing stays, and all
   *     are put again
   */
  boolean keep(String folder, Fingerprint before, Fingerprint now, Set<String> but)
      throws IOException;

  /**
   * Reads a file as a build before put it.
   *
   * @param path below the index's folder
   * @return its bytes; nothing where they are not those that were put
   */
  Optional<byte[]> read(String path) throws IOException;
}
