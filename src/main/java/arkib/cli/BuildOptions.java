package arkib.cli;

import arkib.build.BuildRequest;
import arkib.build.Inquiry;
import arkib.site.SettingsReader;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of a build. */
final class BuildOptions {

  enum Format {
    TEXT,
    JSON
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Mixin RunOptions run;

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "base-url")
  String baseUrl;

  @Option(names = "--verify", descriptionKey = "verify")
  boolean verify;

  @Option(names = "--atomic", descriptionKey = "atomic")
  boolean atomic;

  @Option(
      names = "--explain-rebuild",
      paramLabel = "ADDRESS",
      arity = "0..1",
      descriptionKey = "explain-rebuild")
  String explainRebuild;

  @Option(names = "--profile", descriptionKey = "profile")
  boolean profile;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  Format format = Format.TEXT;

  /**
   * The build that was asked for.
   *
   * @throws CommandLine.ParameterException if an option's value makes no sense
   */
  BuildRequest request() {
    Values values = new Values(command);
    return new BuildRequest(
        run.common.site,
        Optional.ofNullable(run.out),
        Optional.ofNullable(baseUrl).map(this::url),
        run.archive.visibility(values),
        run.strict,
        verify,
        run.archive.threads(values),
        atomic,
        inquiry());
  }

  private Inquiry inquiry() {
    Optional<String> asked = Optional.ofNullable(explainRebuild);
    return new Inquiry(asked.isPresent(), asked.filter(address -> !address.isBlank()), profile);
  }

  private URI url(String text) {
    return SettingsReader.baseUrl(text)
        .orElseThrow(() -> new Values(command).invalid("--base-url", text));
  }
}
