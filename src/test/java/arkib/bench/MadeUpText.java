package arkib.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Sentences and paragraphs of words as unevenly spread as in real texts. Safe for many threads. */
final class MadeUpText {

  private static final int VOCABULARY = 200_000;
  private static final int PEOPLE_AN_ARTICLE = 3;

  private final Vocabulary vocabulary = new Vocabulary(VOCABULARY);
  private final Zipf words = new Zipf(VOCABULARY, 1.0);
  private final Zipf people;

  /** Texts that name {@code people} people: a few of them often, most of them hardly ever. */
  MadeUpText(int people) {
    this.people = new Zipf(people, 1.0);
  }

  /** A headline, without a full stop. */
  String headline(SplittableRandom random) {
    return capitalised(words(6 + random.nextInt(5), random));
  }

  /** The text of one article: paragraphs of {@code count} words together. */
  List<String> paragraphs(int count, SplittableRandom random) {
    List<String> named = new ArrayList<>();
    for (int i = 1 + random.nextInt(PEOPLE_AN_ARTICLE); i > 0; i--) {
      named.add(person(people.next(random)));
    }
    List<String> paragraphs = new ArrayList<>();
    for (int have = 0; have < count; ) {
      int length = Math.min(count - have, 25 + random.nextInt(40));
      paragraphs.add(sentences(length, named, random));
      have += length;
    }
    // Whoever is quoted or not: an article names its people once at least.
    paragraphs.add("Turut hadir " + String.join(" dan ", named) + ".");
    return paragraphs;
  }

  /** Sentences that name nobody. */
  String sentences(int count, SplittableRandom random) {
    return sentences(count, List.of(), random);
  }

  /** A few words, without a capital letter or a full stop. */
  String words(int count, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : i % 9 == 5 ? ", " : " ")
          .append(vocabulary.word(words.next(random)));
    }
    return text.toString();
  }

  /** A tag by its rank. */
  String tag(int rank) {
    return vocabulary.word(60 + rank)
        + (rank % 3 == 0 ? " " + vocabulary.word(90 + rank % 50) : "");
  }

  /** An author by rank. */
  String author(int rank) {
    return capitalised(vocabulary.word(2_000 + rank))
        + " "
        + capitalised(vocabulary.word(3_000 + rank * 7));
  }

  /** A person of the news by rank; no author is one. */
  String person(int rank) {
    return capitalised(vocabulary.word(20_000 + rank))
        + (rank % 2 == 0 ? " bin " : " binti ")
        + capitalised(vocabulary.word(60_000 + rank * 3));
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String sentences(int count, List<String> named, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int have = 0; have < count; ) {
      int length = Math.min(count - have, 8 + random.nextInt(14));
      String sentence = capitalised(words(length, random));
      boolean quote = random.nextInt(9) == 0;
      text.append(have == 0 ? "" : " ");
      text.append(quote ? "“" + sentence + ",” " + said(named, random) + "." : sentence + ".");
      have += length;
    }
    return text.toString();
  }

  private static String said(List<String> named, SplittableRandom random) {
    return named.isEmpty() || random.nextInt(2) == 0
        ? "katanya"
        : "kata " + named.get(random.nextInt(named.size()));
  }
}
