package arkib.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

  /** Takes the words of an article: all are places in what {@link #of} gave. */
  @FunctionalInterface
  interface Taker {
    /**
     * Takes a word.
     *
     * @param word where its UTF-8 begins
     * @param length how many bytes of UTF-8 it has
     * @param weight the byte of its posting: level, and whether it is a name and in the headline
     * @param prints where the prints of the words that follow it begin, ascending
     * @param count how many they are; none after a function word
     */
    void take(int word, int length, int weight, int prints, int count);
  }

  private Terms() {}

  /** The words of a text, in the order in which they come, as {@link #read} reads them. */
  static byte[] of(SearchText text) {
    WordCounts counts = new WordCounts();
    counts.add(text.headline(), WordCounts.HEADLINE);
    text.standfirst().ifPresent(s -> counts.add(s, WordCounts.STANDFIRST));
    for (String name : text.names()) {
      counts.add(name, WordCounts.NAMES);
    }
    int words = 0;
    for (String line : text.body()) {
      words += counts.add(line, WordCounts.BODY);
    }
    for (String filter : text.filters()) {
      counts.add(FILTER + filter);
    }
    return written(counts, words);
  }

  private static byte[] written(WordCounts counts, int words) {
    double length = 0.25 + 0.75 * Math.max(FEWEST_WORDS, words) / USUAL_WORDS;
    Bytes out = new Bytes(counts.size() * 12);
    out.number(counts.size());
    for (int word = 0; word < counts.size(); word++) {
      int headline = counts.times(word, WordCounts.HEADLINE);
      double weight =
          HEADLINE_WEIGHT * headline
              + STANDFIRST_WEIGHT * counts.times(word, WordCounts.STANDFIRST)
              + NAMES_WEIGHT * Math.min(1, counts.times(word, WordCounts.NAMES))
              + counts.times(word, WordCounts.BODY) / length;
      int flags = (headline > 0 ? HEADLINE : 0) | (counts.isPlain(word) ? 0 : NAME);
      counts.writeText(word, out);
      out.one(Level.of(weight) << SHIFT | flags);
      counts.writePrints(word, out);
    }
    return out.toByteArray();
  }

  /** What an article has of each of its words. */
  static Map<String, Posting> postings(byte[] terms) {
    Map<String, Posting> postings = new HashMap<>();
    read(
        terms,
        (word, length, weight, prints, count) ->
            postings.put(
                new String(terms, word, length, StandardCharsets.UTF_8),
                new Posting(weight, Arrays.copyOfRange(terms, prints, prints + count))));
    return postings;
  }

  /** Gives each word of an article. */
  static void read(byte[] terms, Taker taker) {
    ByteReader in = new ByteReader(terms, 0);
    int size = in.count();
    for (int i = 0; i < size; i++) {
      int length = in.count();
      int word = in.skip(length);
      int weight = in.one();
      int prints = in.count();
      taker.take(word, length, weight, in.skip(prints), prints);
    }
  }
}
