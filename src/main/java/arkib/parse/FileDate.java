package arkib.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date with which a file's name begins, as in {@code 2022-06-11-tajuk.md}.
 *
 * @param day the day
 * @param rest the name without it; the date itself where the name is nothing else
 */
record FileDate(LocalDate day, String rest) {

  private static final Pattern NAME =
      Pattern.compile("(?!0000)(\\d{4})-(\\d{2})-(\\d{2})(?:[-_ ](.+))?");

  /** The date in a file's name, if it begins with one. */
  static Optional<FileDate> in(String stem) {
    Matcher name = NAME.matcher(stem);
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(name.group(1)),
              Integer.parseInt(name.group(2)),
              Integer.parseInt(name.group(3)));
      return Optional.of(new FileDate(day, name.group(4) == null ? stem : name.group(4)));
    } catch (DateTimeException e) {
      // "2022-13-45-x" is a name like any other.
      return Optional.empty();
    }
  }
}
