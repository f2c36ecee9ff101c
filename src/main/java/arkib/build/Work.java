package arkib.build;

import arkib.build.profile.Stopwatch;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import arkib.picture.Pictures;
import arkib.progress.Progress;
import arkib.site.Site;

/**
 * What a build works with.
 *
 * @param request what to build, and how
 * @param site the site
 * @param diagnostics told of every mistake
 * @param watch measures
 * @param progress told how far long works are
 * @param pictures makes pictures smaller
 * @param workers do the same to many things
 */
record Work(
    BuildRequest request,
    Site site,
    Diagnostics diagnostics,
    Stopwatch watch,
    Progress progress,
    Pictures pictures,
    Workers workers) {

  /** Whether mistakes forbid to go on. */
  boolean isForbidden() {
    return isForbidden(0);
  }

  /** Whether mistakes forbid to go on, not counting so many errors. */
  boolean isForbidden(long but) {
    return diagnostics.count(Severity.ERROR) > but
        || (request.strict() && diagnostics.count(Severity.WARNING) > 0);
  }
}
