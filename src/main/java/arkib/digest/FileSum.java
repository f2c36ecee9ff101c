package arkib.digest;

import java.util.Objects;

/**
 * What tells a file's bytes from all others.
 *
 * @param size how many they are
 * @param sha256 their SHA-256
 */
public record FileSum(long size, Sha256 sha256) {

  /** Refuses null. */
  public FileSum {
    Objects.requireNonNull(sha256, "sha256");
  }

  /** The sum of bytes. */
  public static FileSum of(byte[] bytes) {
    return new FileSum(bytes.length, Sha256.of(bytes));
  }
}
