package arkib.cli;

/** Tells what was found in an archive. */
@FunctionalInterface
interface CheckReport {

  /** Prints it. */
  void print(CheckResult result);
}
