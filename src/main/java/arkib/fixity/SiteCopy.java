package arkib.fixity;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Where a copy of a site is. Used by many threads. */
public sealed interface SiteCopy permits FolderCopy, RemoteCopy {

  /** The path of a manifest is looked at with its bytes. */
  enum Wish {
    /** The hash will do. */
    SUM,
    /** The bytes are wanted too. */
    BYTES
  }

  /** Looks at a file, by its path below the output folder. */
  Look look(String path, Wish wish);

  /**
   * All files that there are but hidden ones; nothing where nobody can know.
   *
   * @throws IOException if a folder cannot be read
   */
  Optional<Set<String>> files() throws IOException;
}
