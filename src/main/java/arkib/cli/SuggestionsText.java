package arkib.cli;

import arkib.diagnostic.Words;
import arkib.names.suggest.SuggestedMerger;
import arkib.names.suggest.SuggestedName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells people what the authority file may lack: spellings of one name, then names. */
final class SuggestionsText {

  private static final int WIDTH = 100;
  private static final String ROW = "  %7s %9s %9s  %s";
  private static final String BELOW = " ".repeat(32);

  private final Terminal terminal;
  private final Words words;

  SuggestionsText(Terminal terminal) {
    this.terminal = terminal;
    this.words = terminal.words();
  }

  void print(SuggestionReport report) {
    if (report.all().names().isEmpty() && report.all().mergers().isEmpty()) {
      line(words.get("suggest.none"));
    }
    report.mergers().forEach(this::merger);
    more(report.all().mergers().size(), report.limit());
    names(report.names());
    more(report.all().names().size(), report.limit());
    report.added().ifPresent(added -> added(added, report.shownFile()));
  }

  // Not cut: somebody will look for that file.
  private void added(int added, String file) {
    String key = added == 0 ? "suggest.nothing-added" : "suggest.added";
    terminal.say(Visible.text(words.get(key, file, added)));
  }

  private void merger(SuggestedMerger merger) {
    String spellings =
        merger.spellings().stream()
            .map(spelling -> spelling.text() + " (" + spelling.count() + ")")
            .collect(Collectors.joining(", "));
    line(words.get("suggest.merger", spellings));
    String closeness =
        words.get(
            "closeness." + merger.closeness().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    String entry = merger.entry().map(id -> " " + words.get("suggest.entry", id)).orElse("");
    line("  " + merger.name() + entry + "; " + closeness);
  }

  private void names(List<SuggestedName> names) {
    if (names.isEmpty()) {
      return;
    }
    line("");
    line(words.get("suggest.names"));
    line(
        String.format(
            Locale.ROOT,
            ROW,
            words.get("suggest.score"),
            words.get("names.articles"),
            words.get("names.mentions"),
            words.get("names.name")));
    names.forEach(this::name);
  }

  private void name(SuggestedName name) {
    String type = words.get("suggest.type", words.get("type." + name.type().word()));
    String titles = name.titles().isEmpty() ? "" : "; " + titles(name.titles());
    line(
        String.format(
            Locale.ROOT,
            ROW,
            name.score(),
            name.articles(),
            name.count(),
            name.text() + " " + type + titles));
    for (SuggestedName.Example example : name.examples()) {
      line(BELOW + "content/" + example.file());
      line(BELOW + "  " + example.context());
    }
  }

  private static String titles(Map<String, Integer> titles) {
    return titles.entrySet().stream()
        .map(title -> title.getKey() + " " + title.getValue())
        .collect(Collectors.joining(", "));
  }

  private void more(int all, int limit) {
    if (all > limit) {
      line(words.get("suggest.more", all - limit));
    }
  }

  private void line(String text) {
    terminal.out().println(Visible.cut(text, terminal.width(WIDTH)).stripTrailing());
  }
}
