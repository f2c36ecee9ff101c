package arkib.archive;

import arkib.article.Card;
import arkib.article.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds for each article the earlier ones of the same story, and the one that may be the same text.
 *
 * <p>Linear in the archive: of an article's subjects at most {@link #POSTINGS} carriers are counted
 * together, those of the rarest subject first and of each the newest first; and it is compared with
 * at most {@link #A_BAND} articles for each part of its sketch. All that decides lies in the 24
 * months before it: an article that is added changes nothing of the time before it, nor of the time
 * 24 months after it.
 */
public final class RelatedStories {

  /** How many are shown. */
  static final int MOST = 5;

  /** How often another article is counted that carries one of an article's subjects. */
  static final int POSTINGS = 512;

  /** With how many articles that share a part of its sketch an article is compared. */
  static final int A_BAND = 16;

  /** A text that is like so many before it is a form, such as the tides of a day. */
  static final int FORM = 4;

  private final List<Card> cards;
  private final Moments moments;
  private final Subjects subjects;
  private final Sketches sketches;
  private final Lookalikes lookalikes;
  private final Window window;
  private final Evidence evidence;
  // What the subjects of an article tell of others, and of which.
  private final int[] told;
  private final int[] ofWhich;
  private int which;
  // For which article the text of one was last looked at, counted from 1.
  private final int[] seen;
  private final Best best = new Best(MOST);
  private final Related found = new Related();
  private int alikes;
  private int mostAlike;
  private int percent;

  private RelatedStories(List<Card> dated, List<Card> undated, int from, int to) {
    cards = Stream.concat(dated.stream(), undated.stream()).toList();
    moments = new Moments(dated);
    // What has left the window before the first of them is of no use.
    subjects = Subjects.of(dated, from < to ? moments.since(from) : to, to);
    sketches = new Sketches(cards);
    lookalikes = new Lookalikes(sketches);
    window = new Window(moments, subjects, lookalikes);
    evidence = new Evidence(dated.size());
    told = new int[dated.size()];
    ofWhich = new int[POSTINGS];
    seen = new int[cards.size()];
  }

  /**
   * What is related in an archive.
   *
   * @param dated the dated articles in the order of time
   * @param undated the others, which are related to none, but may be the text of another
   */
  public static Related in(List<Card> dated, List<Card> undated) {
    return in(dated, undated, 0, dated.size());
  }

  /**
   * What is related to some articles of an archive, and to the undated ones. Of others nothing is
   * found, but they are what these may be related to.
   *
   * @param dated the dated articles in the order of time
   * @param undated the others, which are related to none, but may be the text of another
   * @param from the place of the first of the dated ones
   * @param to the place after the last
   */
  static Related in(List<Card> dated, List<Card> undated, int from, int to) {
    RelatedStories stories = new RelatedStories(dated, undated, from, to);
    for (int card = from; card < to; card++) {
      stories.related(card);
      stories.alike(card);
    }
    stories.window.takeAll();
    for (int card = dated.size(); card < stories.cards.size(); card++) {
      stories.undated(card);
      stories.alike(card);
    }
    return stories.found;
  }

  private void related(int card) {
    window.slideTo(card);
    subjects(card);
    for (int band = 0; band < Sketch.BANDS; band++) {
      lookalikes(card, band);
    }
    // Where names and tags tell little, texts that share no part can tell no more.
    int little = evidence.enough(window.size()) / 2;
    for (int i = 0; i < which; i++) {
      if (told[ofWhich[i]] >= little) {
        look(card, ofWhich[i]);
      }
    }
    while (which > 0) {
      told[ofWhich[--which]] = 0;
    }
    int[] earlier = best.take();
    if (earlier.length > 0) {
      List<Card> newestFirst = new ArrayList<>(earlier.length);
      for (int i = earlier.length - 1; i >= 0; i--) {
        newestFirst.add(cards.get(earlier[i]));
      }
      found.add(cards.get(card), newestFirst);
    }
  }

  private void subjects(int card) {
    int left = POSTINGS;
    for (long rarest : rarest(card)) {
      int subject = (int) rarest;
      int its =
          evidence.ofSubject(subjects.weight(subject), window.carriers(subject), window.size());
      for (int at = window.end(subject) - 1; at >= window.oldest(subject) && left > 0; at--) {
        int other = window.posting(at);
        if (window.has(other)) {
          left--;
          if (told[other] == 0) {
            ofWhich[which++] = other;
          }
          told[other] += its;
        }
      }
    }
  }

  // The subjects that others carry too, each below the number of these; the rarest first.
  private long[] rarest(int card) {
    long[] rarest = new long[subjects.from(card + 1) - subjects.from(card)];
    int count = 0;
    for (int place = subjects.from(card); place < subjects.from(card + 1); place++) {
      int carriers = window.carriers(subjects.at(place));
      if (carriers > 0) {
        rarest[count++] = ((long) carriers << Integer.SIZE) | subjects.at(place);
      }
    }
    rarest = Arrays.copyOf(rarest, count);
    Arrays.sort(rarest);
    return rarest;
  }

  private void lookalikes(int card, int band) {
    int left = A_BAND;
    int other = lookalikes.newest(card, band);
    while (other >= 0 && left > 0 && !window.isOver(other)) {
      if (window.has(other)) {
        left--;
        look(card, other);
      }
      other = lookalikes.before(other, band);
    }
  }

  private void look(int card, int other) {
    if (seen[other] == card + 1) {
      return;
    }
    seen[other] = card + 1;
    int speaks = told[other] + Evidence.ofText(compare(card, other));
    if (speaks >= evidence.enough(window.size())) {
      best.offer(other, Evidence.ranked(speaks, moments.begin(card) - moments.begin(other)));
    }
  }

  private int compare(int card, int other) {
    int likeness = sketches.likeness(card, other);
    if (likeness >= Evidence.ALIKE) {
      if (likeness > percent || (likeness == percent && other < mostAlike)) {
        mostAlike = other;
        percent = likeness;
      }
      alikes++;
    }
    return likeness;
  }

  // Whatever the time: a captured page without a date may be that of any article.
  private void undated(int card) {
    for (int band = 0; band < Sketch.BANDS; band++) {
      int left = A_BAND;
      int other = lookalikes.newest(card, band);
      for (; other >= 0 && left > 0; left--) {
        if (seen[other] != card + 1) {
          seen[other] = card + 1;
          compare(card, other);
        }
        other = lookalikes.before(other, band);
      }
    }
    lookalikes.add(card);
  }

  private void alike(int card) {
    if (alikes > 0 && alikes < FORM) {
      found.add(new Likeness(cards.get(card), cards.get(mostAlike), percent));
    }
    alikes = 0;
    percent = 0;
  }
}
