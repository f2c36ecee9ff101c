package arkib.build.profile;

import arkib.plan.PlannedPage;
import arkib.render.PageBytes;
import java.util.Optional;
import java.util.function.Supplier;

/** Times nothing. */
final class StillStopwatch implements Stopwatch {

  @Override
  public <T, E extends Exception> T phase(Phase phase, Work<T, E> work) throws E {
    return work.run();
  }

  @Override
  public <T, E extends Exception> T piece(Phase phase, String name, Work<T, E> work) throws E {
    return work.run();
  }

  @Override
  public Optional<PageBytes> render(
      PlannedPage page, Work<Optional<PageBytes>, RuntimeException> work) {
    return work.run();
  }

  @Override
  public <T> T template(String name, Supplier<T> work) {
    return work.get();
  }

  @Override
  public void count(Phase phase, long files, long bytes) {}

  @Override
  public Optional<Profile> profile() {
    return Optional.empty();
  }
}
