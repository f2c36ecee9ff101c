package arkib.article.body;

import java.util.Objects;

/**
 * A link or picture in a text, so that what it points to can be checked before anything is made.
 *
 * @param target the destination as written
 * @param kind a link or a picture
 * @param line the physical line in the source, counted from 1
 * @param column the column in it, counted from 1; 0 where it is not known
 */
public record Reference(String target, Kind kind, int line, int column) {

  /** What points there. */
  public enum Kind {
    /** Something to follow. */
    LINK,
    /** Something to show. */
    PICTURE
  }

  /** Refuses null. */
  public Reference {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(kind, "kind");
  }
}
