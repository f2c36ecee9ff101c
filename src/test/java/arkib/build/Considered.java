package arkib.build;

import arkib.diagnostic.Diagnostics;
import arkib.progress.Progress;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A build, and of how many files it was asked whether they are to be made.
 *
 * @param build the build
 * @param files how many files
 */
record Considered(Builds build, int files) {

  /** Builds what is asked for. */
  static Considered of(BuildRequest request) {
    AtomicInteger files = new AtomicInteger();
    Progress counting =
        new Progress() {
          @Override
          public void begin(String what, int steps) {
            if (what.equals("making")) {
              files.addAndGet(steps);
            }
          }

          @Override
          public void step() {}

          @Override
          public void end() {}
        };
    JavaMachine machine =
        new JavaMachine() {
          @Override
          public void expect(int sources, int unread) {}

          @Override
          public Progress progress() {
            return counting;
          }
        };
    Diagnostics diagnostics = new Diagnostics();
    BuildReport report = Build.run(request, diagnostics, machine);
    return new Considered(new Builds(report, diagnostics.sorted()), files.get());
  }

  /** Whether it was asked of some files only, and of others nothing was asked. */
  boolean isOfSome() {
    return files < build.report().pages();
  }
}
