package arkib.parse.capture;

import arkib.parse.date.DateMention;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

  /** The same without bare names that are none, such as the site's own. */
  HeadLine withoutNames(Predicate<String> none) {
    List<String> people = byline ? names : names.stream().filter(none.negate()).toList();
    return new HeadLine(people, byline, published, modified, rule);
  }
}
