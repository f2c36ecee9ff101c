package arkib.build.profile;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** What this Java machine used since the meter was made. */
final class Meter {

  private final long wall = System.nanoTime();
  private final Optional<Duration> processor = processor();
  private final long collecting = collecting();

  Meter() {
    // Peaks of what was done before are not those of this build.
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  Profile.Usage read() {
    Optional<Duration> now = processor();
    return new Profile.Usage(
        System.nanoTime() - wall,
        now.isPresent() && processor.isPresent()
            ? OptionalLong.of(now.get().minus(processor.get()).toNanos())
            : OptionalLong.empty(),
        collecting() - collecting,
        heap());
  }

  private static Optional<Duration> processor() {
    return ProcessHandle.current().info().totalCpuDuration();
  }

  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .filter(millis -> millis > 0)
        .map(millis -> Duration.ofMillis(millis).toNanos())
        .sum();
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
