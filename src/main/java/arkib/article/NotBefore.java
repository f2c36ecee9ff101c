package arkib.article;

import java.util.Objects;

/**
 * The lower bound of an undated article's date, taken from the latest past date that its text
 * mentions.
 *
 * @param date the date mentioned
 * @param line the line of the source that mentions it, counted from 1
 */
public record NotBefore(NewsDate date, int line) {

  /** Refuses null. */
  public NotBefore {
    Objects.requireNonNull(date, "date");
  }
}
