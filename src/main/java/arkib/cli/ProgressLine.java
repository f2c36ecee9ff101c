package arkib.cli;

import arkib.diagnostic.Words;
import arkib.progress.Progress;
import java.io.PrintWriter;
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
  // For the "^C" with which a terminal shows that it was pressed: else it begins another line.
  private static final int ROOM = 3;

  private final PrintWriter out;
  private final Words words;
  private final int columns;
  private final long soon;
  private final AtomicLong done = new AtomicLong();
  private String what = "";
  private int steps;
  private volatile long begun;
  private volatile ProgressBar bar;

  /**
   * A line for works that may take long.
   *
   * @param out where it is shown
   * @param words the words of the command line
   * @param columns how many characters a line has
   */
  ProgressLine(PrintWriter out, Words words, int columns) {
    this(out, words, columns, SOON_NANOS);
  }

  /**
   * A line.
   *
   * @param soon how long a work may take that shows none, in nanoseconds
   */
  ProgressLine(PrintWriter out, Words words, int columns, long soon) {
    this.out = out;
    this.words = words;
    this.columns = columns;
    this.soon = soon;
  }

  @Override
  public synchronized void begin(String work, int count) {
    end();
    what = words.get("progress." + work);
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
              .setConsumer(new DelegatingProgressBarConsumer(this::print, columns - ROOM))
              .build();
    }
  }

  private void print(String line) {
    out.print("\r" + line);
    out.flush();
  }

  @Override
  public synchronized void end() {
    steps = 0;
    if (bar != null) {
      bar.close();
      bar = null;
      out.print("\r" + " ".repeat(columns - 1) + "\r");
      out.flush();
    }
  }
}
