package arkib.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to each of many things on several threads; the results are in the things' order.
 */
final class Workers implements AutoCloseable {

  // Small enough that the last batch keeps no thread waiting long, large enough to cost nothing.
  private static final int BATCH = 16;
  // Where there are few things, each is a large one.
  private static final int BATCHES = 4;

  private final ExecutorService threads;
  private final ExecutorService beside;
  private final int jobs;

  Workers(int jobs) {
    this.jobs = jobs;
    this.threads = jobs == 1 ? null : Executors.newFixedThreadPool(jobs);
    this.beside = jobs == 1 ? null : Executors.newCachedThreadPool();
  }

  /** Applies {@code work} to each item. */
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    if (jobs == 1) {
      return items.stream().map(work).toList();
    }
    List<Future<List<R>>> batches = new ArrayList<>();
    int size = Math.max(1, Math.min(BATCH, items.size() / (jobs * BATCHES)));
    for (int from = 0; from < items.size(); from += size) {
      List<T> batch = items.subList(from, Math.min(items.size(), from + size));
      batches.add(threads.submit(() -> batch.stream().map(work).toList()));
    }
    List<R> results = new ArrayList<>(items.size());
    for (Future<List<R>> batch : batches) {
      results.addAll(result(batch));
    }
    return results;
  }

  /** Does {@code work} with each item, and waits for the end. */
  <T> void each(List<T> items, Consumer<T> work) {
    map(
        items,
        item -> {
          work.accept(item);
          return Boolean.TRUE;
        });
  }

  /**
   * Begins a work beside what the caller does, on a thread of its own: it may give work to all
   * others. With one thread it is done when its end is asked.
   */
  <T> Begun<T> begin(Begun.Work<T> work) {
    Begun<T> begun = new Begun<>(work);
    if (beside != null) {
      beside.execute(begun.task());
    }
    return begun;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw unchecked(e);
    }
  }

  /** What a work threw that declares nothing. */
  static RuntimeException unchecked(ExecutionException thrown) {
    if (thrown.getCause() instanceof Error failure) {
      throw failure;
    }
    return thrown.getCause() instanceof RuntimeException failure
        ? failure
        : new IllegalStateException(thrown.getCause());
  }

  // After a failure some threads are still at work: none may write once the build's lock is gone.
  @Override
  public void close() {
    if (threads == null) {
      return;
    }
    beside.shutdownNow();
    threads.shutdownNow();
    try {
      beside.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
