package arkib.names.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is counted of one phrase, article after article. */
final class Count {

  /** How many examples of its context are kept. */
  static final int EXAMPLES = 3;

  private int times;
  private int whereabouts;
  private int speech;
  private int[] articles = new int[1];
  private int size;
  private final Map<String, Integer> titles = new TreeMap<>();
  private final List<Example> examples = new ArrayList<>(1);

  /**
   * A place where it was seen.
   *
   * @param article the article's number, in the order of their paths
   * @param context the text around it
   */
  record Example(int article, String context) {}

  /** Counts one sighting; articles come in the order of their numbers. */
  void add(Sighting sighting, int article) {
    times++;
    whereabouts += sighting.signs().whereabouts() ? 1 : 0;
    speech += sighting.signs().speech() ? 1 : 0;
    sighting.titles().forEach(title -> titles.merge(title, 1, Integer::sum));
    if (size == 0 || articles[size - 1] != article) {
      append(article);
      if (examples.size() < EXAMPLES) {
        examples.add(new Example(article, sighting.context()));
      }
    }
  }

  /** Adds what was counted of another form of the same phrase. */
  void add(Count other) {
    times += other.times;
    whereabouts += other.whereabouts;
    speech += other.speech;
    other.titles.forEach((title, count) -> titles.merge(title, count, Integer::sum));
    int[] mine = Arrays.copyOf(articles, size);
    size = 0;
    articles = new int[mine.length + other.size];
    int i = 0;
    int j = 0;
    while (i < mine.length || j < other.size) {
      boolean first = j == other.size || (i < mine.length && mine[i] <= other.articles[j]);
      int next = first ? mine[i++] : other.articles[j++];
      if (size == 0 || articles[size - 1] != next) {
        append(next);
      }
    }
    examples.addAll(other.examples);
    examples.sort(
        (a, b) ->
            a.article() != b.article()
                ? Integer.compare(a.article(), b.article())
                : a.context().compareTo(b.context()));
    for (int k = examples.size() - 1; k > 0; k--) {
      if (k >= EXAMPLES || examples.get(k).article() == examples.get(k - 1).article()) {
        examples.remove(k);
      }
    }
  }

  private void append(int article) {
    if (size == articles.length) {
      articles = Arrays.copyOf(articles, size * 2);
    }
    articles[size++] = article;
  }

  /** How often it was seen. */
  int times() {
    return times;
  }

  /** In how many articles. */
  int articles() {
    return size;
  }

  /** Whether an article has both this and another. */
  boolean meets(Count other) {
    int i = 0;
    int j = 0;
    while (i < size && j < other.size) {
      if (articles[i] == other.articles[j]) {
        return true;
      }
      if (articles[i] < other.articles[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }

  /** How often it stood behind "di", "ke", "dari". */
  int whereabouts() {
    return whereabouts;
  }

  /** How often it stood beside a word of speech. */
  int speech() {
    return speech;
  }

  /** The titles before it and how often, in alphabetical order. */
  Map<String, Integer> titles() {
    return titles;
  }

  /** Where it was seen first. */
  List<Example> examples() {
    return List.copyOf(examples);
  }
}
