package arkib.build;

import arkib.build.profile.Work;
import java.util.concurrent.CountDownLatch;

/**
 * Does a work to its end though the program is told to end meanwhile, as by Ctrl-C: the machine
 * waits for it. A machine that is killed cannot wait.
 */
final class Unbroken {

  private Unbroken() {}

  /** Does a work; one that was not begun when the machine began to end is never begun. */
  static <T, E extends Exception> T work(Work<T, E> work) throws E {
    CountDownLatch done = new CountDownLatch(1);
    Thread waiter = new Thread(() -> await(done), "unbroken");
    try {
      Runtime.getRuntime().addShutdownHook(waiter);
    } catch (IllegalStateException e) {
      // The machine is ending, and this thread with it.
      await(new CountDownLatch(1));
    }
    try {
      return work.run();
    } finally {
      done.countDown();
      release(waiter);
    }
  }

  private static void release(Thread waiter) {
    try {
      Runtime.getRuntime().removeShutdownHook(waiter);
    } catch (IllegalStateException e) {
      // The machine waited, and ends now: there is nothing to take back.
      await(new CountDownLatch(1));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
