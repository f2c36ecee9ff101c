package arkib.cli;

import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Words;
import arkib.progress.Progress;
import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and prints, and in which language it speaks.
 *
 * @param in what it may read
 * @param out for results
 * @param err for diagnostics
 * @param language the language for people
 * @param screen what it is shown on
 * @param progress told how far long works are
 */
record Terminal(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    MessageLanguage language,
    Screen screen,
    Progress progress) {

  private static final String INDENT = "  ";

  /** How long its lines may be: those of a screen as it is wide, others as usual. */
  int width(int usual) {
    return screen.interactive() ? Math.min(usual, screen.columns()) : usual;
  }

  /**
   * A text whose lines fit a screen; where nobody sits at one, as it is.
   *
   * @param first how many characters of the first line are taken
   * @param indent what stands before each other line
   */
  String wrapped(String text, int first, String indent) {
    return screen.interactive()
        ? String.join(System.lineSeparator(), Wrap.lines(text, screen.columns(), first, indent))
        : text;
  }

  /** Prints a sentence for people, as a result; on a screen in lines that fit it. */
  void say(String text) {
    out.println(sentence(text));
  }

  /** Prints a sentence for people that tells what is wrong. */
  void complain(String text) {
    err.println(sentence(text));
  }

  // As far to the right as it is, and its other lines a little more.
  private String sentence(String text) {
    int spaces = text.length() - text.stripLeading().length();
    String start = " ".repeat(spaces);
    return start + wrapped(text.stripLeading(), spaces, start + INDENT);
  }

  /** Its colours. */
  Ink ink() {
    return new Ink(screen.colour());
  }

  /** The words of the command line. */
  Words words() {
    return words(language);
  }

  /** The words of the command line in a language. */
  static Words words(MessageLanguage language) {
    return Words.load(Terminal.class, "cli_" + language.code() + ".properties");
  }
}
