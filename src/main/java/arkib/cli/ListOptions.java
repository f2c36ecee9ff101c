package arkib.cli;

import arkib.build.BuildRequest;
import arkib.build.Inquiry;
import arkib.plan.Visibility;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of {@code arkib list}. */
final class ListOptions {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");
  private static final String FIRST_DAY = "0000-01-01";

  enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Mixin CommonOptions common;

  @Option(names = "--drafts", descriptionKey = "list.drafts")
  boolean drafts;

  @Option(names = "--future", descriptionKey = "list.future")
  boolean future;

  @Option(names = "--undated", descriptionKey = "list.undated")
  boolean undated;

  @Option(names = "--held", descriptionKey = "list.held")
  boolean held;

  @Option(names = "--withdrawn", descriptionKey = "list.withdrawn")
  boolean withdrawn;

  @Option(names = "--section", paramLabel = "SECTION", descriptionKey = "list.section")
  String section;

  @Option(names = "--since", paramLabel = "DATE", descriptionKey = "list.since")
  String since;

  @Option(names = "--next", descriptionKey = "list.next")
  boolean next;

  @Option(names = "--now", paramLabel = "INSTANT", descriptionKey = "list.now")
  String now;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  Integer jobs;

  @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "list.format")
  Format format = Format.TABLE;

  /** The build whose articles are listed. */
  BuildRequest request() {
    Values values = new Values(command);
    return new BuildRequest(
        common.site,
        Optional.empty(),
        Optional.empty(),
        new Visibility(values.moment(now), false, false),
        false,
        false,
        values.jobs(jobs),
        false,
        Inquiry.NONE);
  }

  /** The second from which on articles are listed. */
  Optional<Long> since(ZoneId zone) {
    if (since == null) {
      return Optional.empty();
    }
    LocalDate day = day(since).orElseThrow(() -> new Values(command).invalid("--since", since));
    return Optional.of(day.atStartOfDay(zone).toEpochSecond());
  }

  private static Optional<LocalDate> day(String text) {
    if (!DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text + FIRST_DAY.substring(text.length())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether only articles in some states are listed. */
  boolean hasStates() {
    return drafts || future || undated || held || withdrawn;
  }
}
