package arkib.search;

import arkib.article.NewsDate;
import arkib.digest.Digest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Made-up stories whose vocabulary grows as a real one does: Malay words with their affixes, the
 * frequent ones again and again (Zipf), and names, of which each story has some of its own.
 */
final class MadeUpStories {

  private static final String[] BEFORE = {
    "", "", "", "", "di", "ber", "ter", "se", "me", "pe", "ke"
  };
  private static final String[] AFTER = {"", "", "", "", "kan", "an", "i", "nya", "annya"};
  private static final String[] SYLLABLES = {
    "ba", "ka", "li", "mu", "ro", "sa", "ti", "wan", "jo", "hi", "za", "far", "nor", "dul", "gu"
  };
  private static final String[] SECTIONS = {"Nasional", "Sukan", "Dunia"};

  private final List<String> roots;
  private final long seed;

  MadeUpStories(List<String> roots, long seed) {
    this.roots = List.copyOf(roots);
    this.seed = seed;
  }

  /**
   * A story.
   *
   * @param entry what the index knows of it
   * @param text its text
   */
  record Story(Entry entry, SearchText text) {

    /** The same with another text. */
    Story saying(String body) {
      List<String> lines = new ArrayList<>(text.body());
      lines.add(body);
      SearchText other =
          new SearchText(text.headline(), text.standfirst(), text.names(), lines, text.filters());
      return of(other, entry.address(), entry.date());
    }

    static Story of(SearchText text, String address, Optional<NewsDate> date) {
      Digest digest = new Digest().add(text.headline()).add(text.standfirst());
      digest.add(text.names()).add(text.body()).add(text.filters());
      Optional<String> section = text.filters().stream().findFirst().map(f -> f.substring(2));
      return new Story(
          Entry.of(
              address,
              date,
              text.headline(),
              text.standfirst(),
              section,
              digest.fingerprint(),
              digest),
          text);
    }
  }

  /** Story number {@code i} of {@code size}, which are spread over twenty years. */
  Story story(int i, int size) {
    Random random = new Random(seed * 1_000_003 + i);
    LocalDate day = LocalDate.of(2005, 1, 1).plusDays((long) (7300.0 * i / size));
    String section = SECTIONS[random.nextInt(SECTIONS.length)];
    List<String> body = new ArrayList<>();
    for (int p = 0; p < 12; p++) {
      body.add(sentence(random, 33));
    }
    SearchText text =
        new SearchText(
            sentence(random, 9),
            Optional.of(sentence(random, 22)),
            List.of(name(random) + " " + name(random)),
            body,
            List.of("s:" + section));
    return Story.of(text, address(day, i), Optional.of(NewsDate.ofDay(day, ZoneOffset.UTC)));
  }

  /** A day of a year. */
  static Optional<NewsDate> day(int year, int number) {
    return Optional.of(NewsDate.ofDay(LocalDate.ofYearDay(year, number + 1), ZoneOffset.UTC));
  }

  private static String address(LocalDate day, int i) {
    return "/%s/cerita-%d/".formatted(day.toString().replace('-', '/'), i);
  }

  private String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder();
    for (int w = 0; w < words; w++) {
      String word = word(random);
      sentence.append(w == 0 ? capital(word) : " " + word);
    }
    return sentence.append('.').toString();
  }

  private String word(Random random) {
    double kind = random.nextDouble();
    if (kind < 0.04) {
      return name(random);
    }
    if (kind < 0.06) {
      return String.valueOf(random.nextInt(3000));
    }
    String root = roots.get(zipf(random, roots.size()));
    if (root.length() < 4) {
      return root;
    }
    // Some affixes are frequent, others are not.
    int affixes = random.nextInt(3) == 0 ? zipf(random, 99) : 0;
    return BEFORE[affixes % BEFORE.length] + root + AFTER[affixes / BEFORE.length];
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int s = 2 + random.nextInt(3); s > 0; s--) {
      name.append(SYLLABLES[zipf(random, SYLLABLES.length)]);
    }
    return capital(name.toString());
  }

  private static int zipf(Random random, int size) {
    return (int) Math.pow(size, random.nextDouble()) - 1;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }
}
