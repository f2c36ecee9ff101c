package arkib.digest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * SHA-256 over parts, each with its kind and length before it, so that no two rows of parts are
 * one. What is added is gathered in a buffer: most digests are of a few hundred bytes.
 */
public final class Digest {

  private final MessageDigest sha256 = Sha256.begin();
  private byte[] buffer = new byte[512];
  private int length;
  private CRC32C part;
  private int partFrom;

  /** A digest that also gives short fingerprints of parts of what is added; see {@link #part()}. */
  public static Digest inParts() {
    Digest digest = new Digest();
    digest.part = new CRC32C();
    return digest;
  }

  /** The short fingerprint of a text, as {@link #part()} gives it. */
  public static int part(String text) {
    return inParts().add(text).part();
  }

  /** The SHA-256 of bytes, 64 lower-case hex digits. */
  public static String hex(byte[] bytes) {
    return Sha256.of(bytes).hex();
  }

  /** The fingerprint of a file's bytes, however many. */
  public static Fingerprint of(Path file) throws IOException {
    Sha256 whole = Sha256.of(file);
    return new Fingerprint(whole.a(), whole.b());
  }

  /** The fingerprint of bytes: that of a file which holds them. */
  public static Fingerprint of(byte[] bytes) {
    Sha256 whole = Sha256.of(bytes);
    return new Fingerprint(whole.a(), whole.b());
  }

  private static Fingerprint fingerprint(byte[] digest) {
    ByteBuffer bytes = ByteBuffer.wrap(digest);
    return new Fingerprint(bytes.getLong(), bytes.getLong());
  }

  /** Adds a text. */
  public Digest add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  public Digest add(byte[] part) {
    return add(part, 0, part.length);
  }

  /** Adds a part of an array. */
  public Digest add(byte[] part, int from, int count) {
    add((long) count);
    reserve(count);
    if (count > buffer.length) {
      update(part, from, count);
    } else {
      System.arraycopy(part, from, buffer, length, count);
      length += count;
    }
    return this;
  }

  /** Adds a number. */
  public Digest add(long part) {
    reserve(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      buffer[length++] = (byte) (part >>> shift);
    }
    return this;
  }

  /** Adds a fingerprint. */
  public Digest add(Fingerprint part) {
    return add(part.high()).add(part.low());
  }

  /** Adds a text, or that there is none. */
  public Digest add(Optional<String> part) {
    return part.isPresent() ? add(1L).add(part.get()) : add(0L);
  }

  /** Adds texts, with how many there are. */
  public Digest add(Collection<String> parts) {
    add((long) parts.size());
    parts.forEach(this::add);
    return this;
  }

  /**
   * Ends a part: the CRC-32C of what was added since the last one ended, or since the beginning. It
   * tells which part changed, never that one did not. Only of a digest made {@link #inParts()}.
   */
  public int part() {
    this.part.update(buffer, partFrom, length - partFrom);
    partFrom = length;
    int short32 = (int) this.part.getValue();
    this.part.reset();
    return short32;
  }

  /** The digest of what was added, in hex; what is added next begins another. */
  public String hex() {
    return HexFormat.of().formatHex(finish());
  }

  /** The fingerprint of what was added; what is added next begins another. */
  public Fingerprint fingerprint() {
    return fingerprint(finish());
  }

  private void update(byte[] bytes, int from, int count) {
    sha256.update(bytes, from, count);
    if (part != null) {
      part.update(bytes, from, count);
    }
  }

  private byte[] finish() {
    sha256.update(buffer, 0, length);
    length = 0;
    partFrom = 0;
    return sha256.digest();
  }

  private void reserve(int count) {
    if (length + count > buffer.length) {
      sha256.update(buffer, 0, length);
      if (part != null) {
        part.update(buffer, partFrom, length - partFrom);
        partFrom = 0;
      }
      length = 0;
      if (count > buffer.length && count <= 1 << 16) {
        buffer = new byte[count];
      }
    }
  }
}
