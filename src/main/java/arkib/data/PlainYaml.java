package arkib.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the YAML that nearly all front matter is: a key at the start of each line, behind it a text
 * or a short list in brackets, below it a list with hyphens. Whatever is written otherwise (signs,
 * escapes, comments, blank lines, texts of several lines) is left to the library, which gives the
 * same for what is read here.
 *
 * <p>For many short texts the library's own beginnings cost more than all else that is done to read
 * an article.
 */
final class PlainYaml {

  // Which the library may say in another form than was typed.
  private static final Set<String> WORDS =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private final String text;
  private final int offset;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private int line = 1;
  private int start;
  private int end;

  private PlainYaml(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  /**
   * The keys of a text.
   *
   * @param offset how many lines of the file stand above it
   * @return nothing where it holds anything that is not plain
   */
  static Optional<Mapping> read(String text, int offset) {
    return isPlain(text) ? new PlainYaml(text, offset).mapping() : Optional.empty();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c < 0x7f) || c == '\n' || (c >= 0xa0 && c < 0x2028);
      if (!plain && (c < 0x202a || Character.isSurrogate(c) || c >= 0xfe00)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private Optional<Mapping> mapping() {
    while (start < text.length()) {
      endLine();
      int colon = key();
      if (colon < 0) {
        return Optional.empty();
      }
      String key = text.substring(start, colon);
      Position at = place(start);
      Optional<Value> value = colon + 1 == end ? listBelow() : value(colon + 1);
      if (value.isEmpty() || !keys.add(key)) {
        return Optional.empty();
      }
      entries.add(new Entry(key, at, value.get()));
    }
    return Optional.of(new Mapping(entries, new Position(1 + offset, 1)));
  }

  private void endLine() {
    int found = text.indexOf('\n', start);
    end = found < 0 ? text.length() : found;
  }

  private void nextLine() {
    start = Math.min(text.length(), end + 1);
    line++;
  }

  private Position place(int index) {
    return new Position(line + offset, index - start + 1);
  }

  // Where the colon stands behind a key that begins the line; -1 where there is no such.
  private int key() {
    int at = start;
    while (at < end && isOfKey(text.charAt(at))) {
      at++;
    }
    boolean key = at > start && at < end && isLetter(text.charAt(start)) && text.charAt(at) == ':';
    return key ? at : -1;
  }

  private Optional<Value> value(int behindColon) {
    int at = behindColon;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (at == behindColon || at == end) {
      return Optional.empty();
    }
    Optional<Value> value = text.charAt(at) == '[' ? brackets(at) : scalar(at);
    nextLine();
    return value;
  }

  private Optional<Value> scalar(int at) {
    if (isQuote(text.charAt(at))) {
      return quoted(at, end);
    }
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      boolean sign =
          (c == ':' && (i + 1 == end || text.charAt(i + 1) == ' '))
              || (c == '#' && text.charAt(i - 1) == ' ');
      if (sign) {
        return Optional.empty();
      }
    }
    return plain(at, end);
  }

  private Optional<Value> quoted(int from, int to) {
    int close = text.indexOf(text.charAt(from), from + 1);
    if (close != to - 1) {
      return Optional.empty();
    }
    String inside = text.substring(from + 1, close);
    // A space next to the quotes is kept, but a text of nothing else is not worth a thought.
    return inside.indexOf('\\') >= 0
        ? Optional.empty()
        : Optional.of(new Scalar(inside, true, place(from)));
  }

  private Optional<Value> plain(int from, int to) {
    char first = text.charAt(from);
    boolean plain = (isLetter(first) || first > 0xa0) && text.charAt(to - 1) > ' ';
    if (!plain && !isDate(from, to)) {
      return Optional.empty();
    }
    String said = text.substring(from, to);
    return WORDS.contains(said.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(new Scalar(said, false, place(from)));
  }

  // "2019-05-17T08:00:00+08:00": what begins otherwise with a digit may be a number.
  private boolean isDate(int from, int to) {
    if (to - from < 8 || text.charAt(from + 4) != '-' || text.charAt(to - 1) <= ' ') {
      return false;
    }
    for (int i = from; i < from + 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.indexOf('_', from) < 0 || text.indexOf('_', from) >= to;
  }

  // [feri, "Pulau Pinang", jeti penumpang]
  private Optional<Value> brackets(int at) {
    if (text.charAt(end - 1) != ']') {
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    int from = at + 1;
    while (from < end) {
      int to = endOfItem(from);
      boolean last = to == end - 1;
      if (to <= from || (!last && !text.startsWith(", ", to))) {
        return Optional.empty();
      }
      Optional<Value> item = isQuote(text.charAt(from)) ? quoted(from, to) : plain(from, to);
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
      from = last ? end : to + 2;
    }
    return Optional.of(new Sequence(items, place(at)));
  }

  // Where an item of a list in brackets ends; the list's own bracket ends the line.
  private int endOfItem(int from) {
    int to = from;
    if (isQuote(text.charAt(from))) {
      int close = text.indexOf(text.charAt(from), from + 1);
      return close < 0 || close >= end - 1 ? from : close + 1;
    }
    while (to < end - 1 && isOfItem(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private Optional<Value> listBelow() {
    nextLine();
    int indent = indent();
    if (indent == 0 || !text.startsWith("- ", start + indent)) {
      return Optional.empty();
    }
    Position at = new Position(line + offset, indent + 1);
    List<Value> items = new ArrayList<>();
    while (start < text.length() && indent() == indent && text.startsWith("- ", start + indent)) {
      endLine();
      int from = start + indent + 2;
      Optional<Value> item = from < end ? scalar(from) : Optional.empty();
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.add(item.get());
      nextLine();
    }
    return Optional.of(new Sequence(items, at));
  }

  private int indent() {
    int at = start;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - start;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isOfKey(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-';
  }

  private static boolean isOfItem(char c) {
    return isOfKey(c) || c == ' ' || c == '.' || c == '/' || c > 0xa0;
  }
}
