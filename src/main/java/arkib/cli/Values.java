package arkib.cli;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What options say, read the same way in every command. */
final class Values {

  private final CommandSpec command;

  Values(CommandSpec command) {
    this.command = command;
  }

  /**
   * How many threads work.
   *
   * @throws CommandLine.ParameterException if none would
   */
  int jobs(Integer said) {
    int threads = said == null ? Runtime.getRuntime().availableProcessors() : said;
    if (threads < 1) {
      throw invalid("--jobs", String.valueOf(said));
    }
    return threads;
  }

  /**
   * The moment that {@code --now} names; else that of the clock.
   *
   * @throws CommandLine.ParameterException if it names none
   */
  Instant moment(String said) {
    return said == null ? Instant.now() : read(said).orElseThrow(() -> invalid("--now", said));
  }

  // ISO 8601 with a zone or Z.
  private static Optional<Instant> read(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** An option's value makes no sense. */
  CommandLine.ParameterException invalid(String option, String value) {
    return new CommandLine.ParameterException(
        command.commandLine(), value, null, command.findOption(option), value);
  }
}
