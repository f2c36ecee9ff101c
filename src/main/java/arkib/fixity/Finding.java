package arkib.fixity;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of a copy that is not as a manifest says.
 *
 * @param kind in which way
 * @param path its path below the output folder
 * @param failure why it could not be compared; of {@link Kind#UNREADABLE} alone
 */
public record Finding(Kind kind, String path, Optional<Failure> failure)
    implements Comparable<Finding> {

  /** In which ways a file can differ, in the order in which they are told. */
  public enum Kind {
    /** A manifest has lines that are none; the path ends with the first one's number. */
    DAMAGED,
    /** A manifest lists a file that is not there. */
    MISSING,
    /** Its bytes are not those of the manifest. */
    CHANGED,
    /** It could not be compared. */
    UNREADABLE,
    /** No manifest lists it. */
    UNKNOWN;

    /** Its word in files for programs. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Refuses null. */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(failure, "failure");
  }

  static Finding of(Kind kind, String path) {
    return new Finding(kind, path, Optional.empty());
  }

  @Override
  public int compareTo(Finding other) {
    int byKind = kind.compareTo(other.kind);
    return byKind == 0 ? path.compareTo(other.path) : byKind;
  }
}
