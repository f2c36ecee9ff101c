package arkib.cli;

import arkib.build.JavaMachine;
import arkib.progress.Progress;

/** A machine whose long works are watched at a terminal. */
final class WatchedMachine implements JavaMachine {

  private final JavaMachine machine;
  private final Progress progress;

  WatchedMachine(JavaMachine machine, Progress progress) {
    this.machine = machine;
    this.progress = progress;
  }

  /** The same machine for who wants to see nothing. */
  static JavaMachine unwatched(JavaMachine machine) {
    return new WatchedMachine(machine, Progress.NONE);
  }

  @Override
  public void expect(int sources, int unread) {
    machine.expect(sources, unread);
  }

  @Override
  public Progress progress() {
    return progress;
  }
}
