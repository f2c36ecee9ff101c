package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes that grow: numbers of variable length (7 bits a byte, lowest first), texts, bytes. */
final class Bytes {

  private final Packing packing;
  private byte[] bytes;
  private int length;

  Bytes() {
    this(Packing.REPEATING, 16);
  }

  /** Bytes that are packed so. */
  Bytes(Packing packing) {
    this(packing, 16);
  }

  /** Bytes that have room for so many before they grow. */
  Bytes(int room) {
    this(Packing.REPEATING, room);
  }

  private Bytes(Packing packing, int room) {
    this.packing = packing;
    this.bytes = new byte[Math.max(16, room)];
  }

  /** How they are packed best. */
  Packing packing() {
    return packing;
  }

  /** What was written so far. */
  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** Reads what was written so far. */
  ByteReader read() {
    return new ByteReader(toByteArray(), 0);
  }

  /** How many bytes were written so far. */
  int length() {
    return length;
  }

  /** A byte that was written. */
  int at(int place) {
    return bytes[place] & 0xff;
  }

  /** Adds what was written so far to a digest. */
  void addTo(Digest digest) {
    digest.add(bytes, 0, length);
  }

  /** Gives what was written so far to a packer. */
  void addTo(Deflater deflater) {
    deflater.setInput(bytes, 0, length);
  }

  Bytes number(long number) {
    long rest = number;
    while ((rest & ~0x7fL) != 0) {
      one((int) rest | 0x80);
      rest >>>= 7;
    }
    return one((int) rest);
  }

  /** A number below or above nothing: 0, -1, 1, -2 are written as 0, 1, 2, 3. */
  Bytes signed(long number) {
    return number((number << 1) ^ (number >> 63));
  }

  Bytes fingerprint(Fingerprint fingerprint) {
    return signed(fingerprint.high()).signed(fingerprint.low());
  }

  Bytes text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return number(utf8.length).all(utf8);
  }

  Bytes one(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
    return this;
  }

  Bytes all(byte[] more) {
    return all(more, 0, more.length);
  }

  Bytes all(byte[] more, int from, int count) {
    reserve(count);
    System.arraycopy(more, from, bytes, length, count);
    length += count;
    return this;
  }

  Bytes all(Bytes more) {
    return all(more.bytes, 0, more.length);
  }

  /** Some of what was written so far. */
  Bytes part(int from, int to) {
    return new Bytes(packing, to - from).all(bytes, from, to - from);
  }

  private void reserve(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
  }
}
