package arkib.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures in rows, as plain text and as Markdown: words at the left, numbers at the right. */
final class Table {

  private static final String UNKNOWN = "–";

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these columns. */
  Table(String... columns) {
    rows.add(List.of(columns));
  }

  /** Adds a row. */
  void add(List<String> cells) {
    if (cells.size() != rows.get(0).size()) {
      throw new IllegalArgumentException(cells + " for the columns " + rows.get(0));
    }
    rows.add(List.copyOf(cells));
  }

  /** The rows, that of the names of columns first. */
  List<List<String>> rows() {
    return List.copyOf(rows);
  }

  /** Columns side by side. */
  String plain() {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    return rows.stream()
        .map(
            row ->
                IntStream.range(0, widths.length)
                    .mapToObj(i -> padded(row.get(i), widths[i], isText(i)))
                    .collect(Collectors.joining("  "))
                    .stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** The same for a README. */
  String markdown() {
    List<String> lines =
        rows.stream()
            .map(row -> "| " + String.join(" | ", row) + " |")
            .collect(Collectors.toList());
    lines.add(
        1,
        IntStream.range(0, rows.get(0).size())
            .mapToObj(i -> isText(i) ? "---" : "---:")
            .collect(Collectors.joining("|", "|", "|")));
    return String.join("\n", lines) + "\n";
  }

  /** A figure with two or three digits that count. */
  static String figure(double value) {
    if (Double.isNaN(value)) {
      return UNKNOWN;
    }
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
  }

  /** A count. */
  static String count(OptionalInt value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%,d", value.getAsInt()) : UNKNOWN;
  }

  private boolean isText(int column) {
    return rows.stream()
        .skip(1)
        .anyMatch(row -> row.get(column).chars().anyMatch(Character::isLetter));
  }

  private static String padded(String text, int width, boolean left) {
    String pad = " ".repeat(width - text.length());
    return left ? text + pad : pad + text;
  }
}
