package arkib.archive;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Card;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any archive. */
class ArchiveIT {

  private static final List<String> SECTIONS = List.of("Sukan", "Nasional");

  @Provide
  Arbitrary<List<Card>> cards() {
    Arbitrary<String> dates =
        Arbitraries.of(
            "",
            "2019",
            "2019-05",
            "2019-05-17",
            "2019-05-18",
            "2019-12-31",
            "2020-01-01",
            "2019-06-01T00:10:00+08:00",
            "2019-05-31T23:50:00+07:00");
    Arbitrary<String> tags =
        Arbitraries.of("Banjir", "banjir", "BANJIR", "jeti", "Jeti ", "2024", "برتيا");
    return Combinators.combine(dates, tags, tags)
        .as((date, one, other) -> Map.entry(date, List.of(one, other)))
        .list()
        .ofMaxSize(30)
        .map(ArchiveIT::numbered);
  }

  private static List<Card> numbered(List<Map.Entry<String, List<String>>> drafts) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      String[] tags = drafts.get(i).getValue().toArray(String[]::new);
      cards.add(
          i % 7 == 6
              ? Cards.standing("s" + i)
              : Cards.tagged("a" + i, drafts.get(i).getKey(), tags));
    }
    return cards;
  }

  @Property
  void theOrderOfTheCardsDoesNotMatter(@ForAll("cards") List<Card> cards, @ForAll long seed) {
    List<Card> shuffled = new ArrayList<>(cards);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(told(shuffled)).isEqualTo(told(cards));
  }

  @Property
  void everyArticleIsInTheTimelineOnce(@ForAll("cards") List<Card> cards) {
    Archive archive = Archive.of(cards, SECTIONS);
    List<Card> all = new ArrayList<>(archive.timeline().dated());
    all.addAll(archive.timeline().undated());
    all.addAll(archive.standing());

    assertThat(all).containsExactlyInAnyOrderElementsOf(cards);
  }

  @Property
  void whatIsCountedIsWhatIsThere(@ForAll("cards") List<Card> cards) {
    List<Card> dated = Archive.of(cards, SECTIONS).timeline().dated();
    for (Period.Kind kind : Period.Kind.values()) {
      Map<Period, Integer> counted = new LinkedHashMap<>();
      Timeline.split(dated, kind).forEach((period, there) -> counted.put(period, there.size()));

      assertThat(Timeline.counts(dated, kind)).containsExactlyEntriesOf(counted);
    }
  }

  @Property
  void everyTagOfEveryArticleLeadsToAListThatHasIt(@ForAll("cards") List<Card> cards) {
    Archive archive = Archive.of(cards, SECTIONS);
    Map<String, Listing> bySlug = new LinkedHashMap<>();
    archive.listings(Axis.TAG).forEach(listing -> bySlug.put(listing.slug(), listing));

    assertThat(bySlug).hasSameSizeAs(archive.listings(Axis.TAG));
    for (Card card : archive.timeline().newest(cards.size())) {
      for (String tag : card.filing().tags()) {
        assertThat(bySlug.get(Listing.slugOf(tag)).timeline().newest(cards.size())).contains(card);
      }
    }
  }

  @Property
  void splittingLosesNothingThatIsKnownSoExactly(@ForAll("cards") List<Card> cards) {
    List<Card> dated = Archive.of(cards, SECTIONS).timeline().dated();
    for (Period.Kind kind : Period.Kind.values()) {
      List<Card> inPeriods =
          Timeline.split(dated, kind).values().stream().flatMap(List::stream).toList();
      List<Card> known =
          dated.stream()
              .filter(c -> Period.of(c.published().orElseThrow(), kind).isPresent())
              .toList();

      assertThat(inPeriods).isEqualTo(known);
    }
  }

  /** All that an archive says, in words. */
  private static List<String> told(List<Card> cards) {
    Archive archive = Archive.of(cards, SECTIONS);
    List<String> told = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      for (Listing listing : archive.listings(axis)) {
        told.add(axis + " " + listing.name() + " " + listing.slug());
        listing.timeline().newest(cards.size()).forEach(card -> told.add(card.source()));
      }
    }
    archive.standing().forEach(card -> told.add(card.source()));
    archive.timeline().dated().forEach(card -> told.add(archive.related(card).toString()));
    return told;
  }
}
