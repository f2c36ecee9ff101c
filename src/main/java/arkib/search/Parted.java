package arkib.search;

import arkib.article.NewsDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which article of a corpus is in which part of the index. */
final class Parted {

  private final Corpus corpus;
  private final List<Segment> segments;
  private final int[][] articles;

  /** Parts a corpus. */
  Parted(Corpus corpus) {
    this.corpus = corpus;
    int[] months =
        IntStream.range(0, corpus.size()).map(i -> Entry.month(corpus.date(i))).toArray();
    int[] sorted = months.clone();
    Arrays.sort(sorted);
    this.segments = Segments.of(sorted);
    this.articles = articles(months, sorted);
  }

  // Parts are cut between months.
  private int[][] articles(int[] months, int[] sorted) {
    int[][] parted = segments.stream().map(part -> new int[part.size()]).toArray(int[][]::new);
    int[] firsts = segments.stream().mapToInt(part -> sorted[part.from()]).toArray();
    int[] filled = new int[parted.length];
    for (int i = 0; i < months.length; i++) {
      int found = Arrays.binarySearch(firsts, months[i]);
      int part = found < 0 ? -found - 2 : found;
      parted[part][filled[part]++] = i;
    }
    return parted;
  }

  /** The parts, oldest first. */
  List<Segment> segments() {
    return segments;
  }

  /**
   * What the index has of the articles of a part, in order.
   *
   * @param before the articles of the part as the build before knew them; none where it did not
   */
  List<Entry> entries(int part, List<KeptTerms.Article> before) {
    List<Integer> numbers = Arrays.stream(articles[part]).boxed().sorted(this::inOrder).toList();
    Optional<Set<Integer>> edited = corpus.edited();
    if (edited.isEmpty() || before.size() != numbers.size()) {
      return numbers.stream().map(corpus::entry).toList();
    }
    // None came or went, so that each has its place.
    List<Entry> entries = new ArrayList<>(numbers.size());
    for (int number : numbers) {
      KeptTerms.Article known = before.get(entries.size());
      entries.add(
          edited.get().contains(number)
              ? corpus.entry(number)
              : corpus.entry(number, known.shown(), known.text()));
    }
    return entries;
  }

  // Undated ones first, then by date, then by address.
  private int inOrder(int one, int other) {
    int order = Long.compare(second(one), second(other));
    return order != 0 ? order : corpus.address(one).compareTo(corpus.address(other));
  }

  private long second(int number) {
    return corpus.date(number).map(NewsDate::second).orElse(Long.MIN_VALUE);
  }

  /** Whether it is known that a part's articles are those of the build before, and as they were. */
  boolean isAsBefore(int part) {
    return corpus
        .edited()
        .filter(edited -> Arrays.stream(articles[part]).noneMatch(edited::contains))
        .isPresent();
  }
}
