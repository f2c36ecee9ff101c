package arkib.search;

import java.io.IOException;

/** Takes the files of an index. */
public interface IndexFiles {

  /**
   * Takes a file.
   *
   * @param path below the index's folder
   */
  void put(String path, byte[] content) throws IOException;

  /**
   * Asked whether a folder, or a file, is still as it was put last; it stays.
   *
   * @param folder below the index's folder
   * @return false where any file is missing: all are put again
   */
  boolean keep(String folder) throws IOException;
}
