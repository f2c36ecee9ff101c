package arkib.render.html;

import java.util.Locale;
import java.util.Set;

/**
 * Takes the indentation out of a template before it is compiled, so that no page carries it. Lines
 * stay, so that messages name the right ones; so does every word: where an indentation is the only
 * white space between two words it becomes one space, since Pebble takes the end of line after each
 * of its tags.
 *
 * <p>What stands between quotes of an attribute, in the template's own tags, and in elements that
 * show or run their text as it is, is not touched.
 */
final class Indentation {

  // Words do not run together across the edges of these, whatever white space there is (HTML
  // Standard, 15.3: displayed as block, list item or table part, or not displayed).
  private static final Set<String> EDGES =
      Set.of(
          "!doctype html head body title meta link base script style template noscript header nav main footer section article aside div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figure figcaption table caption thead tbody tfoot tr th td details summary blockquote pre form hr address"
              .split(" "));

  private static final Set<String> AS_IT_IS = Set.of("pre", "textarea", "script", "style");

  private final String template;
  private final StringBuilder out;
  private int at;
  // Within a tag of HTML, and within quotes there.
  private boolean inTag;
  private char quote;
  // The element whose text stays as it is; empty for none.
  private String verbatim = "";

  private Indentation(String template) {
    this.template = template;
    this.out = new StringBuilder(template.length());
  }

  /** A template without the indentation of its lines. */
  static String removed(String template) {
    return new Indentation(template).removed();
  }

  private String removed() {
    while (at < template.length()) {
      char c = template.charAt(at);
      if (c == '{' && isTemplateTag()) {
        copyTemplateTag();
      } else if (c == '\n' && quote == 0 && verbatim.isEmpty()) {
        endLine();
      } else {
        html(c);
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private boolean isTemplateTag() {
    char next = at + 1 < template.length() ? template.charAt(at + 1) : 0;
    return next == '{' || next == '%' || next == '#';
  }

  // Quotes within it hold any text: {{ "}}" }}.
  private void copyTemplateTag() {
    char kind = template.charAt(at + 1);
    String end = kind == '{' ? "}}" : kind + "}";
    int from = at;
    char quoted = 0;
    at += 2;
    while (at < template.length()) {
      char c = template.charAt(at);
      if (quoted == 0 && template.startsWith(end, at)) {
        at += end.length();
        break;
      }
      if (kind != '#' && (c == '"' || c == '\'')) {
        quoted = quoted == 0 ? c : quoted == c ? 0 : quoted;
      }
      at++;
    }
    out.append(template, from, at);
  }

  // Blanks before the end of the line go too, but for one space that Pebble would have left.
  private void endLine() {
    int next = at + 1;
    while (next < template.length() && isBlank(template.charAt(next))) {
      next++;
    }
    boolean indented = next > at + 1;
    boolean afterTag = out.length() > 1 && endsTemplateTag();
    out.append('\n');
    at = next;
    if (indented && afterTag && !inTag && !isEdge()) {
      out.append(' ');
    }
  }

  private boolean endsTemplateTag() {
    char last = out.charAt(out.length() - 1);
    char before = out.charAt(out.length() - 2);
    return last == '}' && (before == '%' || before == '}' || before == '#');
  }

  private boolean isEdge() {
    return at < template.length()
        && (template.charAt(at) == '\n'
            || (template.charAt(at) == '<' && EDGES.contains(element(at + 1))));
  }

  // The name of the element whose tag, of either kind, has its name here.
  private String element(int from) {
    int start = template.startsWith("/", from) ? from + 1 : from;
    int end = start;
    while (end < template.length() && isOfName(template.charAt(end))) {
      end++;
    }
    return template.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void html(char c) {
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if (inTag) {
      if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        inTag = false;
      }
    } else if (c == '<' && at + 1 < template.length() && isTagStart(template.charAt(at + 1))) {
      tag();
    }
  }

  private void tag() {
    boolean closes = template.charAt(at + 1) == '/';
    String name = element(at + 1);
    if (verbatim.isEmpty()) {
      inTag = true;
      verbatim = !closes && AS_IT_IS.contains(name) ? name : "";
    } else if (closes && name.equals(verbatim)) {
      inTag = true;
      verbatim = "";
    }
  }

  private static boolean isTagStart(char c) {
    return c == '/' || c == '!' || isOfName(c);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '!';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
