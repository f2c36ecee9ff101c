package arkib.build.profile;

import java.util.concurrent.atomic.LongAdder;

/** Sums of times, files and bytes. Used by many threads. */
final class Tally {

  private final LongAdder times = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final LongAdder files = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  void took(long more) {
    times.increment();
    nanos.add(more);
  }

  void count(long moreFiles, long moreBytes) {
    files.add(moreFiles);
    bytes.add(moreBytes);
  }

  long times() {
    return times.sum();
  }

  long nanos() {
    return nanos.sum();
  }

  long files() {
    return files.sum();
  }

  long bytes() {
    return bytes.sum();
  }
}
