package arkib;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the program within this Java machine.
 *
 * @param code its exit code
 * @param out what it printed for results, lines ending with LF
 * @param err what it printed of mistakes, lines ending with LF
 */
public record Run(int code, String out, String err) {

  /** Runs the program with these arguments. */
  public static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Arkib.run(
            arguments,
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(err, true));
    return new Run(code, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace("\r\n", "\n");
  }
}
