package arkib.cli;

import arkib.plan.Visibility;
import picocli.CommandLine.Option;

/**
 * Which articles a command looks at that goes through an archive, and how many threads work. What
 * each option means to a command is told under its name: {@code arkib.check.drafts}.
 */
final class ArchiveOptions {

  @Option(names = "--drafts", descriptionKey = "drafts")
  boolean drafts;

  @Option(names = "--future", descriptionKey = "future")
  boolean future;

  @Option(names = "--now", paramLabel = "INSTANT", descriptionKey = "now")
  String now;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  Integer jobs;

  /** Which articles are shown. */
  Visibility visibility(Values values) {
    return new Visibility(values.moment(now), drafts, future);
  }

  /** How many threads work. */
  int threads(Values values) {
    return values.jobs(jobs);
  }
}
