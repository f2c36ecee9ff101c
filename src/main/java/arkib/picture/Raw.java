package arkib.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a file, read with care: beyond the end there is nothing, and who asks is told that
 * the picture is broken.
 *
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Raw(byte[] bytes) {

  int length() {
    return bytes.length;
  }

  int byteAt(int at) throws BrokenPicture {
    return bytes[checked(at, 1)] & 0xff;
  }

  /** Two bytes, the higher first. */
  int big16(int at) throws BrokenPicture {
    checked(at, 2);
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  /** Four bytes, the highest first; more than two milliards are beyond the end of any file. */
  int big32(int at) throws BrokenPicture {
    return length(big16(at) << 16 | big16(at + 2));
  }

  /** Two bytes, the lower first. */
  int little16(int at) throws BrokenPicture {
    return Integer.reverseBytes(big16(at)) >>> 16;
  }

  /** Three bytes, the lowest first. */
  int little24(int at) throws BrokenPicture {
    return little16(at) | byteAt(at + 2) << 16;
  }

  /** Four bytes, the lowest first; more than two milliards are beyond the end of any file. */
  int little32(int at) throws BrokenPicture {
    return length(little16(at) | little16(at + 2) << 16);
  }

  private static int length(int number) throws BrokenPicture {
    if (number < 0) {
      throw BrokenPicture.because("a part longer than any file");
    }
    return number;
  }

  /** Whether letters of ASCII stand at a place. */
  boolean has(int at, String letters) {
    if (at < 0 || at + letters.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (bytes[at + i] != (byte) letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether letters of ASCII, large or small, stand anywhere in a part. */
  boolean mentions(int from, int to, String letters) {
    String part = new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    for (int i = 0; i <= part.length() - letters.length(); i++) {
      if (part.regionMatches(true, i, letters, 0, letters.length())) {
        return true;
      }
    }
    return false;
  }

  /** A part; a broken picture where it is not all there. */
  byte[] part(int from, int to) throws BrokenPicture {
    checked(from, to - from);
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** A place where so many bytes are. */
  int checked(int at, int count) throws BrokenPicture {
    if (at < 0 || count < 0 || at > bytes.length - count) {
      throw BrokenPicture.because("cut off");
    }
    return at;
  }

  /** A size that the file declares. */
  static Size size(int width, int height) throws BrokenPicture {
    if (width < 1 || height < 1) {
      throw BrokenPicture.because("of no size");
    }
    return new Size(width, height);
  }
}
