package arkib.archive;

/**
 * The articles of the 24 months before an article, and how many of them carry each subject. It
 * slides: each article enters it once and leaves it once, however many there are.
 */
final class Window {

  /** 24 months in seconds, which are 730 days at the least: never more than 24 months. */
  static final long SECONDS = 730L * 86_400;

  private final Moments moments;
  private final Subjects subjects;
  private final Lookalikes lookalikes;
  private final int[] order;
  private final int[] carriers;
  // Of each subject, those that carry it, in the order in which they entered: from oldest to end.
  private final int[] postings;
  private final int[] oldest;
  private final int[] end;
  private int entered;
  private int left;
  private long since = Long.MIN_VALUE;

  /** A window before the first article. */
  Window(Moments moments, Subjects subjects, Lookalikes lookalikes) {
    this.moments = moments;
    this.subjects = subjects;
    this.lookalikes = lookalikes;
    this.order = moments.asTheyPass();
    this.carriers = new int[subjects.count()];
    this.postings = new int[subjects.end()];
    this.oldest = new int[subjects.count()];
    for (int place = 0; place < subjects.end(); place++) {
      oldest[subjects.at(place)]++;
    }
    int sum = 0;
    for (int subject = 0; subject < oldest.length; subject++) {
      int carried = oldest[subject];
      oldest[subject] = sum;
      sum += carried;
    }
    this.end = oldest.clone();
  }

  /** Slides on to the 24 months before an article; never back. */
  void slideTo(int card) {
    while (entered < order.length && moments.isBefore(order[entered], card)) {
      enter(order[entered++]);
    }
    since = moments.begin(card) - SECONDS;
    // What has begun so long ago is over, and has entered.
    while (left < moments.count() && moments.begin(left) < since) {
      leave(left++);
    }
  }

  /** Lets in all that are left, as after the last article. */
  void takeAll() {
    while (entered < order.length) {
      enter(order[entered++]);
    }
  }

  private void enter(int card) {
    for (int place = subjects.from(card); place < subjects.from(card + 1); place++) {
      int subject = subjects.at(place);
      postings[end[subject]++] = card;
      carriers[subject]++;
    }
    lookalikes.add(card);
  }

  private void leave(int card) {
    for (int place = subjects.from(card); place < subjects.from(card + 1); place++) {
      int subject = subjects.at(place);
      carriers[subject]--;
      while (oldest[subject] < end[subject] && !has(postings[oldest[subject]])) {
        oldest[subject]++;
      }
    }
  }

  /** How many articles there are. */
  int size() {
    return entered - left;
  }

  /** How many of them carry a subject. */
  int carriers(int subject) {
    return carriers[subject];
  }

  /** Whether an article that entered has not left. */
  boolean has(int card) {
    return moments.begin(card) >= since;
  }

  /** Whether an article, and all that entered before it, have left. */
  boolean isOver(int card) {
    return moments.end(card) < since;
  }

  /** Where the postings of a subject begin. */
  int oldest(int subject) {
    return oldest[subject];
  }

  /** Where the postings of a subject end. */
  int end(int subject) {
    return end[subject];
  }

  /** The article of a posting; it may have left. */
  int posting(int place) {
    return postings[place];
  }
}
