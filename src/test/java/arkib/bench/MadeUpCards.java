package arkib.bench;

import arkib.article.Article;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Filing;
import arkib.article.Heading;
import arkib.article.Kind;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.article.Publication;
import arkib.article.Sketch;
import arkib.digest.Fingerprint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Cards of an archive of fifteen years in the order of time, with names, tags and sketches: a few
 * names are in very many articles, most in hardly any; one text in fifty is nearly that of an
 * article shortly before it, and one in twenty is one and the same form with other figures.
 */
final class MadeUpCards {

  private static final int DAYS = 15 * 365;
  private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

  private final SplittableRandom random = new SplittableRandom(1);
  private final Zipf people;
  private final Zipf places = new Zipf(3_000, 1.0);
  private final Zipf bodies = new Zipf(2_000, 1.0);
  private final Zipf tags = new Zipf(800, 1.0);
  private final Sketch form = sketch();
  private final List<Card> cards = new ArrayList<>();

  private MadeUpCards(int articles) {
    people = new Zipf(Math.max(1_000, articles / 5), 1.0);
    for (int i = 0; i < articles; i++) {
      cards.add(card(i, FIRST.plusDays((long) i * DAYS / articles)));
    }
  }

  /** So many cards. */
  static List<Card> of(int articles) {
    return new MadeUpCards(articles).cards;
  }

  private Card card(int number, LocalDate day) {
    String source = String.format(Locale.ROOT, "berita/b%07d.md", number);
    List<CarriedName> names = new ArrayList<>();
    add(names, NameType.PERSON, "orang-", people, 4);
    add(names, NameType.PLACE, "tempat-", places, 4);
    add(names, NameType.ORGANISATION, "badan-", bodies, 3);
    Set<String> tagged = new LinkedHashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      tagged.add("Topik " + tags.next(random));
    }
    return new Card(
        source,
        Kind.NEWS,
        new Heading("Berita " + number, Optional.empty(), List.of(), Optional.empty()),
        new Publication(
            Optional.of(NewsDate.ofDay(day, ZoneOffset.ofHours(8))),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty()),
        new Filing(Optional.empty(), List.copyOf(tagged), Optional.empty(), Optional.empty()),
        new Article.Permalink("b" + number, List.of()),
        names,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        400,
        Optional.of(text(number)),
        List.of(),
        Fingerprint.NONE,
        Fingerprint.NONE);
  }

  private void add(List<CarriedName> names, NameType type, String prefix, Zipf which, int most) {
    Set<Integer> some = new LinkedHashSet<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(which.next(random));
    }
    some.forEach(one -> names.add(new CarriedName(prefix + one, type, 4, List.of())));
  }

  private Sketch text(int number) {
    if (number > 100 && random.nextInt(50) == 0) {
      return varied(cards.get(number - 1 - random.nextInt(100)).sketch().orElseThrow());
    }
    return random.nextInt(20) == 0 ? varied(form) : sketch();
  }

  private Sketch sketch() {
    return new Sketch(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
  }

  // Four samples in sixty-four are others.
  private Sketch varied(Sketch sketch) {
    return new Sketch(
        sketch.first() ^ (1L << random.nextInt(64)),
        sketch.second() ^ (1L << random.nextInt(64)),
        sketch.third() ^ (1L << random.nextInt(64)),
        sketch.fourth() ^ (1L << random.nextInt(64)));
  }
}
