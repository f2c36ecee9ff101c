package arkib.ledger;

import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import arkib.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link BinaryWriter} wrote, in the same order. */
final class BinaryReader {

  private final byte[] bytes;
  private final List<String> words = new ArrayList<>();
  private int at;

  /** A reader of bytes from a place in them. */
  BinaryReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /** Where the next value begins. */
  int position() {
    return at;
  }

  long number() {
    byte first = bytes[at++];
    if (first >= 0) {
      return first;
    }
    long number = first & 0x7f;
    for (int shift = 7; ; shift += 7) {
      byte next = bytes[at++];
      number |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  int count() {
    return Math.toIntExact(number());
  }

  long fixed() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      number |= (long) (bytes[at++] & 0xff) << shift;
    }
    return number;
  }

  int fixed32() {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      number |= (bytes[at++] & 0xff) << shift;
    }
    return number;
  }

  boolean flag() {
    return bytes[at++] != 0;
  }

  <E> E choice(E[] values) {
    return values[count()];
  }

  String text() {
    int size = count();
    String text = new String(bytes, at, size, StandardCharsets.UTF_8);
    at += size;
    return text;
  }

  String word() {
    int number = count();
    if (number > 0) {
      return words.get(number - 1);
    }
    String word = text();
    words.add(word);
    return word;
  }

  Fingerprint fingerprint() {
    return new Fingerprint(fixed(), fixed());
  }

  FileSum fileSum() {
    return new FileSum(number(), new Sha256(fixed(), fixed(), fixed(), fixed()));
  }

  <T> Optional<T> optional(Function<BinaryReader, T> reader) {
    return flag() ? Optional.of(reader.apply(this)) : Optional.empty();
  }

  <T> List<T> list(Function<BinaryReader, T> reader) {
    int size = count();
    if (size == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(Math.min(size, bytes.length));
    for (int i = 0; i < size; i++) {
      values.add(reader.apply(this));
    }
    return values;
  }
}
