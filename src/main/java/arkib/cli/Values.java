package arkib.cli;

import java.time.Instant;
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
    return said == null
        ? Instant.now()
        : BuildOptions.Moment.read(said).orElseThrow(() -> invalid("--now", said));
  }

  /** An option's value makes no sense. */
  CommandLine.ParameterException invalid(String option, String value) {
    return new CommandLine.ParameterException(
        command.commandLine(), value, null, command.findOption(option), value);
  }
}
