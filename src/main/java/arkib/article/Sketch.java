package arkib.article;

import java.util.List;
import java.util.Optional;

/**
 * A text in 256 bits, by which two texts can be compared without having either: 64 samples of its
 * pairs of neighbouring words, each cut to four bits. The part of the samples that two sketches
 * share tells which part of the pairs their texts share (Broder 1997: resemblance of documents; Li
 * and König 2010: b-bit minwise hashing), give or take four percent.
 *
 * @param first the samples 0 to 15, the first in the lowest bits
 * @param second the samples 16 to 31
 * @param third the samples 32 to 47
 * @param fourth the samples 48 to 63
 */
public record Sketch(long first, long second, long third, long fourth) {

  /** How many parts of four samples a sketch has. */
  public static final int BANDS = 16;

  /** How many bits each of them has. */
  public static final int BAND_BITS = 16;

  private static final int SAMPLES = 64;
  private static final long LOWEST_OF_EACH = 0x1111_1111_1111_1111L;

  // Of four bits each, one sample in sixteen is equal by chance.
  private static final int BY_CHANCE = SAMPLES / 16;

  /**
   * The sketch of a text.
   *
   * @param texts its paragraphs
   * @return nothing for a text of so few words that a sketch of it would tell little
   */
  public static Optional<Sketch> of(List<String> texts) {
    SketchMaker maker = new SketchMaker();
    texts.forEach(maker::add);
    return maker.sketch();
  }

  /** How many of a hundred pairs of words two texts share, of those that either has. */
  public int likeness(Sketch other) {
    return likeness(
        equal(first, other.first)
            + equal(second, other.second)
            + equal(third, other.third)
            + equal(fourth, other.fourth));
  }

  /** How many of the sixteen samples in a word of a sketch are equal to those of another's. */
  public static int equal(long some, long others) {
    long differ = some ^ others;
    differ |= differ >>> 1;
    differ |= differ >>> 2;
    return Long.SIZE / 4 - Long.bitCount(differ & LOWEST_OF_EACH);
  }

  /** The likeness in percent of two texts that have so many equal samples. */
  public static int likeness(int equal) {
    return Math.max(0, equal - BY_CHANCE) * 100 / (SAMPLES - BY_CHANCE);
  }
}
