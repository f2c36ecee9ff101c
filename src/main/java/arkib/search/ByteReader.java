package arkib.search;

import arkib.digest.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link Bytes} wrote, in the same order. */
final class ByteReader {

  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /** Whether there is a next value. */
  boolean hasMore() {
    return at < bytes.length;
  }

  long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
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

  long signed() {
    long number = number();
    return (number >>> 1) ^ -(number & 1);
  }

  int one() {
    return bytes[at++] & 0xff;
  }

  String text() {
    int size = count();
    at += size;
    return new String(bytes, at - size, size, StandardCharsets.UTF_8);
  }

  /** Passes over bytes; returns where they begin. */
  int skip(int count) {
    at += count;
    return at - count;
  }

  /** Adds bytes of any place to others. */
  void copy(int from, int count, Bytes out) {
    out.all(bytes, from, count);
  }

  /** Copies the next bytes, so many, into an array. */
  void copy(byte[] to, int place, int count) {
    System.arraycopy(bytes, at, to, place, count);
    at += count;
  }

  Fingerprint fingerprint() {
    return new Fingerprint(signed(), signed());
  }

  /** The next bytes, so many, to be read by themselves. */
  ByteReader part(int count) {
    return new ByteReader(all(count), 0);
  }

  /** What has not been read yet, to be read by somebody else. */
  ByteReader again() {
    return new ByteReader(bytes, at);
  }

  /** Adds the next numbers, so many, to others. */
  void copyNumbers(int count, Bytes out) {
    int from = at;
    for (int i = 0; i < count; i++) {
      number();
    }
    copy(from, at - from, out);
  }

  /** The next bytes, so many. */
  Bytes bytes(int count) {
    Bytes next = new Bytes(count);
    copy(skip(count), count, next);
    return next;
  }

  byte[] all(int count) {
    at += count;
    return Arrays.copyOfRange(bytes, at - count, at);
  }
}
