package arkib.cli;

import arkib.diagnostic.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells people an archive's figures, with bars for years and sections. */
final class StatsText {

  private static final int LABEL = 22;
  private static final int NUMBER = 9;
  private static final int SECTIONS = 20;
  // From an eighth of a character to seven.
  private static final String EIGHTHS = "▏▎▍▌▋▊▉";

  private final Terminal terminal;
  private final Words words;
  private final Ink ink;

  StatsText(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
    this.ink = terminal.ink();
  }

  void print(Figures figures) {
    row("articles", number(figures.articles()));
    row("undated", number(figures.undated()) + share(figures.undated(), figures.articles()));
    row("captured", number(figures.captured()) + share(figures.captured(), figures.articles()));
    long mean = figures.articles() == 0 ? 0 : figures.words() / figures.articles();
    row("words", number(figures.words()) + "  " + words.get("stats.mean", number(mean).strip()));
    row(
        "names",
        number(figures.names())
            + "  "
            + words.get(
                "stats.of-entries",
                number(figures.entries()).strip(),
                number(figures.mentions()).strip()));
    row("tags", number(figures.tags()));
    row("authors", number(figures.authors()));
    if (figures.held() > 0) {
      row("held", number(figures.held()));
    }
    if (figures.withdrawn() > 0) {
      row("withdrawn", number(figures.withdrawn()));
    }
    bars(
        "stats.by-year",
        figures.years().entrySet().stream()
            .map(year -> Map.entry(year.getKey().toString(), year.getValue()))
            .toList());
    bars("stats.by-section", figures.sections().stream().limit(SECTIONS).map(this::named).toList());
    gaps(figures.gaps());
  }

  private Map.Entry<String, Integer> named(Map.Entry<String, Integer> section) {
    return section.getKey().isEmpty()
        ? Map.entry(words.get("stats.no-section"), section.getValue())
        : section;
  }

  private void row(String word, String figure) {
    line(label(words.get("stats." + word)) + figure);
  }

  private void bars(String title, List<Map.Entry<String, Integer>> figures) {
    int most = figures.stream().mapToInt(Map.Entry::getValue).max().orElse(0);
    if (most == 0) {
      return;
    }
    line("");
    line(ink.strong(words.get(title)));
    int room = terminal.screen().columns() - LABEL - NUMBER - 2;
    for (Map.Entry<String, Integer> figure : figures) {
      line(
          (label(figure.getKey())
                  + number(figure.getValue())
                  + "  "
                  + ink.place(bar(figure.getValue(), most, room)))
              .stripTrailing());
    }
  }

  /** A bar as long as its share of the longest, to an eighth of a character. */
  static String bar(int figure, int most, int room) {
    long eighths = Math.round(8.0 * room * figure / most);
    int part = (int) (eighths % 8);
    String end = part == 0 ? "" : EIGHTHS.substring(part - 1, part);
    String bar = "█".repeat((int) (eighths / 8)) + end;
    return bar.isEmpty() && figure > 0 ? EIGHTHS.substring(0, 1) : bar;
  }

  private void gaps(List<Figures.Gap> gaps) {
    if (gaps.isEmpty()) {
      return;
    }
    line("");
    line(ink.strong(words.get("stats.gaps")));
    gaps.forEach(
        gap ->
            line(
                label(words.get("stats.days", number(gap.days()).strip()))
                    + words.get("stats.between", gap.from(), gap.to())));
  }

  private static String label(String text) {
    String cut = Visible.cut(text, LABEL - 2);
    return cut + " ".repeat(Math.max(1, LABEL - cut.length()));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%," + NUMBER + "d", number);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "  %.1f%%", 100.0 * part / whole);
  }

  private void line(String text) {
    terminal.out().println(text);
  }
}
