package arkib.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.List;

/**
 * Where the parser stands, in lines and columns of the whole file. Jackson's TOML parser reads the
 * text ahead and tells no places; there a key is looked for in the text.
 */
final class Positions {

  // Nobody looks for column 1,000; counting on would make a long line of many values slow.
  private static final int FAR = 1_000;

  private final JsonParser parser;
  private final Format format;
  private final List<String> lines;
  private final int offset;
  private final TomlKeys tomlKeys;
  private Position lastTomlKey = Position.START;

  Positions(JsonParser parser, Format format, String text, int offset) {
    this.parser = parser;
    this.format = format;
    this.lines = format == Format.JSON ? List.of() : text.lines().toList();
    this.offset = offset;
    this.tomlKeys = format == Format.TOML ? new TomlKeys(lines) : null;
  }

  /** The place of the current token. */
  Position here() {
    if (format == Format.TOML) {
      return lastTomlKey;
    }
    JsonLocation at = parser.currentTokenLocation();
    int column = Math.max(1, at.getColumnNr());
    if (format == Format.YAML) {
      // SnakeYAML counts characters, and an emoji is one.
      column = utf16(line(at.getLineNr() - 1), column - 1) + 1;
    }
    return new Position(at.getLineNr() + offset, column);
  }

  /** The place of the key that the parser stands on. */
  Position key(String key) {
    if (format == Format.TOML) {
      lastTomlKey =
          tomlKeys
              .next(key)
              .map(found -> new Position(found.line() + offset, found.column()))
              .orElse(lastTomlKey);
    }
    return here();
  }

  /** Whether the scalar that the parser stands on is written in quotes. */
  boolean quoted(JsonToken token, Position at) {
    return format == Format.YAML
        ? "\"'|>".indexOf(character(at)) >= 0
        : token == JsonToken.VALUE_STRING;
  }

  /** The character at a place; 0 where there is none. */
  char character(Position at) {
    String line = line(at.line() - 1 - offset);
    int column = at.column() - 1;
    return column < line.length() ? line.charAt(column) : 0;
  }

  /** What stands between a place and the next white space. */
  String word(Position at) {
    String line = line(at.line() - 1 - offset);
    int end = at.column() - 1;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return line.substring(Math.min(at.column() - 1, end), end);
  }

  /** How many UTF-16 units the first characters of a line take. */
  static int utf16(String line, int characters) {
    if (characters > FAR || characters > line.length()) {
      return characters;
    }
    int units = 0;
    for (int left = characters; left > 0 && units < line.length(); left--) {
      units += Character.charCount(line.codePointAt(units));
    }
    return units;
  }

  private String line(int index) {
    return index >= 0 && index < lines.size() ? lines.get(index) : "";
  }
}
