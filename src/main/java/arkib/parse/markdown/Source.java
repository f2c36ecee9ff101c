package arkib.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The text that is parsed, from which nodes take their words. */
record Source(String text) {

  /** The characters of a node, as written. */
  String raw(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    // A sequence without gaps is a piece of the text, and copying that is much the faster way.
    return end - start == chars.length() && start >= 0 && end <= text.length()
        ? text.substring(start, end)
        : chars.toString();
  }

  /** The characters of a node with backslash escapes and entities resolved. */
  String unescaped(BasedSequence chars) {
    String raw = raw(chars);
    return raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 ? raw : Escaping.unescapeString(raw);
  }
}
