package arkib.cli;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Prints a diagnostic as {@code file:line:column: severity: text [id]}, the source line with a caret
 * below the place, and what to do.
 */
final class DiagnosticPrinter {

  private static final int WIDTH = 100;

  private final Path site;
  private final Messages messages;
  private final PrintWriter out;

  /** A printer for a site whose files are named relative to its folder. */
  DiagnosticPrinter(Path site, Messages messages, PrintWriter out) {
    this.site = site;
    this.messages = messages;
    this.out = out;
  }

  void print(Diagnostic diagnostic) {
    Location at = diagnostic.location();
    Path file = site.resolve(at.file());
    Location shown = new Location(file.toString().replace('\\', '/'), at.line(), at.column());
    out.println(
        visible(
            shown
                + ": "
                + messages.severity(diagnostic.severity())
                + ": "
                + messages.text(diagnostic)
                + " ["
                + diagnostic.problem().id()
                + "]"));
    line(file, at.line()).ifPresent(line -> excerpt(line, at));
    messages.hint(diagnostic).ifPresent(hint -> out.println("  = " + visible(hint)));
  }

  private void excerpt(String line, Location at) {
    // A paragraph is one long line: show what stands around the place.
    int column = Math.min(Math.max(0, at.column() - 1), line.length());
    int from = column < WIDTH * 2 / 3 ? 0 : column - WIDTH / 2;
    int to = Math.min(line.length(), from + WIDTH);
    String number = Integer.toString(at.line());
    String start = from > 0 ? "…" : "";
    String text = start + line.substring(from, to) + (to < line.length() ? "…" : "");
    out.println("  " + number + " | " + visible(text));
    if (at.column() > 0) {
      String before = start + line.substring(from, column);
      out.println("  " + " ".repeat(number.length()) + " | " + before.replaceAll("[^\t]", " ") + "^");
    }
  }

  private static Optional<String> line(Path file, int number) {
    if (number < 1 || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      return reader.lines().skip(number - 1L).findFirst();
    } catch (IOException e) {
      // The message stands without its excerpt: the file went away after it was read.
      return Optional.empty();
    }
  }

  // What a file holds must not move the cursor or change the colours of a terminal.
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = (c < ' ' && c != '\t') || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e);
      visible.append(control ? '\ufffd' : c);
    }
    return visible.toString();
  }
}
