package arkib.cli;

import arkib.build.BuildRequest;
import arkib.build.Inquiry;
import arkib.plan.Visibility;
import arkib.site.SettingsReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
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

  @Mixin CommonOptions common;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
  Path out;

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "base-url")
  String baseUrl;

  @Option(names = "--drafts", descriptionKey = "drafts")
  boolean drafts;

  @Option(names = "--future", descriptionKey = "future")
  boolean future;

  @Option(names = "--now", paramLabel = "INSTANT", descriptionKey = "now")
  String now;

  @Option(names = "--strict", descriptionKey = "strict")
  boolean strict;

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

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  Integer jobs;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  Format format = Format.TEXT;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  boolean verbose;

  /**
   * The build that was asked for.
   *
   * @throws CommandLine.ParameterException if an option's value makes no sense
   */
  BuildRequest request() {
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (threads < 1) {
      throw invalid("--jobs", String.valueOf(jobs));
    }
    return new BuildRequest(
        common.site,
        Optional.ofNullable(out),
        Optional.ofNullable(baseUrl).map(this::url),
        new Visibility(instant(), drafts, future),
        strict,
        verify,
        threads,
        atomic,
        inquiry());
  }

  private Inquiry inquiry() {
    Optional<String> asked = Optional.ofNullable(explainRebuild);
    return new Inquiry(asked.isPresent(), asked.filter(address -> !address.isBlank()), profile);
  }

  private URI url(String text) {
    return SettingsReader.baseUrl(text).orElseThrow(() -> invalid("--base-url", text));
  }

  private Instant instant() {
    return now == null ? Instant.now() : Moment.read(now).orElseThrow(() -> invalid("--now", now));
  }

  private CommandLine.ParameterException invalid(String option, String value) {
    return new CommandLine.ParameterException(
        command.commandLine(), value, null, command.findOption(option), value);
  }

  /** A moment as typed on the command line: ISO 8601 with a zone or Z. */
  static final class Moment {
    private Moment() {}

    static Optional<Instant> read(String text) {
      try {
        return Optional.of(OffsetDateTime.parse(text).toInstant());
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }
}
