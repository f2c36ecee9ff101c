package arkib.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The file {@code p}: the words of one hash, by family, and the heads of their lists; of the
 * longest of these, what results show of their best articles.
 */
final class HeadsFile {

  private final Bytes families = new Bytes();
  private final Bytes gaps = new Bytes(Packing.NUMBERS);
  private final Bytes weights = new Bytes(Packing.VALUES);
  private final SortedSet<Integer> shown = new TreeSet<>();
  private int count;
  private String before = "";

  /**
   * Begins a family.
   *
   * @param words how many it has
   * @param apart whether its tails are in files of their own
   */
  void begin(String root, int words, boolean apart) {
    int shared = Prefixes.shared(before, root);
    families.number(shared).text(root.substring(shared));
    families.number(words * 2L + (apart ? 1 : 0));
    before = root;
    count++;
  }

  /** Adds the next word of the family. */
  void add(WordRow row) {
    families.text(row.word().equals(row.root()) ? "" : row.word()).number(row.size());
    gaps.all(row.headGaps());
    weights.all(row.headWeights());
  }

  /** Adds articles of which the file is to say what results show of them. */
  void show(Collection<Integer> articles) {
    shown.addAll(articles);
  }

  /**
   * Its columns.
   *
   * @param rows the columns of a document table of some articles
   */
  List<Bytes> columns(Function<List<Integer>, List<Bytes>> rows) {
    Bytes directory = new Bytes(families.length() + 5).number(count).all(families);
    Bytes lengths = new Bytes().number(directory.length()).number(gaps.length());
    Bytes numbers = new Bytes().number(shown.size());
    int last = -1;
    for (int article : shown) {
      numbers.number(article - last - 1);
      last = article;
    }
    List<Bytes> columns = new ArrayList<>(List.of(lengths, directory, gaps, weights, numbers));
    if (!shown.isEmpty()) {
      columns.addAll(rows.apply(List.copyOf(shown)));
    }
    return columns;
  }

  /**
   * The words of a file, in order, with the heads of their lists.
   *
   * @param file what the file has
   * @param head how many articles the head of a list has at most
   */
  static List<WordRow> read(byte[] file, int head) {
    ByteReader in = new ByteReader(file, 0);
    int directory = in.count();
    int numbers = in.count();
    ByteReader words = new ByteReader(file, in.skip(directory));
    ByteReader gaps = new ByteReader(file, in.skip(numbers));
    List<WordRow> rows = new ArrayList<>();
    String root = "";
    for (int families = words.count(); families > 0; families--) {
      root = root.substring(0, words.count()) + words.text();
      for (int left = words.count() >> 1; left > 0; left--) {
        String word = words.text();
        WordRow row = new WordRow(root, word.isEmpty() ? root : word, words.count());
        int inHead = Math.min(head, row.size());
        gaps.copyNumbers(inHead, row.headGaps());
        in.copy(in.skip(inHead), inHead, row.headWeights());
        rows.add(row);
      }
    }
    return rows;
  }
}
