package arkib.names;

import arkib.article.NewsDate;
import java.util.Objects;
import java.util.Optional;

/**
 * From when to when something was so.
 *
 * @param from the first year, month or day
 * @param to the last
 */
public record Validity(Optional<NewsDate> from, Optional<NewsDate> to) {

  /** Always. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Refuses null. */
  public Validity {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
