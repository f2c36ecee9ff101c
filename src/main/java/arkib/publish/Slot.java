package arkib.publish;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder that holds a site, or will.
 *
 * @param folder the folder
 * @param state where Arkib keeps what it knows of this folder
 */
public record Slot(Path folder, Path state) {

  /** Refuses null. */
  public Slot {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(state, "state");
  }

  /** Where the ledger of its pages is. */
  public Path pages() {
    return state.resolve("pages");
  }

  /** The list of the files in it that Arkib made. */
  OwnedFiles owned() {
    return new OwnedFiles(state.resolve("owned.txt"));
  }

  /**
   * The list of the files in it that Arkib did not make, as they were when it was live last: what
   * is live has them too, so that here they may go. Of no meaning while it is live.
   */
  OwnedFiles carried() {
    return new OwnedFiles(state.resolve("carried.txt"));
  }
}
