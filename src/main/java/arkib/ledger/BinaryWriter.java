package arkib.ledger;

import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes values compactly, into memory or on to a stream. Numbers are variable-length (7 bits a
 * byte, lowest first). A word that comes again and again (a section, a tag) is written once and
 * then by its number.
 */
final class BinaryWriter {

  private static final int PART = 1 << 16;

  private final Map<String, Integer> words = new HashMap<>();
  private final Optional<OutputStream> stream;
  private String lastBeginning = "";
  // Its number as a word; 0 as long as there is none.
  private int lastNumber;
  private long passedOn;
  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** Writes into memory. */
  BinaryWriter() {
    this.stream = Optional.empty();
  }

  /** Writes on to a stream, part by part: a ledger of a million articles is not held in memory. */
  BinaryWriter(OutputStream stream) {
    this.stream = Optional.of(stream);
  }

  /** What was written into memory. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Passes on to the stream what was written so far. */
  void flush() {
    try {
      stream.orElseThrow().write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    passedOn += length;
    length = 0;
  }

  /** How many bytes were written so far. */
  long length() {
    return passedOn + length;
  }

  void number(long number) {
    reserve(10);
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void fixed(long number) {
    reserve(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[length++] = (byte) (number >>> shift);
    }
  }

  /** A number of 32 bits of which none is likelier than another. */
  void fixed32(int number) {
    reserve(Integer.BYTES);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      bytes[length++] = (byte) (number >>> shift);
    }
  }

  void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  // Enums are read by the same program that wrote them: a ledger of another one counts as empty.
  @SuppressWarnings("EnumOrdinal")
  void choice(Enum<?> value) {
    number(value.ordinal());
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  /** A text that probably comes again. */
  void word(String word) {
    Integer number = words.get(word);
    if (number == null) {
      words.put(word, words.size() + 1);
      number(0);
      text(word);
    } else {
      number(number);
    }
  }

  /**
   * A path whose beginning probably comes again, most often at once: the beginning as a word, then
   * the rest as a text.
   *
   * @param at where the rest begins
   */
  void path(String path, int at) {
    if (lastNumber > 0 && lastBeginning.length() == at && path.startsWith(lastBeginning)) {
      number(lastNumber);
    } else {
      lastBeginning = path.substring(0, at);
      word(lastBeginning);
      lastNumber = words.get(lastBeginning);
    }
    text(path.substring(at));
  }

  void fingerprint(Fingerprint fingerprint) {
    fixed(fingerprint.high());
    fixed(fingerprint.low());
  }

  void fileSum(FileSum file) {
    number(file.size());
    fixed(file.sha256().a());
    fixed(file.sha256().b());
    fixed(file.sha256().c());
    fixed(file.sha256().d());
  }

  <T> void optional(Optional<T> value, BiConsumer<BinaryWriter, T> writer) {
    flag(value.isPresent());
    value.ifPresent(v -> writer.accept(this, v));
  }

  <T> void list(Collection<T> values, BiConsumer<BinaryWriter, T> writer) {
    number(values.size());
    values.forEach(value -> writer.accept(this, value));
  }

  private void reserve(int count) {
    if (length + count <= bytes.length) {
      return;
    }
    if (stream.isPresent() && bytes.length >= PART) {
      flush();
    }
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
  }
}
