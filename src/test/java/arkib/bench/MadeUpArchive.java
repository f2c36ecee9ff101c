package arkib.bench;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Articles of a newspaper that never was: fifteen years, 350 to 600 words each, tags, authors,
 * people and words as unevenly spread as in real archives. Each article follows from the seed, the
 * size and its number alone, so that any of them can be made first.
 */
final class MadeUpArchive {

  /** The first year that has articles. */
  static final int FIRST_YEAR = 2009;

  /** The largest archive. */
  static final int LARGEST = 1_000_000;

  private static final int YEARS = 15;
  private static final long MINUTES = (long) YEARS * 365 * 24 * 60;
  private static final int UNDATED_ONE_IN = 200;
  private static final List<String> SECTIONS =
      List.of(
          "Nasional", "Daerah", "Maritim", "Masyarakat", "Ekonomi", "Sukan", "Pendapat", "Dunia");

  private final long seed;
  private final int size;
  private final MadeUpText text;
  private final MadeUpMarkup markup;
  private final Zipf tags;
  private final Zipf authors = new Zipf(120, 0.8);
  private final Zipf sections = new Zipf(SECTIONS.size(), 0.7);

  /**
   * An archive.
   *
   * @param size how many articles, from 1 to {@link #LARGEST}
   * @param seed which of the archives of this size
   */
  MadeUpArchive(int size, long seed) {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("from 1 to " + LARGEST + " articles, not " + size);
    }
    this.size = size;
    this.seed = seed;
    this.text = new MadeUpText(peopleCount(size));
    this.markup = new MadeUpMarkup(text, this::linkable);
    this.tags = new Zipf(tagCount(size), 1.0);
  }

  /** How many tags an archive of this size draws from: they grow slower than the articles. */
  static int tagCount(int size) {
    return (int) Math.max(20, 12 * Math.sqrt(size));
  }

  /** How many people an archive of this size draws from. */
  static int peopleCount(int size) {
    return (int) Math.max(30, 30 * Math.sqrt(size));
  }

  /** How many articles there are. */
  int size() {
    return size;
  }

  /** The headline and date of an article, at less cost than the whole. */
  MadeUpHeading heading(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    boolean undated = random.nextInt(UNDATED_ONE_IN) == 0;
    LocalDateTime date =
        LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0)
            .plusMinutes((long) ((double) number / size * MINUTES) + random.nextInt(60));
    return new MadeUpHeading(
        number,
        text.headline(random) + " " + number,
        undated ? Optional.empty() : Optional.of(date));
  }

  /** An article by its number. */
  MadeUpArticle article(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_033 + number);
    Set<String> some = new LinkedHashSet<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      some.add(text.tag(tags.next(random)));
    }
    List<String> paragraphs = text.paragraphs(350 + random.nextInt(251), random);
    boolean marked = MadeUpMarkup.isIn(number);
    return new MadeUpArticle(
        heading(number),
        text.sentences(14 + random.nextInt(8), random),
        text.author(authors.next(random)),
        SECTIONS.get(sections.next(random)),
        List.copyOf(some),
        List.copyOf(marked ? markup.of(paragraphs, random) : paragraphs));
  }

  // Links lead to Markdown files, as editors write them.
  private int linkable(int drawn) {
    int number = drawn % size;
    return MadeUpArticle.isCapture(number) ? number - 1 : number;
  }
}
