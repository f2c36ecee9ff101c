package arkib.parse.capture;

import arkib.parse.date.DateMention;
import java.util.List;
import java.util.Optional;

/**
 * A line of the head that tells who and when.
 *
 * @param names who wrote it
 * @param byline whether a word such as {@code Oleh} says so
 * @param published when it was published
 * @param modified when it was changed
 * @param rule by what it was known
 */
record HeadLine(
    List<String> names,
    boolean byline,
    Optional<DateMention> published,
    Optional<DateMention> modified,
    String rule) {

  boolean hasDate() {
    return published.isPresent() || modified.isPresent();
  }
}
