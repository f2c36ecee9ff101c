package arkib.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * The text from which nodes take their words.
 *
 * @param text as the editor wrote it
 * @param parsed as it was parsed; see {@link Taming}
 */
record Source(String text, String parsed) {

  /** The characters of a node, as written. */
  String raw(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    // A sequence without gaps is a piece of the text, and copying that is much the faster way.
    return end - start == chars.length() && start >= 0 && end <= text.length()
        ? text.substring(start, end)
        : own(chars.toString());
  }

  /** A piece that the library made of the parsed text, with the editor's characters. */
  @SuppressWarnings("ReferenceEquality")
  String own(String piece) {
    return text == parsed ? piece : Taming.restore(piece);
  }

  /** The characters of a node with backslash escapes and entities resolved. */
  String unescaped(BasedSequence chars) {
    String raw = raw(chars);
    return raw.indexOf('\\') < 0 && raw.indexOf('&') < 0 ? raw : Escaping.unescapeString(raw);
  }
}
