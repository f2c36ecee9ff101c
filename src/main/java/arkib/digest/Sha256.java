package arkib.digest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A whole SHA-256 (FIPS 180-4), which anybody can compare with what {@code sha256sum} says: of
 * every file of a site one is held, in half of the room that an array would take.
 *
 * @param a bits 0 to 63
 * @param b bits 64 to 127
 * @param c bits 128 to 191
 * @param d bits 192 to 255
 */
public record Sha256(long a, long b, long c, long d) {

  private static final int HEX_BITS = 4;
  private static final int HEX_DIGITS = 64;

  /** A digest that is not begun. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** What a digest comes to; it begins anew. */
  public static Sha256 end(MessageDigest digest) {
    return of(ByteBuffer.wrap(digest.digest()));
  }

  private static Sha256 of(ByteBuffer digest) {
    return new Sha256(digest.getLong(), digest.getLong(), digest.getLong(), digest.getLong());
  }

  /** The SHA-256 of bytes. */
  public static Sha256 of(byte[] bytes) {
    MessageDigest digest = begin();
    digest.update(bytes);
    return end(digest);
  }

  /** The SHA-256 of a file's bytes, however many. */
  public static Sha256 of(Path file) throws IOException {
    MessageDigest digest = begin();
    byte[] chunk = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    }
    return end(digest);
  }

  /** The SHA-256 that 64 hex digits, small or capital, are; nothing where a text is none. */
  public static Optional<Sha256> parse(String hex) {
    return hex.length() == HEX_DIGITS && hex.chars().allMatch(HexFormat::isHexDigit)
        ? Optional.of(of(ByteBuffer.wrap(HexFormat.of().parseHex(hex))))
        : Optional.empty();
  }

  /** 64 small hex digits. */
  public String hex() {
    StringBuilder hex = new StringBuilder(HEX_DIGITS);
    addHex(hex);
    return hex.toString();
  }

  /** Adds 64 small hex digits to a text. */
  public void addHex(StringBuilder text) {
    for (long part : new long[] {a, b, c, d}) {
      for (int shift = Long.SIZE - HEX_BITS; shift >= 0; shift -= HEX_BITS) {
        text.append(HexFormat.of().toLowHexDigit((int) (part >>> shift)));
      }
    }
  }

  @Override
  public String toString() {
    return hex();
  }
}
