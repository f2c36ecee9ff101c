package arkib.build;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A work that was begun while others go on.
 *
 * @param <T> what comes of it
 */
final class Begun<T> {

  /** A work that reads files. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T run() throws IOException;
  }

  private final FutureTask<T> task;

  Begun(Work<T> work) {
    this.task = new FutureTask<>(work::run);
  }

  /** The work, to be given to a thread, or to none: then {@link #end} does it. */
  Runnable task() {
    return task;
  }

  /** What came of it, if it has ended; nothing where nobody began. */
  Optional<T> ended() throws IOException {
    return task.isDone() ? Optional.of(end()) : Optional.empty();
  }

  /** Waits for its end, or does it if nobody has begun. */
  T end() throws IOException {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw Workers.unchecked(e);
    }
  }
}
