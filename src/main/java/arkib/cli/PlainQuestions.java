package arkib.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Asks line by line, at a terminal that can do no more. */
final class PlainQuestions implements Questions {

  private final Terminal terminal;
  private final BufferedReader in;

  PlainQuestions(Terminal terminal) {
    this.terminal = terminal;
    this.in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
  }

  @Override
  public String ask(String prompt, Optional<String> suggested, Choices choices) throws Cancelled {
    terminal.out().print(Questions.shown(prompt, suggested));
    terminal.out().flush();
    try {
      String line = in.readLine();
      if (line == null) {
        terminal.out().println();
        throw new Cancelled();
      }
      return line.isBlank() ? suggested.orElse("") : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
