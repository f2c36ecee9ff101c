package arkib.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What tells without reading whether a file is the one that was read before.
 *
 * @param size its bytes
 * @param modified when it was last changed, in nanoseconds since 1970, as exactly as the file
 *     system knows
 */
public record Stamp(long size, long modified) {

  /** The stamp of a file that was not looked at: no other is equal to it. */
  static final Stamp UNKNOWN = new Stamp(-1, -1);

  /** The stamp of a file. */
  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
