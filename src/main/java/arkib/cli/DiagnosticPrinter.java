package arkib.cli;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Excerpt;
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
 * Prints a diagnostic as {@code file:line:column: severity: text [id]}, the source line with a
 * caret below the place, and what to do.
 */
final class DiagnosticPrinter {

  private static final int MARGIN = 10;

  private final Path site;
  private final Messages messages;
  private final Terminal terminal;
  private final PrintWriter out;
  private final Ink ink;
  private final int width;

  /** A printer for a site whose files are named relative to its folder. */
  DiagnosticPrinter(Path site, Terminal terminal) {
    this.site = site;
    this.terminal = terminal;
    this.messages = Messages.in(terminal.language());
    this.out = terminal.err();
    this.ink = terminal.ink();
    this.width = terminal.width(Excerpt.WIDTH + MARGIN) - MARGIN;
  }

  void print(Diagnostic diagnostic) {
    Location at = diagnostic.location();
    Path file = site.resolve(at.file());
    Location shown = new Location(file.toString().replace('\\', '/'), at.line(), at.column());
    String severity = messages.severity(diagnostic.severity());
    int before = shown.toString().length() + severity.length() + 4;
    String id = "[" + diagnostic.problem().id() + "]";
    String text = Visible.text(messages.text(diagnostic)) + " " + id;
    out.println(
        ink.strong(Visible.text(shown.toString()))
            + ": "
            + ink.of(diagnostic.severity(), severity)
            + ": "
            + withFaintEnd(terminal.wrapped(text, before, "    "), id));
    line(file, at.line()).ifPresent(line -> excerpt(line, at));
    messages
        .hint(diagnostic)
        .ifPresent(hint -> out.println("  = " + terminal.wrapped(Visible.text(hint), 4, "    ")));
  }

  private String withFaintEnd(String text, String end) {
    return text.substring(0, text.length() - end.length()) + ink.faint(end);
  }

  private void excerpt(String line, Location at) {
    Excerpt excerpt = Excerpt.of(line, at, width);
    String number = Integer.toString(at.line());
    out.println("  " + number + " | " + Visible.text(excerpt.text()));
    if (excerpt.caret() >= 0) {
      String before = excerpt.text().substring(0, excerpt.caret());
      out.println(
          "  "
              + " ".repeat(number.length())
              + " | "
              + before.replaceAll("[^\t]", " ")
              + ink.good("^"));
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
}
