package arkib.cli;

import arkib.build.Progress;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A line at a terminal that tells how far a work is, and goes when it is done. A work that ends
 * soon shows none.
 */
final class ProgressLine implements Progress {

  private static final long SOON_NANOS = 700_000_000L;
  private static final int EVERY_MILLIS = 150;

  private final Terminal terminal;
  private final long soon;
  private final AtomicLong done = new AtomicLong();
  private String what = "";
  private int steps;
  private long begun;
  private volatile ProgressBar bar;

  ProgressLine(Terminal terminal) {
    this(terminal, SOON_NANOS);
  }

  /**
   * A line.
   *
   * @param soon how long a work may take that shows none, in nanoseconds
   */
  ProgressLine(Terminal terminal, long soon) {
    this.terminal = terminal;
    this.soon = soon;
  }

  @Override
  public synchronized void begin(String work, int count) {
    end();
    what = terminal.words().get("progress." + work);
    steps = count;
    done.set(0);
    begun = System.nanoTime();
  }

  @Override
  public void step() {
    long now = done.incrementAndGet();
    ProgressBar shown = bar;
    if (shown != null) {
      shown.stepTo(now);
    } else if (System.nanoTime() - begun >= soon) {
      show();
    }
  }

  private synchronized void show() {
    if (bar == null && steps > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setInitialMax(steps)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(EVERY_MILLIS)
              .setConsumer(
                  new DelegatingProgressBarConsumer(this::print, terminal.screen().columns() - 1))
              .build();
    }
  }

  private void print(String line) {
    terminal.out().print("\r" + line);
    terminal.out().flush();
  }

  @Override
  public synchronized void end() {
    if (bar != null) {
      bar.close();
      bar = null;
      steps = 0;
      terminal.out().print("\r" + " ".repeat(terminal.screen().columns() - 1) + "\r");
      terminal.out().flush();
    }
  }
}
