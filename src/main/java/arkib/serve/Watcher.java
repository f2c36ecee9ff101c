package arkib.serve;

import arkib.site.Site;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches what a site is made from: {@code content/} and {@code templates/}. Folders that are links
 * themselves are watched where they lead.
 */
final class Watcher implements AutoCloseable {

  private static final long LOOK_AGAIN_MILLIS = 500;

  private final Consumer<Changes> changes;
  private final Site site;
  private final List<DirectoryWatcher> watchers = new ArrayList<>();
  private final List<Future<?>> works = new CopyOnWriteArrayList<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(work -> daemon(work, "watcher"));
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "watcher-clock"));
  private boolean closed;

  private Watcher(Site site, Consumer<Changes> changes) {
    this.site = site;
    this.changes = changes;
  }

  /**
   * Begins to watch.
   *
   * @param changes told of each change, from any thread, soon after it
   * @throws IOException if the system will not have so many folders watched
   */
  static Watcher of(Site site, Consumer<Changes> changes) throws IOException {
    Watcher watcher = new Watcher(site, changes);
    try {
      watcher.watch(site.content(), Watcher::content);
      if (Files.isDirectory(site.templates())) {
        watcher.watch(site.templates(), path -> Changes.template());
      } else {
        watcher.awaitTemplates();
      }
    } catch (IOException e) {
      watcher.close();
      throw e;
    }
    return watcher;
  }

  private static Changes content(String path) {
    // What editors of text put beside a file while they write it.
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean passing = name.startsWith(".") || name.endsWith("~") || name.endsWith(".swp");
    return passing || name.equals("4913") ? Changes.NONE : Changes.content(path);
  }

  @FunctionalInterface
  private interface Meaning {
    Changes of(String path);
  }

  private synchronized void watch(Path folder, Meaning meaning) throws IOException {
    Path real = folder.toRealPath();
    // Hashing would read every file of the archive before the first change is told.
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(real)
            .fileHashing(false)
            .listener(event -> tell(event, real, meaning))
            .build();
    if (closed) {
      watcher.close();
      return;
    }
    watchers.add(watcher);
    // Folders are registered when this returns; they are watched from now on.
    works.add(watcher.watchAsync(threads));
  }

  private void tell(DirectoryChangeEvent event, Path folder, Meaning meaning) {
    boolean unclear =
        event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.isDirectory();
    Changes change =
        unclear || event.path() == null || !event.path().startsWith(folder)
            ? Changes.UNKNOWN
            : meaning.of(folder.relativize(event.path()).toString().replace('\\', '/'));
    if (!change.isNone()) {
      changes.accept(change);
    }
  }

  // An editor may make the folder later. Watching the folder above would watch the output too.
  private void awaitTemplates() {
    works.add(
        clock.scheduleWithFixedDelay(
            () -> {
              if (Files.isDirectory(site.templates())) {
                try {
                  watch(site.templates(), path -> Changes.template());
                  changes.accept(Changes.template());
                  clock.shutdown();
                } catch (IOException e) {
                  // Gone again, or not to be watched yet: it is looked for once more.
                  changes.accept(Changes.UNKNOWN);
                }
              }
            },
            LOOK_AGAIN_MILLIS,
            LOOK_AGAIN_MILLIS,
            TimeUnit.MILLISECONDS));
  }

  static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, "arkib-" + name);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    works.forEach(work -> work.cancel(false));
    clock.shutdownNow();
    for (DirectoryWatcher watcher : watchers) {
      watcher.close();
    }
    threads.shutdownNow();
  }
}
