package arkib.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Articles of a newspaper that never was: fifteen years, 350 to 600 words each, tags, authors and
 * words as unevenly spread as in real archives. Article n of a seed is always the same, whatever
 * the size of the archive, but for its date: dates spread over all fifteen years.
 */
final class MadeUpArchive {

  private static final int YEARS = 15;
  private static final int FIRST_YEAR = 2011;
  private static final int VOCABULARY = 200_000;
  private static final int UNDATED_ONE_IN = 200;
  private static final List<String> SECTIONS =
      List.of(
          "Nasional", "Daerah", "Maritim", "Masyarakat", "Ekonomi", "Sukan", "Pendapat", "Dunia");

  private final long seed;
  private final int size;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Zipf words = new Zipf(VOCABULARY, 1.0);
  private final Zipf tags;
  private final Zipf authors = new Zipf(120, 0.8);
  private final Zipf sections = new Zipf(SECTIONS.size(), 0.7);

  /** An archive of {@code size} articles. */
  MadeUpArchive(int size, long seed) {
    this.size = size;
    this.seed = seed;
    this.tags = new Zipf(tagCount(size), 1.0);
  }

  /** How many tags an archive of this size draws from: they grow slower than the articles. */
  static int tagCount(int size) {
    return (int) Math.max(20, 12 * Math.sqrt(size));
  }

  /** How many articles there are. */
  int size() {
    return size;
  }

  /** An article by its number. */
  MadeUpArticle article(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    boolean undated = random.nextInt(UNDATED_ONE_IN) == 0;
    long minutes = (long) YEARS * 365 * 24 * 60;
    LocalDateTime date =
        LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0)
            .plusMinutes((long) ((double) number / size * minutes) + random.nextInt(60));
    Set<String> some = new LinkedHashSet<>();
    int tagsWanted = 1 + random.nextInt(5);
    for (int i = 0; i < tagsWanted; i++) {
      some.add(tag(tags.next(random)));
    }
    List<String> paragraphs = new ArrayList<>();
    int wanted = 350 + random.nextInt(251);
    for (int have = 0; have < wanted; ) {
      int length = Math.min(wanted - have, 25 + random.nextInt(40));
      paragraphs.add(sentences(length, random));
      have += length;
    }
    return new MadeUpArticle(
        number,
        capitalised(plain(6 + random.nextInt(5), random)) + " " + number,
        sentences(14 + random.nextInt(8), random),
        undated ? Optional.empty() : Optional.of(date),
        author(authors.next(random)),
        SECTIONS.get(sections.next(random)),
        List.copyOf(some),
        paragraphs);
  }

  private String tag(int rank) {
    return vocabulary.word(60 + rank)
        + (rank % 3 == 0 ? " " + vocabulary.word(90 + rank % 50) : "");
  }

  private String author(int rank) {
    return capitalised(vocabulary.word(2_000 + rank))
        + " "
        + capitalised(vocabulary.word(3_000 + rank * 7));
  }

  private String sentences(int count, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int have = 0; have < count; ) {
      int length = Math.min(count - have, 8 + random.nextInt(14));
      String sentence = capitalised(plain(length, random));
      boolean quote = random.nextInt(9) == 0;
      text.append(have == 0 ? "" : " ");
      text.append(quote ? "“" + sentence + ",” katanya." : sentence + ".");
      have += length;
    }
    return text.toString();
  }

  private String plain(int count, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : i % 9 == 5 ? ", " : " ")
          .append(vocabulary.word(words.next(random)));
    }
    return text.toString();
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
