package arkib.check;

import arkib.build.Planned;

/** Something that is looked for in an archive beyond what every build tells. */
@FunctionalInterface
interface Rule {

  /** Looks for it. */
  void check(Planned planned, Findings findings);
}
