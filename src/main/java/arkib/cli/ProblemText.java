package arkib.cli;

import arkib.diagnostic.Messages;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Words;

/** Tells people what a message means: its cause and its cure. */
final class ProblemText {

  private final Terminal terminal;
  private final Messages messages;
  private final Words words;
  private final Ink ink;

  ProblemText(Terminal terminal) {
    this.terminal = terminal;
    this.messages = Messages.in(terminal.language());
    this.words = terminal.words();
    this.ink = terminal.ink();
  }

  void print(Problem problem) {
    terminal
        .out()
        .println(
            ink.strong(problem.id())
                + " ("
                + ink.of(problem.severity(), messages.severity(problem.severity()))
                + ")");
    line(words.get("problem.cause", messages.cause(problem)));
    messages.cure(problem).ifPresent(cure -> line(words.get("problem.cure", cure)));
  }

  private void line(String text) {
    terminal.out().println(terminal.wrapped(text, 0, "  "));
  }
}
