package arkib.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.TerminalBuilder;

/** Asks at a real terminal: a line can be edited, and completed with the tabulator. */
final class CompletedQuestions implements Questions {

  @Override
  public String ask(String prompt, Optional<String> suggested, List<String> choices)
      throws Cancelled {
    // Nothing in an answer is a quote or an escape: "Dato' Ali" is a name.
    DefaultParser parser = new DefaultParser();
    parser.setQuoteChars(new char[0]);
    parser.setEscapeChars(new char[0]);
    parser.setEofOnUnclosedQuote(false);
    try (org.jline.terminal.Terminal terminal = TerminalBuilder.builder().system(true).build()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .parser(parser)
              .completer(new StringsCompleter(choices))
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
}
