package arkib.bench;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build says it did, in English. What it does not say is absent.
 *
 * @param written files that are new or whose bytes differ
 * @param removed files of the build before that this one does not have
 */
record Counts(OptionalInt written, OptionalInt removed) {

  /** Nothing is known. */
  static final Counts NONE = new Counts(OptionalInt.empty(), OptionalInt.empty());

  /** Reads the line with which a build ends: {@code 200 articles, 651 files: 12 written, …}. */
  static Counts of(String printed) {
    return new Counts(count("written", printed), count("removed", printed));
  }

  private static OptionalInt count(String what, String printed) {
    Matcher found = Pattern.compile("([0-9][0-9,.]*) " + what).matcher(printed);
    return found.find()
        ? OptionalInt.of(Integer.parseInt(found.group(1).replaceAll("[^0-9]", "")))
        : OptionalInt.empty();
  }
}
