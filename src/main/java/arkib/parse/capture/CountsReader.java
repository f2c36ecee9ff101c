package arkib.parse.capture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a line of counts: {@code 12 Komen 1.4K Tontonan}, {@code 211 views}, and the two bare
 * numbers of WordPress themes, {@code 0 211}, which are comments and views.
 */
final class CountsReader {

  private static final int LONGEST = 80;

  private final Vocabulary words = Vocabulary.STANDARD;

  /** The counts that a line is, the whole of it. */
  Optional<Counts> read(Line line) {
    if (line.plain().length() > LONGEST || !Lettering.hasDigit(line.plain())) {
      return Optional.empty();
    }
    Tally tally = new Tally();
    for (String word : Lettering.split(line.plain().replaceAll("[|•·:()]", " "))) {
      if (!tally.take(word)) {
        return Optional.empty();
      }
    }
    return tally.finish(line.text());
  }

  /** The value of {@code 1,045}, {@code 1.4K}, {@code 2.3M}; empty for what is no count. */
  static OptionalLong number(String word) {
    String text = word.toLowerCase(Locale.ROOT);
    int scale = text.endsWith("k") ? 3 : text.endsWith("m") ? 6 : 0;
    String digits = scale > 0 ? text.substring(0, text.length() - 1) : text;
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= 12
            && Character.isDigit(digits.charAt(0))
            && Character.isDigit(digits.charAt(digits.length() - 1))
            && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
    if (!plain) {
      return OptionalLong.empty();
    }
    if (scale == 0) {
      return whole(digits);
    }
    String decimal = digits.replace(',', '.');
    if (decimal.indexOf('.') != decimal.lastIndexOf('.')) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(new BigDecimal(decimal).movePointRight(scale).longValue());
  }

  // Separators part groups of three.
  private static OptionalLong whole(String digits) {
    List<String> groups = List.of(digits.split("[.,]", -1));
    for (int i = 1; i < groups.size(); i++) {
      if (groups.get(i).length() != 3) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(Long.parseLong(String.join("", groups)));
  }

  /** The counts while the words are read. */
  private final class Tally {
    private OptionalLong comments = OptionalLong.empty();
    private OptionalLong views = OptionalLong.empty();
    private OptionalLong pending = OptionalLong.empty();
    private OptionalLong first = OptionalLong.empty();
    private String label = "";
    private boolean labelled;
    private int bare;

    boolean take(String word) {
      OptionalLong number = number(word);
      if (number.isEmpty()) {
        label = (label + " " + Lettering.fold(word)).strip();
        return pending.isEmpty() ? isBeginning(label) : settle(label) || isBeginning(label);
      }
      if (!label.isEmpty() && pending.isEmpty()) {
        pending = number;
        return settle(label);
      }
      first = pending.isPresent() ? pending : first;
      bare++;
      pending = number;
      return bare <= 2 && label.isEmpty();
    }

    private boolean isBeginning(String text) {
      return List.of("comments", "views", "shares").stream()
          .flatMap(list -> words.list(list).stream())
          .anyMatch(known -> known.startsWith(text));
    }

    private boolean settle(String text) {
      if (words.has("comments", text)) {
        comments = pending;
      } else if (words.has("views", text)) {
        views = pending;
      } else if (!words.has("shares", text)) {
        return false;
      }
      pending = OptionalLong.empty();
      bare = 0;
      label = "";
      labelled = true;
      return true;
    }

    Optional<Counts> finish(String raw) {
      if (!label.isEmpty() || (labelled && pending.isPresent())) {
        return Optional.empty();
      }
      boolean two = first.isPresent() && pending.isPresent();
      if (labelled) {
        return Optional.of(new Counts(comments, views, raw));
      }
      return two ? Optional.of(new Counts(first, pending, raw)) : Optional.empty();
    }
  }
}
