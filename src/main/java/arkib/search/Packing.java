package arkib.search;

import java.util.zip.Deflater;

/** How a column is packed best, measured; a reader need not know. */
enum Packing {
  /** In which the same pieces come again and again: texts. */
  REPEATING(Deflater.DEFAULT_STRATEGY),

  /** In which only some of what comes again is worth a look back: gaps, counts, prints. */
  NUMBERS(Deflater.FILTERED),

  /**
   * In which some values are frequent and nothing else is to be known: the weights of articles.
   * Here a look back costs more than the values themselves, up to a fifth.
   */
  VALUES(Deflater.HUFFMAN_ONLY);

  private final int strategy;

  Packing(int strategy) {
    this.strategy = strategy;
  }

  /** Lets a packer pack so what comes next. */
  void of(Deflater deflater) {
    deflater.setStrategy(strategy);
  }
}
