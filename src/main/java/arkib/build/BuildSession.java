package arkib.build;

import arkib.diagnostic.Diagnostics;
import java.util.Optional;

/**
 * The same build asked again and again by one process, as while an editor writes. What one build
 * read of the ledgers the next one need not read, and what it published can be asked about; apart
 * from that each is a build like any other.
 */
public final class BuildSession {

  private final JavaMachine machine;
  private final Memory memory = new Memory();
  private volatile Optional<MadeSite> made = Optional.empty();

  /**
   * A session.
   *
   * @param machine what it runs in
   */
  public BuildSession(JavaMachine machine) {
    this.machine = machine;
  }

  /** What is made of the search index. */
  public enum Search {
    /** It is brought up to date with the rest. */
    WITH_THE_REST,
    /**
     * It stays as it is where there is one: a later build brings it up to date. It takes longer
     * than all the rest after an edit.
     */
    LATER
  }

  /** Builds; see {@link Build#run(BuildRequest, Diagnostics)}. */
  public synchronized BuildReport run(
      BuildRequest request, Search search, Diagnostics diagnostics) {
    BuildReport report =
        Build.run(
            request, diagnostics, machine, new Course(memory, search, Optional.empty(), false));
    if (report.published()) {
      made = memory.made().map(MadeSite::new);
    }
    return report;
  }

  /** The site that was published last; nothing before the first. */
  public Optional<MadeSite> made() {
    return made;
  }
}
