package arkib.render.html;

import java.io.Writer;
import java.util.Arrays;

/**
 * Takes the text of a page and keeps it in UTF-8, without the characters that HTML has no way to
 * hold: controls other than white space, lone surrogates and what Unicode keeps for no character
 * (HTML Standard, 13.2.3.5). A capture may have them: {@code "a\u0001b"}. Used by one thread, for
 * one page after the other.
 */
final class HtmlOutput extends Writer {

  private static final int CHUNK = 1 << 10;
  // Of the UTF-8 of one UTF-16 unit; a pair of them takes 4 bytes.
  private static final int MOST_BYTES = 3;

  private final char[] chunk = new char[CHUNK];
  private byte[] bytes;
  private int length;
  private char high;

  /**
   * An empty page.
   *
   * @param usual how many bytes a page usually has
   */
  HtmlOutput(int usual) {
    this.bytes = new byte[usual];
  }

  /** Drops what was written: another page begins. */
  HtmlOutput begin() {
    length = 0;
    high = 0;
    return this;
  }

  /** What was written so far. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void write(int c) {
    chunk[0] = (char) c;
    write(chunk, 0, 1);
  }

  @Override
  public void write(String text, int from, int count) {
    for (int at = from; at < from + count; at += CHUNK) {
      int some = Math.min(CHUNK, from + count - at);
      text.getChars(at, at + some, chunk, 0);
      write(chunk, 0, some);
    }
  }

  @Override
  public void write(char[] text, int from, int count) {
    if (bytes.length - length < count * MOST_BYTES + 1) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count * MOST_BYTES + 1));
    }
    for (int i = from; i < from + count; i++) {
      char c = text[i];
      if ((c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t') {
        bytes[length++] = (byte) c;
        high = 0;
      } else {
        other(c);
      }
    }
  }

  private void other(char c) {
    char before = high;
    high = 0;
    if (c >= 0xa0 && c < 0x800) {
      add(0xc0 | (c >> 6));
      addLast(c, 0);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      if (before != 0) {
        supplementary(Character.toCodePoint(before, c));
      }
    } else if (c >= 0x800 && isCharacter(c)) {
      add(0xe0 | (c >> 12));
      addLast(c, 6);
      addLast(c, 0);
    }
  }

  private void supplementary(int c) {
    if (isCharacter(c)) {
      add(0xf0 | (c >> 18));
      addLast(c, 12);
      addLast(c, 6);
      addLast(c, 0);
    }
  }

  private void addLast(int c, int shift) {
    add(0x80 | ((c >> shift) & 0x3f));
  }

  private void add(int b) {
    bytes[length++] = (byte) b;
  }

  private static boolean isCharacter(int c) {
    return !(c >= 0xfdd0 && c < 0xfdf0) && (c & 0xfffe) != 0xfffe;
  }

  @Override
  public void flush() {
    // All is in memory.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
