package arkib.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One word of a part as its files have it: its articles, in the columns of which two each go to
 * {@code p}, {@code t} and {@code q}.
 */
final class WordRow {

  /** By root, then by word: the order in files. */
  static final Comparator<WordRow> BY_FAMILY =
      Comparator.comparing(WordRow::root).thenComparing(WordRow::word);

  private final Bytes headGaps = new Bytes();
  private final Bytes headWeights = new Bytes();
  private final Bytes tailGaps = new Bytes();
  private final Bytes tailWeights = new Bytes();
  private final Bytes counts = new Bytes();
  private final Bytes prints = new Bytes();
  private final String root;
  private final String word;
  private final int size;

  /** A word that so many articles have; its columns are empty. */
  WordRow(String root, String word, int size) {
    this.root = root;
    this.word = word;
    this.size = size;
  }

  /** A word with its articles. */
  static WordRow of(String root, String word, ArticleList articles) {
    WordRow row = new WordRow(root, word, articles.size());
    int lastInHead = -1;
    int lastInTail = -1;
    for (int i = 0; i < articles.size(); i++) {
      int number = articles.number(i);
      if (articles.isInHead(i)) {
        row.headGaps.number(number - lastInHead - 1);
        row.headWeights.one(articles.weight(i));
        lastInHead = number;
      } else {
        row.tailGaps.number(number - lastInTail - 1);
        row.tailWeights.one(articles.weight(i));
        lastInTail = number;
      }
      row.counts.number(articles.prints(i));
      articles.addPrints(i, row.prints);
    }
    return row;
  }

  String word() {
    return word;
  }

  String root() {
    return root;
  }

  /** How many articles have it. */
  int size() {
    return size;
  }

  /** The numbers of the articles of its head, as gaps. */
  Bytes headGaps() {
    return headGaps;
  }

  /** A byte for each article of its head. */
  Bytes headWeights() {
    return headWeights;
  }

  /** The numbers of its other articles, as gaps. */
  Bytes tailGaps() {
    return tailGaps;
  }

  /** A byte for each of these. */
  Bytes tailWeights() {
    return tailWeights;
  }

  /** How many prints each article has, head and tail in the order of numbers. */
  Bytes counts() {
    return counts;
  }

  /** These prints. */
  Bytes prints() {
    return prints;
  }

  /** The numbers of so many of its head that are most about it; of equal ones the newest. */
  List<Integer> best(int count) {
    record Ranked(int number, int level) {}
    List<Ranked> head = new ArrayList<>();
    ByteReader gaps = headGaps.read();
    int number = -1;
    for (int i = 0; i < headWeights.length(); i++) {
      number += 1 + gaps.count();
      head.add(new Ranked(number, headWeights.at(i) >> Terms.SHIFT));
    }
    return head.stream()
        .sorted(Comparator.comparingInt(Ranked::level).thenComparingInt(Ranked::number).reversed())
        .limit(count)
        .map(Ranked::number)
        .toList();
  }

  /** Adds what it has of files {@code t}, whose columns are at its place. */
  void addTails(ByteReader gaps, ByteReader weights) {
    int count = size - headWeights.length();
    gaps.copyNumbers(count, tailGaps);
    weights.copy(weights.skip(count), count, tailWeights);
  }

  /** Adds what it has of files {@code q}, whose columns are at its place. */
  void addPrints(ByteReader lengths, ByteReader all) {
    lengths.copyNumbers(size, counts);
    int bytes = 0;
    ByteReader own = counts.read();
    while (own.hasMore()) {
      bytes += own.count();
    }
    all.copy(all.skip(bytes), bytes, prints);
  }

  /** Gives all of its articles to a form, in the order of numbers, with what changed of some. */
  Form form(SortedMap<Integer, Optional<Posting>> changes) {
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    Form form = new Form(utf8, 0, utf8.length);
    ByteReader heads = headGaps.read();
    ByteReader tails = tailGaps.read();
    ByteReader lengths = counts.read();
    byte[] all = prints.toByteArray();
    Deque<Map.Entry<Integer, Optional<Posting>>> waiting = new ArrayDeque<>(changes.entrySet());
    int inHead = 0;
    int inTail = 0;
    int from = 0;
    int head = next(heads, -1);
    int tail = next(tails, -1);
    for (int i = 0; i < size; i++) {
      boolean first = head < tail;
      int number = first ? head : tail;
      int weight = first ? headWeights.at(inHead++) : tailWeights.at(inTail++);
      // Without phrases nobody keeps which words follow.
      int count = lengths.hasMore() ? lengths.count() : 0;
      addUntil(number, waiting, form);
      if (!changes.containsKey(number)) {
        form.add(number, weight, all, from, count);
      }
      from += count;
      head = first ? next(heads, head) : head;
      tail = first ? tail : next(tails, tail);
    }
    addUntil(Integer.MAX_VALUE, waiting, form);
    return form;
  }

  private static int next(ByteReader gaps, int before) {
    return gaps.hasMore() ? before + 1 + gaps.count() : Integer.MAX_VALUE;
  }

  private static void addUntil(
      int number, Deque<Map.Entry<Integer, Optional<Posting>>> waiting, Form form) {
    while (!waiting.isEmpty() && waiting.peek().getKey() <= number) {
      Map.Entry<Integer, Optional<Posting>> next = waiting.remove();
      next.getValue().ifPresent(posting -> posting.addTo(form, next.getKey()));
    }
  }
}
