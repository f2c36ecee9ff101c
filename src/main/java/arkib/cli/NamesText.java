package arkib.cli;

import arkib.article.NameType;
import arkib.article.Spelling;
import arkib.diagnostic.Words;
import arkib.names.NameCount;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells people what names the archive has: a table for each type. */
final class NamesText {

  private static final int WIDTH = 100;

  private final Terminal terminal;
  private final Words words;

  NamesText(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
  }

  void print(List<NameCount> names) {
    if (names.isEmpty()) {
      line(words.get("names.none"));
      return;
    }
    for (NameType type : NameType.values()) {
      List<NameCount> some = names.stream().filter(name -> name.type() == type).toList();
      if (!some.isEmpty()) {
        line(words.get("names.type", words.get("type." + type.word()), some.size()));
        line(
            row(words.get("names.articles"), words.get("names.mentions"), words.get("names.name")));
        some.forEach(name -> line(row(name)));
        line("");
      }
    }
  }

  private String row(NameCount name) {
    String mentions = name.id().isPresent() ? Integer.toString(name.mentions()) : "–";
    String id = name.id().map(i -> " [" + i + "]").orElse("");
    return row(
        Integer.toString(name.articles()), mentions, name.name() + kind(name) + id + spelt(name));
  }

  private static String kind(NameCount name) {
    return name.kind().map(kind -> " (" + kind + ")").orElse("");
  }

  // Where it is spelt as it is called, nothing is to be told.
  private static String spelt(NameCount name) {
    List<Spelling> spellings = name.spellings();
    boolean usual = spellings.size() == 1 && spellings.get(0).text().equals(name.name());
    return spellings.isEmpty() || usual
        ? ""
        : ": "
            + spellings.stream()
                .map(spelling -> spelling.text() + " " + spelling.count())
                .collect(Collectors.joining(", "));
  }

  private static String row(String articles, String mentions, String name) {
    return String.format(Locale.ROOT, "  %9s %9s  %s", articles, mentions, name);
  }

  private void line(String text) {
    terminal.out().println(Visible.cut(text, terminal.width(WIDTH)));
  }
}
