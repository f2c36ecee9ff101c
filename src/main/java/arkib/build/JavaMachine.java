package arkib.build;

/** The Java machine that a build runs in: it is told how large the build is. */
@FunctionalInterface
public interface JavaMachine {

  /** One that others use too: it stays as it is. */
  JavaMachine SHARED = sources -> {};

  /**
   * Tells how many sources the build has; called once, when they were found, from a thread that has
   * nothing else to do.
   */
  void expect(int sources);
}
