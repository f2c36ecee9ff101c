package arkib.cli;

import arkib.build.BuildRequest;
import arkib.build.Inquiry;
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

  @Mixin RunOptions run;

  @Option(names = "--external", descriptionKey = "check.external")
  boolean external;

  @Option(names = "--fix", descriptionKey = "check.fix")
  boolean fix;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "check.baseline")
  Path baseline;

  @Option(names = "--write-baseline", descriptionKey = "check.write-baseline")
  boolean writeBaseline;

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif|github",
      descriptionKey = "check.format")
  Format format = Format.TEXT;

  /** The build that would tell of it. Warnings must not keep it from its end. */
  BuildRequest request() {
    Values values = new Values(command);
    return new BuildRequest(
        run.common.site,
        Optional.ofNullable(run.out),
        Optional.empty(),
        run.archive.visibility(values),
        false,
        false,
        run.archive.threads(values),
        false,
        Inquiry.NONE);
  }
}
