package arkib.archive;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Card;
import arkib.article.Sketch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of the related stories of any archive. */
class RelatedStoriesIT {

  private static final List<String> TYPES =
      List.of("person", "place", "organisation", "topic", "event");

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void theyAreThoseOfTheSlowDefinition(@ForAll long seed) {
    List<Card> cards = cards(seed);
    Archive archive = Archive.of(cards, List.of());
    SlowStories slow = new SlowStories(archive.timeline().dated(), archive.timeline().undated());
    assertThat(told(archive)).isEqualTo(slow.related());
    assertThat(told(archive.alike())).isEqualTo(told(slow.alike()));
  }

  @Property(tries = 100)
  void theOrderOfTheCardsDoesNotMatter(@ForAll long seed) {
    List<Card> cards = cards(seed);
    List<Card> shuffled = new ArrayList<>(cards);
    Collections.shuffle(shuffled, new Random(seed));
    Archive one = Archive.of(cards, List.of());
    Archive other = Archive.of(shuffled, List.of());
    assertThat(told(other)).isEqualTo(told(one));
    assertThat(told(other.alike())).isEqualTo(told(one.alike()));
  }

  // Neither the pages before it, nor those of the time 24 months after it.
  @Property(tries = 200)
  void anArticleMoreChangesOnlyTheTwentyFourMonthsAfterIt(@ForAll long seed) {
    List<Card> cards = cards(seed);
    List<Card> fewer = new ArrayList<>(cards);
    Card added = fewer.remove(new SplittableRandom(seed).nextInt(fewer.size()));
    Map<String, List<String>> with = told(Archive.of(cards, List.of()));
    Map<String, List<String>> without = told(Archive.of(fewer, List.of()));
    for (Card card : fewer) {
      if (!isWithin24MonthsAfter(card, added)) {
        assertThat(with.get(card.source()))
            .as(card.source() + " after " + added.source())
            .isEqualTo(without.get(card.source()));
      }
    }
  }

  private static boolean isWithin24MonthsAfter(Card card, Card added) {
    if (card.published().isEmpty() || added.published().isEmpty()) {
      return false;
    }
    long from = added.published().get().second();
    long to = added.published().get().start().plusMonths(24).toEpochSecond();
    long second = card.published().get().second();
    return second >= from && second <= to;
  }

  private static List<String> told(List<Likeness> alike) {
    return alike.stream()
        .map(two -> two.later().source() + " " + two.earlier().source() + " " + two.percent())
        .toList();
  }

  // Sources and related sources.
  private static Map<String, List<String>> told(Archive archive) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    List<Card> all = new ArrayList<>(archive.timeline().dated());
    all.addAll(archive.timeline().undated());
    for (Card card : all) {
      told.put(card.source(), archive.related(card).stream().map(Card::source).toList());
    }
    return told;
  }

  /**
   * From one article to three hundred over one year or five, of few names or of many, with texts
   * that are like those of others.
   */
  private static List<Card> cards(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 1 + random.nextInt(random.nextInt(8) == 0 ? 300 : 40);
    // Close together, the most frequent names have more carriers than are counted.
    int days = 365 * (random.nextInt(3) == 0 ? 1 : 5);
    int names = 1 + random.nextInt(random.nextBoolean() ? 8 : 80);
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<String> carried = new ArrayList<>();
      List<String> tags = new ArrayList<>();
      for (int n = random.nextInt(5); n > 0; n--) {
        int which = random.nextInt(1 + random.nextInt(names));
        String type = TYPES.get(which % TYPES.size());
        carried.add(type + ":" + type + which);
      }
      for (int n = random.nextInt(3); n > 0; n--) {
        // In two forms that have one address, and some that are topics too.
        String tag = "topic" + random.nextInt(names);
        tags.add(random.nextBoolean() ? tag : tag.toUpperCase(Locale.ROOT));
      }
      cards.add(
          Cards.whole(
              "a" + random.nextInt(1_000_000) + "-" + i,
              date(random, days),
              carried.stream().distinct().toList(),
              tags,
              sketch(random, cards)));
    }
    return cards;
  }

  private static String date(SplittableRandom random, int days) {
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(days));
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> day.toString().substring(0, 4);
      case 2 -> day.toString().substring(0, 7);
      case 3 -> day + "T0" + random.nextInt(10) + ":30:00+08:00";
      // Many on one day.
      case 4 -> "2017-05-17";
      default -> day.toString();
    };
  }

  private static Optional<Sketch> sketch(SplittableRandom random, List<Card> before) {
    if (random.nextInt(5) == 0) {
      return Optional.empty();
    }
    Optional<Sketch> other =
        before.isEmpty() ? Optional.empty() : before.get(random.nextInt(before.size())).sketch();
    if (other.isEmpty() || random.nextInt(3) == 0) {
      return Optional.of(
          new Sketch(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
    }
    Sketch sketch = other.get();
    return Optional.of(
        switch (random.nextInt(3)) {
          case 0 -> sketch;
          case 1 ->
              new Sketch(sketch.first() ^ 1, sketch.second() ^ 16, sketch.third(), sketch.fourth());
          default ->
              new Sketch(sketch.first(), sketch.second(), random.nextLong(), random.nextLong());
        });
  }
}
