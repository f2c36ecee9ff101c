package arkib.cli;

import arkib.article.CarriedName;
import arkib.article.Spelling;
import arkib.diagnostic.Words;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.names.Found;
import arkib.names.Mention;
import arkib.names.Place;
import arkib.site.Points;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells people which names an article has: those that it carries with their scores, then each
 * mention in the order of the text, where it is, and by which of the entry's texts it was found.
 */
final class FoundText {

  private final Terminal terminal;
  private final Words words;
  private final Authority authority;

  FoundText(Terminal terminal, Authority authority) {
    this.terminal = terminal;
    this.words = terminal.words();
    this.authority = authority;
  }

  /**
   * Tells the names.
   *
   * @param threshold the score with which an article carries a name, in quarters of a point
   */
  void print(Found found, int threshold) {
    line("  " + words.get("found.threshold", authority.entries().size(), Points.text(threshold)));
    found.carried().forEach(name -> line(carried(name)));
    Set<String> carried = found.carried().stream().map(CarriedName::id).collect(Collectors.toSet());
    Set<String> told = new HashSet<>();
    for (Mention mention : found.mentions()) {
      if (!carried.contains(mention.id()) && told.add(mention.id())) {
        line("  " + words.get("found.not-carried", mention.id()));
      }
    }
    found
        .unknown()
        .forEach(
            given ->
                line(
                    "  "
                        + words.get(
                            "found.unknown",
                            given.text(),
                            words.get("type." + given.type().word()))));
    found.mentions().forEach(this::mention);
  }

  private String carried(CarriedName name) {
    String shown = authority.entry(name.id()).map(Entry::name).orElse(name.id());
    List<Spelling> spellings = name.spellings();
    String spelt =
        spellings.isEmpty()
            ? ""
            : ": "
                + spellings.stream()
                    .map(spelling -> spelling.text() + " " + spelling.count())
                    .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT, "  %6s  %s [%s]%s", Points.text(name.quarters()), shown, name.id(), spelt);
  }

  private void mention(Mention mention) {
    String by =
        mention.alias().text().equals(mention.text())
            ? ""
            : " " + words.get("found.by", mention.alias().text());
    String score =
        mention.repeated() ? words.get("found.repeated") : "+" + Points.text(mention.quarters());
    String implied =
        mention.implied().stream()
            .map(one -> ", " + one.id() + " +" + Points.text(one.quarters()))
            .collect(Collectors.joining());
    line(
        "    "
            + place(mention.place())
            + " "
            + mention.start()
            + "–"
            + mention.end()
            + ": "
            + mention.text()
            + " → "
            + mention.id()
            + by
            + " "
            + score
            + implied);
  }

  private String place(Place place) {
    String part = words.get("place." + key(place));
    return place.path().isEmpty()
        ? part
        : part
            + " "
            + place.path().stream()
                .map(index -> Integer.toString(index + 1))
                .collect(Collectors.joining("."));
  }

  static String key(Place place) {
    return place.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void line(String text) {
    terminal.say(Visible.text(text));
  }
}
