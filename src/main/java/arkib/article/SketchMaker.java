package arkib.article;

import java.util.Arrays;
import java.util.Optional;

/**
 * Makes the sketch of a text by one permutation hashing (Li, Owen and Zhang 2012): each pair of
 * words is hashed once, falls into one of 64 bins, and is that bin's sample if no other is smaller.
 * A bin that got none takes the sample of another one (Shrivastava 2017: optimal densification).
 * Every article is read so: the words are hashed as they pass, none is cut out of the text.
 *
 * <p>Case, punctuation and the dateline count for nothing: agencies' clients differ in these.
 */
final class SketchMaker {

  private static final int BINS = 64;
  private static final int SAMPLE = 0xF;

  // A few sentences. In fewer words, two texts may agree by chance.
  private static final int FEWEST_PAIRS = 40;

  // FNV-1a, and the finalizer of SplittableRandom, which is that of MurmurHash3.
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long ODD = 0x9e3779b97f4a7c15L;
  private static final long MIX = 0xff51afd7ed558ccdL;
  private static final long MIX_AGAIN = 0xc4ceb9fe1a85ec53L;

  private final long[] least = new long[BINS];
  private int pairs;
  private long before;

  SketchMaker() {
    Arrays.fill(least, Long.MAX_VALUE);
  }

  /** Adds a paragraph. */
  void add(String text) {
    long word = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        word = (word ^ c) * PRIME;
      } else if (c >= 'A' && c <= 'Z') {
        word = (word ^ (c | 0x20)) * PRIME;
      } else if (c > 0x7f && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        word = (word ^ Character.toLowerCase(c)) * PRIME;
      } else if (word != OFFSET) {
        add(word);
        word = OFFSET;
      }
    }
    if (word != OFFSET) {
      add(word);
    }
  }

  private void add(long word) {
    if (before != 0) {
      long pair = mixed(before * ODD + word);
      int bin = (int) (pair >>> 58);
      long sample = pair & (-1L >>> 6);
      if (sample < least[bin]) {
        least[bin] = sample;
      }
      pairs++;
    }
    before = word;
  }

  /** The sketch of what was added; nothing where that is too little. */
  Optional<Sketch> sketch() {
    if (pairs < FEWEST_PAIRS) {
      return Optional.empty();
    }
    long[] words = new long[4];
    for (int bin = 0; bin < BINS; bin++) {
      words[bin / 16] |= (least[filled(bin)] & SAMPLE) << (bin % 16 * 4);
    }
    return Optional.of(new Sketch(words[0], words[1], words[2], words[3]));
  }

  // The bin itself, or the one that lends it a sample: the same one for all texts, if it has any.
  private int filled(int bin) {
    int filled = bin;
    for (int again = 1; least[filled] == Long.MAX_VALUE; again++) {
      filled = (int) (mixed(bin * ODD + again) >>> 58);
    }
    return filled;
  }

  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 33)) * MIX;
    mixed = (mixed ^ (mixed >>> 33)) * MIX_AGAIN;
    return mixed ^ (mixed >>> 33);
  }
}
