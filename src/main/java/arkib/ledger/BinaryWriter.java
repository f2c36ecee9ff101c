package arkib.ledger;

import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes values compactly into memory. Numbers are variable-length (7 bits a byte, lowest first). A
 * word that comes again and again (a section, a tag) is written once and then by its number.
 */
final class BinaryWriter {

  private static final int PART = 1 << 20;

  private final Map<String, Integer> words = new HashMap<>();
  // A ledger of a million pages has a hundred megabytes: to double them would take three hundred.
  private final List<byte[]> full = new ArrayList<>();
  private long before;
  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** What was written so far. */
  byte[] toByteArray() {
    if (full.isEmpty()) {
      return Arrays.copyOf(bytes, length);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(Math.toIntExact(length()));
    full.forEach(whole::writeBytes);
    whole.write(bytes, 0, length);
    return whole.toByteArray();
  }

  /** Writes what was written so far. */
  void writeTo(OutputStream out) throws IOException {
    for (byte[] part : full) {
      out.write(part);
    }
    out.write(bytes, 0, length);
  }

  /** How many bytes were written so far. */
  long length() {
    return before + length;
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
    if (length + count <= PART) {
      bytes = Arrays.copyOf(bytes, Math.min(PART, Math.max(bytes.length * 2, length + count)));
    } else {
      full.add(Arrays.copyOf(bytes, length));
      before += length;
      length = 0;
      bytes = new byte[Math.max(PART, count)];
    }
  }
}
