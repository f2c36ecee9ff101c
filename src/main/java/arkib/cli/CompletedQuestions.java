package arkib.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.TerminalBuilder;

/** Asks at a real terminal: a line can be edited, and completed with the tabulator. */
final class CompletedQuestions implements Questions {

  /** Where it is asked. */
  @FunctionalInterface
  interface Place {
    /** Opens it for one question, which closes it. */
    org.jline.terminal.Terminal open() throws IOException;
  }

  private final Place place;

  /** Asks at the terminal of this program. */
  CompletedQuestions() {
    this(() -> TerminalBuilder.builder().system(true).build());
  }

  /** Asks elsewhere. */
  CompletedQuestions(Place place) {
    this.place = place;
  }

  @Override
  public String ask(String prompt, Optional<String> suggested, Choices choices) throws Cancelled {
    try (org.jline.terminal.Terminal terminal = place.open()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .parser(new WholeLine())
              .completer(
                  (asked, line, found) ->
                      choices.after(line.word()).forEach(choice -> found.add(candidate(choice))))
              .option(LineReader.Option.CASE_INSENSITIVE, true)
              .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
              .build();
      String line = reader.readLine(Questions.shown(prompt, suggested));
      return line.isBlank() ? suggested.orElse("") : line.strip();
    } catch (UserInterruptException | EndOfFileException e) {
      throw new Cancelled();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Nothing is put after it: a comma may follow.
  private static Candidate candidate(Choices.Choice choice) {
    String note = choice.note().isEmpty() ? null : choice.note();
    return new Candidate(choice.line(), choice.shown(), null, note, null, null, false);
  }
}
