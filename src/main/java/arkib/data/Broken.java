package arkib.data;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says of a text that cannot be read what an editor should look for, and where; what the libraries
 * say is for programmers.
 *
 * @param format how the text is written
 * @param text the text
 * @param start the file's name and the line at which the text begins in it
 */
record Broken(Format format, String text, Location start) {

  // SnakeYAML: found character '@' that cannot start any token. (Do not use @ for indentation)
  private static final Pattern NO_START = Pattern.compile("found character '(.)' that cannot.*");
  private static final Pattern TOML_KEY = Pattern.compile("\\s*\\[*\\s*([^\\s=\\]]+)");

  Diagnostic diagnostic(JacksonException e) {
    if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
      return yaml(yaml);
    }
    JsonLocation at = e.getLocation();
    boolean known = at != null && at.getLineNr() > 0;
    Location where = known ? place(at.getLineNr(), Math.max(0, at.getColumnNr())) : start;
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    if (e instanceof StreamConstraintsException && message.contains("nesting depth")) {
      String most = Integer.toString(TreeBuilder.MAX_DEPTH);
      return Diagnostic.of(Problem.DATA_TOO_DEEP, start, most);
    }
    if (message.equals("Duplicate key") || message.equals("Table redefined")) {
      // Where the line with the second key is over, the parser stands on the next.
      return tomlKeyTwice(at.getColumnNr() > 1 ? at.getLineNr() : at.getLineNr() - 1);
    }
    String line = message.lines().findFirst().orElse("");
    // "… in YAML), got this instead: <org.yaml.snakeyaml.events.AliasEvent(anchor=a)>"
    return broken(where, line.replaceFirst(", got this instead: <.*", "").strip());
  }

  private Diagnostic broken(Location where, String says) {
    return Diagnostic.of(Problem.DATA_BROKEN, where, format.name(), says);
  }

  private Diagnostic tomlKeyTwice(int line) {
    Matcher key = TOML_KEY.matcher(text.lines().skip(Math.max(0, line - 1)).findFirst().orElse(""));
    boolean found = key.lookingAt();
    return Diagnostic.of(
        Problem.DATA_KEY_TWICE,
        place(line, found ? key.start(1) + 1 : 0),
        found ? key.group(1) : "");
  }

  private Diagnostic yaml(MarkedYAMLException e) {
    Location where = place(e.getProblemMark());
    Location begin = e.getContextMark() == null ? where : place(e.getContextMark());
    String problem = String.valueOf(e.getProblem());
    String context = String.valueOf(e.getContext());
    Matcher noStart = NO_START.matcher(problem);
    if (problem.contains("\\t(TAB)")) {
      return Diagnostic.of(Problem.DATA_TAB, where);
    }
    if (noStart.matches()) {
      return Diagnostic.of(Problem.DATA_NEEDS_QUOTES, where, noStart.group(1));
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return Diagnostic.of(Problem.DATA_COLON, where);
    }
    if (context.contains("quoted scalar") && problem.contains("end of stream")) {
      return Diagnostic.of(Problem.DATA_QUOTE_OPEN, begin);
    }
    if (problem.contains("but found '<scalar>'") && follows(e.getProblemMark())) {
      return Diagnostic.of(Problem.DATA_AFTER_QUOTE, where);
    }
    if (problem.startsWith("expected ',' or") && problem.endsWith("but got ?")) {
      // In brackets, where YAML 1.2 would read on: [https://warta.example/?p=5].
      return Diagnostic.of(Problem.DATA_SIGN, where, "?");
    }
    boolean sign =
        context.endsWith("an alias")
            || context.endsWith("an anchor")
            || context.endsWith("a tag")
            || context.endsWith("a block scalar")
            || context.endsWith("a block node")
            || problem.startsWith("sequence entries are not allowed")
            || problem.startsWith("mapping keys are not allowed");
    if (sign) {
      return Diagnostic.of(Problem.DATA_NEEDS_QUOTES, begin, character(begin));
    }
    return broken(where, problem);
  }

  // Whether something that was already closed stands before it on the line: "Kami" kata dia.
  private boolean follows(Mark mark) {
    String line = line(mark.getLine());
    String before = line.substring(0, Math.min(mark.getColumn(), line.length())).strip();
    return !before.isEmpty() && "\"']}".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private String character(Location at) {
    String line = line(at.line() - place(1, 0).line());
    return at.column() >= 1 && at.column() <= line.length()
        ? line.substring(at.column() - 1, at.column())
        : "";
  }

  private String line(int index) {
    return text.lines().skip(Math.max(0, index)).findFirst().orElse("");
  }

  private Location place(Mark mark) {
    int column = Positions.utf16(line(mark.getLine()), mark.getColumn());
    return place(mark.getLine() + 1, column + 1);
  }

  private Location place(int line, int column) {
    return new Location(start.file(), line + Math.max(0, start.line() - 1), column);
  }
}
