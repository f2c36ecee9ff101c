package arkib.cli;

import arkib.build.BuildRequest;
import arkib.build.Inquiry;
import arkib.plan.Visibility;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of {@code arkib check}. */
final class CheckOptions {

  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Mixin CommonOptions common;

  @Option(names = "--external", descriptionKey = "check.external")
  boolean external;

  @Option(names = "--fix", descriptionKey = "check.fix")
  boolean fix;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "check.baseline")
  Path baseline;

  @Option(names = "--write-baseline", descriptionKey = "check.write-baseline")
  boolean writeBaseline;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "check.out")
  Path out;

  @Option(names = "--drafts", descriptionKey = "check.drafts")
  boolean drafts;

  @Option(names = "--future", descriptionKey = "check.future")
  boolean future;

  @Option(names = "--now", paramLabel = "INSTANT", descriptionKey = "check.now")
  String now;

  @Option(names = "--strict", descriptionKey = "check.strict")
  boolean strict;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  Integer jobs;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github",
      descriptionKey = "check.format")
  Format format = Format.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "check.verbose")
  boolean verbose;

  /** The build that would tell of it. Warnings must not keep it from its end. */
  BuildRequest request() {
    Values values = new Values(command);
    return new BuildRequest(
        common.site,
        Optional.ofNullable(out),
        Optional.empty(),
        new Visibility(values.moment(now), drafts, future),
        false,
        false,
        values.jobs(jobs),
        false,
        Inquiry.NONE);
  }
}
