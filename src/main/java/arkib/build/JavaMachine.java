package arkib.build;

import arkib.progress.Progress;

/**
 * The Java machine that a build runs in: it is told how large the build is, and may have somebody
 * who watches how far it is.
 */
@FunctionalInterface
public interface JavaMachine {

  /** One that others use too: it stays as it is. */
  JavaMachine SHARED = (sources, unread) -> {};

  /**
   * Tells how much the build has to do; called once, as soon as it is known, beside the work.
   *
   * @param sources how many sources there are
   * @param unread how many of them were never read
   */
  void expect(int sources, int unread);

  /** Who is told how far long works are. */
  default Progress progress() {
    return Progress.NONE;
  }
}
