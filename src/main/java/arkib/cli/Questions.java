package arkib.cli;

import java.util.Optional;

/** Asks whoever sits at a terminal. */
interface Questions {

  /**
   * Asks for a line.
   *
   * @param prompt what is asked, without what is suggested
   * @param suggested the answer of who only presses Enter; absent where there is none
   * @param choices what may be completed with the tabulator
   * @return the answer, without white space at its ends; empty where nothing was said or suggested
   * @throws Cancelled if nobody answers any more
   */
  String ask(String prompt, Optional<String> suggested, Choices choices) throws Cancelled;

  /** The questions of a terminal: with completion at a real one. */
  static Questions at(Terminal terminal) {
    return terminal.in() == System.in && terminal.screen().able()
        ? new CompletedQuestions()
        : new PlainQuestions(terminal);
  }

  /** The prompt with what is suggested. */
  static String shown(String prompt, Optional<String> suggested) {
    return suggested.map(s -> prompt + " [" + Visible.text(s) + "]: ").orElse(prompt + ": ");
  }

  /** Whoever was asked went away. */
  final class Cancelled extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
