package arkib.source;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.digest.Digest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads text files: UTF-8, UTF-16 with a byte order mark, else what a detector takes it for, with a
 * warning.
 */
public final class TextReader {

  /** The largest text file that is read, in bytes. */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private static final int MIB = 1024 * 1024;

  private TextReader() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param shown its name for messages
   * @param reporter told why there is no text: unreadable, empty, too large, binary
   */
  public static Optional<SourceText> read(Path file, String shown, Reporter reporter) {
    Location at = Location.of(shown);
    try (FileChannel channel = FileChannel.open(file)) {
      // One byte more than it has: a file that grew meanwhile is read to its end in any case.
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), MAX_BYTES) + 1);
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        bytes = bytes.hasRemaining() ? bytes : larger(bytes);
      }
      return text(Arrays.copyOf(bytes.array(), bytes.position()), at, reporter);
    } catch (IOException e) {
      reporter.report(Problem.FILE_UNREADABLE, at, reason(e));
      return Optional.empty();
    }
  }

  private static ByteBuffer larger(ByteBuffer full) {
    int size = Math.min(full.capacity() * 2, MAX_BYTES + 1);
    return size > full.capacity() ? ByteBuffer.allocate(size).put(full.flip()) : full;
  }

  /** What the operating system says, without the name of the file, which the message has. */
  public static String reason(IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  static Optional<SourceText> text(byte[] bytes, Location at, Reporter reporter) {
    if (bytes.length > MAX_BYTES) {
      reporter.report(Problem.FILE_TOO_LARGE, at, Integer.toString(MAX_BYTES / MIB));
      return Optional.empty();
    }
    Charset marked = byteOrderMark(bytes);
    if (marked == null && isBinary(bytes)) {
      reporter.report(Problem.FILE_BINARY, at);
      return Optional.empty();
    }
    String text = decode(bytes, marked, at, reporter);
    if (text.indexOf('\0') >= 0) {
      // UTF-32 begins as UTF-16 does.
      reporter.report(Problem.FILE_BINARY, at);
      return Optional.empty();
    }
    if (text.chars().allMatch(TextReader::isBlank)) {
      reporter.report(Problem.FILE_EMPTY, at);
      return Optional.empty();
    }
    return Optional.of(new SourceText(text, Digest.hex(bytes), bytes.length));
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xfeff;
  }

  private static String decode(byte[] bytes, Charset marked, Location at, Reporter reporter) {
    int mark = marked == null ? 0 : marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
    Charset charset = marked == null ? StandardCharsets.UTF_8 : marked;
    String lenient = new String(bytes, mark, bytes.length - mark, charset);
    if (lenient.indexOf('\uFFFD') < 0) {
      return lenient;
    }
    try {
      // What cannot be decoded was replaced, unless the text has that sign itself.
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark))
          .toString();
    } catch (CharacterCodingException e) {
      Charset guessed = marked == null ? Guess.charset(bytes) : marked;
      reporter.report(Problem.FILE_ENCODING_GUESSED, at, guessed.name());
      return new String(bytes, mark, bytes.length - mark, guessed);
    }
  }

  private static Charset byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
