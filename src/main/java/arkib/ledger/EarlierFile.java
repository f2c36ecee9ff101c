package arkib.ledger;

import arkib.digest.FileSum;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a file before a build.
 *
 * @param there whether it was there
 * @param file what its bytes were; absent where it was not there or nobody knows
 */
public record EarlierFile(boolean there, Optional<FileSum> file) {

  /** A file that was not there. */
  public static final EarlierFile NONE = new EarlierFile(false, Optional.empty());

  /** A file that was there and of which no more is known. */
  public static final EarlierFile SOME = new EarlierFile(true, Optional.empty());

  /** Refuses null. */
  public EarlierFile {
    Objects.requireNonNull(file, "file");
  }

  /** A file whose bytes are known. */
  public static EarlierFile of(FileSum file) {
    return new EarlierFile(true, Optional.of(file));
  }
}
