package arkib.build.profile;

import arkib.plan.PlannedPage;
import arkib.render.PageBytes;
import arkib.render.html.TemplateClock;
import java.util.Optional;

/** Does the pieces of a build's work; one that runs also times them. */
public interface Stopwatch extends TemplateClock {

  /** Does the work and never looks at the clock. */
  Stopwatch OFF = new StillStopwatch();

  /** Does a phase, or a part of one that comes more than once. On the main thread. */
  <T, E extends Exception> T phase(Phase phase, Work<T, E> work) throws E;

  /**
   * Does a piece of a phase. On any thread.
   *
   * @param name what it is done to, such as an article's file
   */
  <T, E extends Exception> T piece(Phase phase, String name, Work<T, E> work) throws E;

  /** Renders a page. On any thread. */
  Optional<PageBytes> render(PlannedPage page, Work<Optional<PageBytes>, RuntimeException> work);

  /** Counts what a phase had to do with. On any thread. */
  void count(Phase phase, long files, long bytes);

  /** What was measured; absent where nothing was. */
  Optional<Profile> profile();
}
