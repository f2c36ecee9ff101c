package arkib.search;

import arkib.search.malay.Word;
import arkib.search.malay.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The words of one article, each with how much the article is about it and which words follow it:
 * all that the index needs of a text, in about a third of its size. It depends on nothing but the
 * article.
 */
final class Terms {

  /** Before a filter: no word of a text begins so. */
  static final String FILTER = "@";

  /** In the byte of a posting: the word is in the headline. */
  static final int HEADLINE = 1;

  /** In the byte of a posting: the word is, each time, part of a name. */
  static final int NAME = 2;

  /** How far the level is shifted in the byte of a posting. */
  static final int SHIFT = 2;

  private static final double HEADLINE_WEIGHT = 5;
  private static final double STANDFIRST_WEIGHT = 2;
  private static final double NAMES_WEIGHT = 2;
  // An article's usual length: a constant, since with the archive's own each article would change
  // all postings.
  private static final double USUAL_WORDS = 400;
  // A text of two lines is not about each of its words.
  private static final int FEWEST_WORDS = 100;

  private final Map<String, Count> counts = new TreeMap<>();

  private Terms() {}

  /** Takes the words of an article. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes a word.
     *
     * @param word the word
     * @param weight the byte of its posting: level, and whether it is a name and in the headline
     * @param prints the prints of the words that follow it, ascending; none after a function word
     */
    void take(String word, int weight, byte[] prints);
  }

  /** The words of a text, as {@link #read} reads them. */
  static byte[] of(SearchText text) {
    Terms terms = new Terms();
    terms.add(text.headline(), count -> count.headline++);
    text.standfirst().ifPresent(s -> terms.add(s, count -> count.standfirst++));
    for (String name : text.names()) {
      terms.add(name, count -> count.names = 1);
    }
    int words = 0;
    for (String line : text.body()) {
      words += terms.add(line, count -> count.body++);
    }
    for (String filter : text.filters()) {
      terms.counts.put(FILTER + filter, new Count());
    }
    return terms.written(words);
  }

  private int add(String line, Consumer<Count> counter) {
    List<Word> words = Words.of(line);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Count count = counts.computeIfAbsent(word.text(), w -> new Count());
      counter.accept(count);
      count.plain |= !word.name();
      if (i + 1 < words.size() && !FunctionWords.has(word.text())) {
        count.followedBy(Hash.print(words.get(i + 1).text()));
      }
    }
    return words.size();
  }

  private byte[] written(int words) {
    double length = 0.25 + 0.75 * Math.max(FEWEST_WORDS, words) / USUAL_WORDS;
    Bytes out = new Bytes();
    out.number(counts.size());
    counts.forEach(
        (word, count) -> {
          double weight =
              HEADLINE_WEIGHT * count.headline
                  + STANDFIRST_WEIGHT * count.standfirst
                  + NAMES_WEIGHT * count.names
                  + count.body / length;
          int flags = (count.headline > 0 ? HEADLINE : 0) | (count.plain ? 0 : NAME);
          out.text(word).one(Level.of(weight) << SHIFT | flags);
          byte[] prints = count.prints();
          out.number(prints.length).all(prints);
        });
    return out.toByteArray();
  }

  /** Gives each word of an article, in the order of words. */
  static void read(byte[] terms, Taker taker) {
    ByteReader in = new ByteReader(terms, 0);
    int size = in.count();
    for (int i = 0; i < size; i++) {
      taker.take(in.text(), in.one(), in.all(in.count()));
    }
  }

  private static final class Count {
    private int headline;
    private int standfirst;
    private int names;
    private int body;
    private boolean plain;
    private long[] followers = {};

    // A set of 127 bits; most words of an article have one or two followers.
    void followedBy(int print) {
      if (followers.length == 0) {
        followers = new long[2];
      }
      followers[print >> 6] |= 1L << print;
    }

    byte[] prints() {
      byte[] prints = new byte[128];
      int size = 0;
      for (int half = 0; half < followers.length; half++) {
        for (long rest = followers[half]; rest != 0; rest &= rest - 1) {
          prints[size++] = (byte) (half * 64 + Long.numberOfTrailingZeros(rest));
        }
      }
      return Arrays.copyOf(prints, size);
    }
  }
}
