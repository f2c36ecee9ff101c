package arkib.build.profile;

import arkib.plan.PageKind;
import arkib.plan.PlannedPage;
import arkib.render.PageBytes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Times the pieces of one build. */
public final class RunningStopwatch implements Stopwatch {

  private final Meter meter = new Meter();
  private final Map<Phase, Long> walls = new ConcurrentHashMap<>();
  private final Map<Phase, Tally> phases = new EnumMap<>(Phase.class);
  private final Map<PageKind, Tally> kinds = new EnumMap<>(PageKind.class);
  private final Map<String, Tally> templates = new ConcurrentHashMap<>();
  private final Slowest articles = new Slowest();
  private final Slowest pages = new Slowest();

  /** Begins. */
  public RunningStopwatch() {
    for (Phase phase : Phase.values()) {
      phases.put(phase, new Tally());
    }
    for (PageKind kind : PageKind.values()) {
      kinds.put(kind, new Tally());
    }
  }

  @Override
  public <T, E extends Exception> T phase(Phase phase, Work<T, E> work) throws E {
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      walls.merge(phase, System.nanoTime() - start, Long::sum);
    }
  }

  @Override
  public <T, E extends Exception> T piece(Phase phase, String name, Work<T, E> work) throws E {
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      long took = System.nanoTime() - start;
      phases.get(phase).took(took);
      if (phase == Phase.READING) {
        articles.took(name, took);
      }
    }
  }

  @Override
  public Optional<PageBytes> render(
      PlannedPage page, Work<Optional<PageBytes>, RuntimeException> work) {
    long start = System.nanoTime();
    Optional<PageBytes> made = work.run();
    long took = System.nanoTime() - start;
    Tally tally = kinds.get(PageKind.of(page));
    tally.took(took);
    tally.count(1, made.map(RunningStopwatch::size).orElse(0L));
    pages.took(page.address().path(), took);
    return made;
  }

  // A copy is not rendered; its bytes are counted where they are written.
  private static long size(PageBytes made) {
    return made instanceof PageBytes.Made bytes ? bytes.bytes().length : 0;
  }

  @Override
  public <T> T template(String name, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      long took = System.nanoTime() - start;
      templates.computeIfAbsent(name, n -> new Tally()).took(took);
    }
  }

  @Override
  public void count(Phase phase, long files, long bytes) {
    phases.get(phase).count(files, bytes);
  }

  @Override
  public Optional<Profile> profile() {
    List<Profile.Row> rows = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      if (phase == Phase.RENDERING) {
        kinds.forEach((kind, tally) -> row(phase, Optional.of(kind), tally).ifPresent(rows::add));
      } else {
        row(phase, Optional.empty(), phases.get(phase)).ifPresent(rows::add);
      }
    }
    List<Profile.Timed> byTemplate = new ArrayList<>();
    templates.forEach((name, t) -> byTemplate.add(new Profile.Timed(name, t.times(), t.nanos())));
    byTemplate.sort(Slowest.SLOWEST_FIRST);
    return Optional.of(new Profile(rows, byTemplate, articles.all(), pages.all(), meter.read()));
  }

  // Nothing of what was not done.
  private Optional<Profile.Row> row(Phase phase, Optional<PageKind> kind, Tally tally) {
    Long wall = walls.get(phase);
    if (wall == null && tally.times() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Profile.Row(
            phase,
            kind,
            wall == null ? OptionalLong.empty() : OptionalLong.of(wall),
            tally.times() == 0 ? OptionalLong.empty() : OptionalLong.of(tally.nanos()),
            tally.files(),
            tally.bytes()));
  }
}
