package arkib.search;

/**
 * Into how many files the words of a part go. A file {@code p} is fetched for each word of a query,
 * so it is small; {@code t} and {@code q} are thin, and one has what belongs to several {@code p}.
 *
 * @param files how many files {@code p} there are
 * @param tails to how many of them a file {@code t} belongs; 0 where there are none, since heads
 *     have all
 * @param prints to how many of them a file {@code q} belongs
 */
record Layout(int files, int tails, int prints) {

  /**
   * Up to so many articles a part is small: it has few files, since an old article that comes late
   * moves the numbers of all articles after it, and most files with them.
   */
  static final int SMALL_PART = 4_096;

  /** With more articles a part is large: it has few files, since they are counted. */
  static final int LARGE_PART = 16_384;

  // How many articles the head of a list has where it is not the whole list.
  private static final int HEAD = 128;

  // Of so few articles all words together are few files, and no list is long.
  private static final int FEW_ARTICLES = 1_024;

  // Bytes of p before it is packed, on the average: it comes to less than two thirds.
  private static final int TINY = 4_096;
  private static final int SMALL = 16_384;
  private static final int MIDDLE = 8_192;
  private static final int HOT = 12_288;
  private static final int LARGE = 14_336;
  private static final int TINY_PART = 256;
  private static final int TAILS = 12_288;
  private static final int LARGE_TAILS = 20_480;
  private static final int PRINTS = 32_768;
  private static final int LARGEST_GROUP = 16;

  /** How much a part has: what its layout follows from. */
  static final class Volume {
    private final int head;
    private long heads;
    private long tails;
    private long prints;
    private int words;

    /**
     * Nothing yet.
     *
     * @param head how many articles the heads of lists have
     */
    Volume(int head) {
      this.head = head;
    }

    /**
     * Adds a word that so many articles have.
     *
     * @param apart whether its tails and prints are in files of their own
     */
    void add(int articles, boolean apart) {
      heads += Math.min(articles, head);
      words++;
      if (!apart) {
        tails += Math.max(0, articles - head);
      }
    }

    /** Adds what a word, or some, have of files {@code q} that belong to several files. */
    void addPrints(long bytes) {
      prints += bytes;
    }

    /** How much was added of these. */
    long prints() {
      return prints;
    }
  }

  /** The layout of a part. */
  static Layout of(Segment segment, Volume volume) {
    // What a posting and a word take, measured.
    long bytes = volume.heads * 5 / 2 + volume.words * 10L;
    int files = files(segment, bytes);
    int wanted = segment.size() > LARGE_PART ? LARGE_TAILS : TAILS;
    return new Layout(
        files,
        volume.head == HEAD ? group(volume.tails * 5 / 2, files, wanted) : 0,
        group(volume.prints, files, PRINTS));
  }

  /** The number of the file {@code p} of a family. */
  int file(String root) {
    return Integer.remainderUnsigned(Hash.of(root), files);
  }

  /** How many articles the heads of a part's lists have. */
  static int head(Segment segment) {
    return segment.size() > FEW_ARTICLES ? HEAD : FEW_ARTICLES;
  }

  /** The same, once the layout is known. */
  int head() {
    return tails > 0 ? HEAD : FEW_ARTICLES;
  }

  // A part that grows with each new article keeps its number as long as it grows by a quarter: with
  // another one all words move to other files.
  private static int files(Segment segment, long bytes) {
    int wanted = (int) (bytes / size(segment)) + 1;
    if (!segment.hot()) {
      return wanted;
    }
    int unit = Math.max(1, Integer.highestOneBit(wanted) / 4);
    return (wanted + unit - 1) / unit * unit;
  }

  private static int size(Segment segment) {
    if (segment.size() <= TINY_PART) {
      return TINY;
    }
    if (segment.hot()) {
      return HOT;
    }
    if (segment.size() > LARGE_PART) {
      return LARGE;
    }
    return segment.size() <= SMALL_PART && segment.size() > FEW_ARTICLES ? SMALL : MIDDLE;
  }

  private static int group(long bytes, int files, int wanted) {
    long one = Math.max(1, bytes / files);
    return Integer.highestOneBit((int) Math.max(1, Math.min(LARGEST_GROUP, wanted / one)));
  }
}
