package arkib.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the parser stands, in lines and columns of the whole file. Jackson's TOML parser reads the
 * text ahead and tells no places; there a key is looked for in the text, in order.
 */
final class Positions {

  private final JsonParser parser;
  private final Format format;
  private final List<String> lines;
  private final int offset;
  private int lastTomlLine;
  private Position lastTomlKey = Position.START;

  Positions(JsonParser parser, Format format, String text, int offset) {
    this.parser = parser;
    this.format = format;
    this.lines = text.lines().toList();
    this.offset = offset;
  }

  /** The place of the current token. */
  Position here() {
    if (format == Format.TOML) {
      return lastTomlKey;
    }
    JsonLocation at = parser.currentTokenLocation();
    return new Position(at.getLineNr() + offset, Math.max(1, at.getColumnNr()));
  }

  /** The place of the key that the parser stands on. */
  Position key(String key) {
    if (format == Format.TOML) {
      lastTomlKey = findTomlKey(key);
    }
    return here();
  }

  /** Whether the scalar that the parser stands on is written in quotes. */
  boolean quoted(JsonToken token, Position at) {
    if (format == Format.YAML) {
      int index = at.line() - 1 - offset;
      String line = index >= 0 && index < lines.size() ? lines.get(index) : "";
      int column = at.column() - 1;
      return column < line.length() && "\"'|>".indexOf(line.charAt(column)) >= 0;
    }
    return token == JsonToken.VALUE_STRING;
  }

  private Position findTomlKey(String key) {
    Pattern pattern =
        Pattern.compile("(?:^|[\\s\\[{,.])(\"?'?)" + Pattern.quote(key) + "\\1\\s*[=.\\]]");
    for (int i = lastTomlLine; i < lines.size(); i++) {
      Matcher matcher = pattern.matcher(lines.get(i));
      if (matcher.find()) {
        lastTomlLine = i;
        return new Position(i + 1 + offset, matcher.start(1) + 1);
      }
    }
    return lastTomlKey;
  }
}
