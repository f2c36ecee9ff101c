package arkib.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A correction that the newsroom made.
 *
 * @param date when
 * @param note what was wrong and what is right, never blank
 */
public record Correction(Optional<NewsDate> date, String note) {

  /** Refuses a blank note. */
  public Correction {
    Objects.requireNonNull(date, "date");
    if (note.isBlank()) {
      throw new IllegalArgumentException("blank correction");
    }
  }
}
