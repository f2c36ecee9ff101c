package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NameType;
import arkib.diagnostic.Location;
import arkib.site.NameSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all names and all texts. */
class NameFinderPropertiesIT {

  private static final List<String> WORDS =
      List.of(
          "Iran",
          "iran",
          "IRAN",
          "Pakistan",
          "Darat",
          "Tentera",
          "İran",
          "Bahnstraße",
          "ß",
          "Ａlor",
          "Türkiye",
          "Tu\u0308rkiye",
          "كوالا",
          "كُوالا",
          "لومڤور",
          "𐐔𐐯𐑅",
          "𐐼𐐯𐑅",
          "PAS",
          "pas",
          "al",
          "Qur",
          "an",
          "x2",
          "_",
          "I\u00adran",
          "I\u200dran\u200d",
          "nya",
          "Iranlah",
          "Pakistannya",
          "TURKIYEpun",
          "ﬁkir",
          "e\u0301",
          "\u0640",
          "北京",
          "Ǆ",
          "ſ",
          "K",
          "ΣΑΣ");

  private static final List<String> BETWEEN =
      List.of(
          " ", " ", " ", "  ", "\u00a0", "\n", "-", "\u2011", "–", "'", "\u2019", "\u02bc", ", ",
          ". ", " \u200f", "\u200b", "", "\u0301", "😀", "\ud83d", " - ", "(", "/");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(WORDS), Arbitraries.of(BETWEEN), Arbitraries.strings().ofMaxLength(2));
    Arbitrary<String> spaced =
        Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(BETWEEN)).as(String::concat);
    return Arbitraries.oneOf(pieces, spaced)
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<Entry>> names() {
    Arbitrary<String> texts =
        Combinators.combine(
                Arbitraries.of(WORDS),
                Combinators.combine(Arbitraries.of(BETWEEN), Arbitraries.of(WORDS))
                    .as(String::concat)
                    .list()
                    .ofMaxSize(3))
            .as((first, more) -> first + String.join("", more))
            .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
    Arbitrary<Alias> aliases =
        Combinators.combine(texts, Arbitraries.of(AliasCase.class))
            .as(
                (text, casing) ->
                    new Alias(text, Optional.empty(), casing, true, Optional.empty(), List.of()));
    return Combinators.combine(
            aliases.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(NameType.class))
        .as(NameFinderPropertiesIT::entry)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(NameFinderPropertiesIT::numbered);
  }

  private static Entry entry(List<Alias> aliases, NameType type) {
    return new Entry(
        "",
        type,
        Optional.empty(),
        aliases.get(0).text(),
        "",
        aliases,
        List.of(),
        Ties.NONE,
        Facts.NONE,
        List.of(),
        Location.of("a.yaml"));
  }

  private static List<Entry> numbered(List<Entry> entries) {
    List<Entry> numbered = new ArrayList<>();
    for (Entry e : entries) {
      numbered.add(
          new Entry(
              "n" + numbered.size(),
              e.type(),
              e.kind(),
              e.name(),
              e.sort(),
              e.aliases(),
              e.titles(),
              e.ties(),
              e.facts(),
              e.redirectsFrom(),
              e.at()));
    }
    return numbered;
  }

  @Property(tries = 3000)
  void findsWhatAPlainMatcherFinds(
      @ForAll("names") List<Entry> names, @ForAll("texts") String text) {
    NameFinder finder = new NameFinder(new Authority(names), NameSettings.DEFAULT);
    SlowFinder slow = new SlowFinder(names);
    String headline = text.isBlank() ? "x" : text;

    List<Mention> mentions = finder.in(Articles.of(headline, text)).mentions();

    assertThat(of(mentions, Place.Part.HEADLINE)).isEqualTo(slow.in(headline, true));
    assertThat(of(mentions, Place.Part.FIRST_PARAGRAPH)).isEqualTo(slow.in(text, false));
  }

  @Property
  void aMentionIsThePieceOfTextThatItSays(
      @ForAll("names") List<Entry> names, @ForAll("texts") String text) {
    NameFinder finder = new NameFinder(new Authority(names), NameSettings.DEFAULT);
    int end = 0;
    for (Mention mention : finder.in(Articles.of("x", text)).mentions()) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      end = mention.end();
    }
  }

  private static List<SlowFinder.Match> of(List<Mention> mentions, Place.Part part) {
    return mentions.stream()
        .filter(mention -> mention.place().part() == part)
        .map(mention -> new SlowFinder.Match(mention.id(), mention.start(), mention.end()))
        .toList();
  }
}
