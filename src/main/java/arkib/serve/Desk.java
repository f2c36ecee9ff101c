package arkib.serve;

import arkib.address.Address;
import arkib.build.BuildReport;
import arkib.build.BuildSession;
import arkib.build.BuildSession.Search;
import arkib.build.FirstLook;
import arkib.build.JavaMachine;
import arkib.build.MadeSite;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Severity;
import arkib.progress.Progress;
import arkib.serve.page.PreviewJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where changes come in. One thread makes the pages at once that somebody looks at; another builds
 * the whole site, one build after the other, each with all that changed until it began. When
 * nothing changed for a while, the search index is brought up to date too.
 */
final class Desk implements AutoCloseable {

  // A file is saved in several steps: so long nothing more must happen to it.
  private static final long SETTLING_MILLIS = 20;
  private static final long IDLE_MILLIS = 3_000;
  private static final long LAST_BUILD_MILLIS = 5_000;
  private static final String PLACE = ".arkib/preview";

  private final PreviewRequest request;
  private final PreviewListener listener;
  private final Audience audience;
  private final PreviewJson json;
  private final BuildSession session;
  private final Object lock = new Object();
  private final Thread looker = Watcher.daemon(this::look, "looker");
  private final Thread builder = Watcher.daemon(this::build, "builder");

  // All below are guarded by the lock.
  private Changes arrived = Changes.NONE;
  private Changes unbuilt = Changes.UNKNOWN;
  private Map<Address, Integer> rounds = new HashMap<>();
  private int round;
  private boolean closed;

  // Of the builder alone.
  private boolean warm;

  private volatile Shown shown;

  Desk(PreviewRequest request, PreviewListener listener, Audience audience, Shown shown) {
    this.request = request;
    this.json = new PreviewJson(request);
    this.listener = listener;
    this.audience = audience;
    this.shown = shown;
    this.session = new BuildSession(machine(listener));
  }

  private static JavaMachine machine(PreviewListener listener) {
    return new JavaMachine() {
      @Override
      public void expect(int sources, int unread) {
        // It is not the build's alone: the server answers in it too.
      }

      @Override
      public Progress progress() {
        return listener.progress();
      }
    };
  }

  /** Begins with a build of the whole site. */
  void start() {
    looker.start();
    builder.start();
  }

  /** What is shown now. */
  Shown shown() {
    return shown;
  }

  /** Takes a change. */
  void take(Changes changes) {
    synchronized (lock) {
      arrived = arrived.and(changes);
      lock.notifyAll();
    }
  }

  private void look() {
    try {
      for (Changes changes = next(); !changes.isNone(); changes = next()) {
        Optional<MadeSite> made = session.made();
        try {
          if (made.isPresent()) {
            look(made.get(), changes);
          }
        } catch (RuntimeException e) {
          // The build that follows makes all pages.
          failed(e);
        }
        synchronized (lock) {
          unbuilt = unbuilt.and(changes);
          lock.notifyAll();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // Waits for changes, and until no more come; nothing when all is over.
  private Changes next() throws InterruptedException {
    synchronized (lock) {
      while (arrived.isNone() && !closed) {
        lock.wait();
      }
      Changes changes = Changes.NONE;
      while (!arrived.isNone() && !closed) {
        changes = changes.and(arrived);
        arrived = Changes.NONE;
        lock.wait(SETTLING_MILLIS);
      }
      return closed ? Changes.NONE : changes;
    }
  }

  private void look(MadeSite made, Changes changes) {
    Set<Address> open = audience.open();
    FirstLook.Result result =
        changes.look() ? FirstLook.theme(made, open) : FirstLook.articles(made, changes.sources());
    if (result.diagnostics().hasErrors()) {
      // The build that follows tells all mistakes, these among them.
      return;
    }
    synchronized (lock) {
      round++;
      result.pages().forEach(page -> rounds.put(page.address(), round));
      shown = shown.with(result.pages());
    }
    audience.tell(shown, result.styles());
  }

  private void build() {
    try {
      boolean behind = false;
      while (true) {
        boolean idle;
        int begun;
        synchronized (lock) {
          long end = System.nanoTime() + IDLE_MILLIS * 1_000_000;
          while (unbuilt.isNone() && !closed && (!behind || System.nanoTime() < end)) {
            lock.wait(behind ? IDLE_MILLIS : 0);
          }
          if (closed) {
            return;
          }
          idle = unbuilt.isNone();
          unbuilt = Changes.NONE;
          begun = round;
        }
        boolean first = session.made().isEmpty();
        try {
          boolean published = build(idle || first ? Search.WITH_THE_REST : Search.LATER, begun);
          behind = published ? !idle && !first : behind && !idle;
        } catch (RuntimeException e) {
          // Nobody knows what was done: all is built again with the next change, or when none
          // comes.
          behind = !idle;
          failed(e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean build(Search search, int begun) {
    long start = System.nanoTime();
    Diagnostics diagnostics = new Diagnostics();
    BuildReport report = session.run(request.build(), search, diagnostics);
    List<Diagnostic> found = diagnostics.sorted();
    if (!report.published() && isOvertaken(found)) {
      // Saved once more while it was read. That is no mistake: the watcher tells of it too.
      synchronized (lock) {
        unbuilt = Changes.UNKNOWN;
      }
      return false;
    }
    Told told = new Told(found, json.problems(found));
    Optional<MadeSite> made = session.made();
    synchronized (lock) {
      if (report.published() && made.isPresent()) {
        rounds.values().removeIf(one -> one <= begun);
        Map<Address, FirstLook.Page> newer = new HashMap<>(shown.first());
        newer.keySet().retainAll(rounds.keySet());
        shown = shown.with(made.get(), told, newer);
      } else {
        shown = shown.with(told, shown.first());
      }
    }
    if (report.published() && made.isPresent()) {
      audience.tellWritten(made.get(), shown);
    } else {
      audience.tell(shown, Map.of());
    }
    audience.tellBuilt();
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (made.isPresent() && !warm) {
      warm = true;
      rehearse(made.get());
    }
    listener.built(
        new PreviewListener.Built(report, found, millis, search == Search.WITH_THE_REST));
    return report.published() && found.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }

  // A mistake of our own, or a disk that fails: it ends one round and not the preview.
  private void failed(RuntimeException failure) {
    Diagnostic diagnostic =
        Diagnostic.of(Problem.PREVIEW_FAILED, Location.of(PLACE), String.valueOf(failure));
    List<Diagnostic> found = List.of(diagnostic);
    try {
      Told told = new Told(found, json.problems(found));
      synchronized (lock) {
        shown = shown.with(told, shown.first());
      }
      audience.tellProblems(shown);
      listener.built(new PreviewListener.Built(BuildReport.nothing(), found, 0, false));
    } catch (RuntimeException e) {
      // Telling fails too: Java itself tells it on the terminal.
      e.addSuppressed(failure);
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  // What an edit needs is loaded before the first one comes.
  private static void rehearse(MadeSite made) {
    List<String> one = made.articles().keySet().stream().limit(1).toList();
    FirstLook.Result unused = FirstLook.articles(made, one);
  }

  private static boolean isOvertaken(List<Diagnostic> found) {
    List<Diagnostic> errors =
        found.stream().filter(one -> one.severity() == Severity.ERROR).toList();
    return !errors.isEmpty()
        && errors.stream().allMatch(one -> one.problem() == Problem.SOURCE_CHANGED);
  }

  /** Ends; a build that is at work may end, if it takes no longer than a person waits. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
    try {
      looker.join(LAST_BUILD_MILLIS);
      builder.join(LAST_BUILD_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
