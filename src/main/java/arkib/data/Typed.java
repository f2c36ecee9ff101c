package arkib.data;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Asks values for what they should be, and tells where they are not.
 *
 * @param file the file that the values are from
 * @param reporter told of values of another type
 */
public record Typed(String file, Reporter reporter) {

  // Pattern reads a pair of surrogates as one character, so that only a single one is a match.
  private static final Pattern HALF = Pattern.compile("[\\uD800-\\uDFFF]");
  private static final Pattern FOREIGN =
      Pattern.compile(" *[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029][\\s\\x00-\\x1f\\x7f-\\x9f]*");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Set<String> TRUE = Set.of("true", "yes", "on", "1", "ya", "benar");
  private static final Set<String> FALSE = Set.of("false", "no", "off", "0", "tidak", "bukan");

  /** Where an entry's value stands; where that is not known, its key. */
  public Location at(Entry entry) {
    Position at = entry.value().at().line() > 0 ? entry.value().at() : entry.at();
    return new Location(file, at.line(), at.column());
  }

  /** Where an entry's key stands. */
  public Location atKey(Entry entry) {
    return new Location(file, entry.at().line(), entry.at().column());
  }

  /** A line of text, without white space at its ends; absent where nothing is said. */
  public Optional<String> text(Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      return line(scalar);
    }
    reporter.report(Problem.DATA_WRONG_TYPE, at(entry), entry.key(), "text");
    return Optional.empty();
  }

  /** One text or a list of texts. */
  public List<String> texts(Entry entry) {
    if (entry.value() instanceof Scalar scalar) {
      return line(scalar).stream().toList();
    }
    List<String> texts = new ArrayList<>();
    if (entry.value() instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        text(new Entry(entry.key(), entry.at(), item)).ifPresent(texts::add);
      }
      return texts;
    }
    reporter.report(Problem.DATA_WRONG_TYPE, at(entry), entry.key(), "list");
    return texts;
  }

  /** A whole number of at least {@code least}. */
  public OptionalInt number(Entry entry, int least) {
    Optional<String> text = text(entry);
    if (text.isPresent() && NUMBER.matcher(text.get()).matches()) {
      int number = Integer.parseInt(text.get());
      if (number >= least) {
        return OptionalInt.of(number);
      }
    }
    text.ifPresent(
        value ->
            reporter.report(Problem.SETTING_INVALID, at(entry), entry.key(), value, ">= " + least));
    return OptionalInt.empty();
  }

  /** Yes or no. */
  public Optional<Boolean> flag(Entry entry) {
    Optional<String> text = text(entry);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String word = text.get().toLowerCase(Locale.ROOT);
    if (!TRUE.contains(word) && !FALSE.contains(word)) {
      reporter.report(Problem.FLAG_INVALID, at(entry), entry.key(), text.get());
      return Optional.empty();
    }
    return Optional.of(TRUE.contains(word));
  }

  /** Keys below a key. */
  public Mapping mapping(Entry entry) {
    if (entry.value() instanceof Mapping mapping) {
      return mapping;
    }
    if (!entry.value().isAbsent()) {
      reporter.report(Problem.DATA_WRONG_TYPE, at(entry), entry.key(), "keys");
    }
    return Mapping.EMPTY;
  }

  /** A value as plain Java: text, lists and maps of such, in their order. */
  public static Object plain(Value value) {
    if (value instanceof Sequence sequence) {
      return sequence.items().stream().map(Typed::plain).toList();
    }
    if (value instanceof Mapping mapping) {
      Map<String, Object> plain = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> plain.put(entry.key(), plain(entry.value())));
      return plain;
    }
    return ((Scalar) value).text();
  }

  private static Optional<String> line(Scalar scalar) {
    if (scalar.isNull()) {
      return Optional.empty();
    }
    String text = scalar.text();
    boolean clean = text.chars().noneMatch(Typed::isForeign);
    return Optional.of((clean ? text : oneLine(text)).strip()).filter(t -> !t.isEmpty());
  }

  // Line ends within a folded YAML text are spaces; so are control characters, which no page may
  // hold ("title": "A\b"). JSON can spell half a character, which no file can hold.
  private static String oneLine(String text) {
    String line = FOREIGN.matcher(text).replaceAll(" ");
    return HALF.matcher(line).replaceAll("\uFFFD");
  }

  private static boolean isForeign(int c) {
    return c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || isHalf(c);
  }

  private static boolean isHalf(int c) {
    return c >= 0xd800 && c < 0xe000;
  }
}
