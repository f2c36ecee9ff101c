package arkib.render;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes JSON (RFC 8259) on one line, members in the order in which they are added. What is absent
 * or empty has no member. Every {@code <} is written as an escape, so that the text may stand in a
 * script element: no headline can end it.
 */
public final class Json {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out;
  private boolean first = true;

  private Json(StringBuilder out) {
    this.out = out;
  }

  /** An object. */
  public static String object(Consumer<Json> members) {
    StringBuilder out = new StringBuilder(1024);
    object(out, members);
    return out.toString();
  }

  /** An array of objects. */
  public static <T> String array(List<T> items, BiConsumer<Json, T> each) {
    StringBuilder out = new StringBuilder(1024);
    array(out, items, each);
    return out.toString();
  }

  /** Adds a text. */
  public Json text(String key, String value) {
    key(key);
    quote(out, value);
    return this;
  }

  /** Adds a text, if there is one. */
  public Json text(String key, Optional<String> value) {
    value.ifPresent(text -> text(key, text));
    return this;
  }

  /** Adds an array of texts, if there are any. */
  public Json texts(String key, List<String> values) {
    if (!values.isEmpty()) {
      key(key);
      out.append('[');
      for (int i = 0; i < values.size(); i++) {
        out.append(i == 0 ? "" : ",");
        quote(out, values.get(i));
      }
      out.append(']');
    }
    return this;
  }

  /** Adds a number. */
  public Json number(String key, long value) {
    key(key);
    out.append(value);
    return this;
  }

  /** Adds an array whose one item is an array of numbers, as CSL-JSON has dates. */
  public Json numbers(String key, List<Integer> values) {
    key(key);
    out.append("[[");
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ",").append(values.get(i).intValue());
    }
    out.append("]]");
    return this;
  }

  /** Adds true or false. */
  public Json flag(String key, boolean value) {
    key(key);
    out.append(value);
    return this;
  }

  /** Adds an object. */
  public Json object(String key, Consumer<Json> members) {
    key(key);
    object(out, members);
    return this;
  }

  /** Adds an array of objects, if there are any. */
  public <T> Json objects(String key, List<T> items, BiConsumer<Json, T> each) {
    if (!items.isEmpty()) {
      key(key);
      array(out, items, each);
    }
    return this;
  }

  private void key(String key) {
    if (!first) {
      out.append(',');
    }
    first = false;
    quote(out, key);
    out.append(':');
  }

  private static void object(StringBuilder out, Consumer<Json> members) {
    out.append('{');
    members.accept(new Json(out));
    out.append('}');
  }

  private static <T> void array(StringBuilder out, List<T> items, BiConsumer<Json, T> each) {
    out.append('[');
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      out.append(i == 0 ? "" : ",");
      object(out, json -> each.accept(json, item));
    }
    out.append(']');
  }

  // Most texts have nothing to escape, and go out whole.
  private static void quote(StringBuilder out, String text) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      if (isPair(text, i)) {
        i++;
        continue;
      }
      out.append(text, done, i);
      done = i + 1;
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (!Character.isSurrogate(c)) {
        escape(out, c);
      }
    }
    out.append(text, done, text.length()).append('"');
  }

  private static boolean isPlain(char c) {
    if (c < 0x7f) {
      return c >= ' ' && c != '"' && c != '\\' && c != '<';
    }
    return c != 0x7f && c != 0x2028 && c != 0x2029 && !Character.isSurrogate(c);
  }

  // UTF-8 has no way to write one half of a pair; it is left out, as on pages.
  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static void escape(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xf));
    }
  }
}
