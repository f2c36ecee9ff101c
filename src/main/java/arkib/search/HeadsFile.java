package arkib.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private final List<Form> forms;
  private final Set<String> apart;
  private int count;
  private String before = "";

  /**
   * A file.
   *
   * @param forms its words, by family
   * @param apart the roots of families whose tails are in files of their own
   */
  HeadsFile(List<Form> forms, Set<String> apart) {
    this.forms = forms;
    this.apart = apart;
  }

  /** Adds the next of its words with its articles. */
  void add(int at, ArticleList articles) {
    Form form = forms.get(at);
    String root = form.root();
    if (at == 0 || !root.equals(before)) {
      int shared = Prefixes.shared(before, root);
      families.number(shared).text(root.substring(shared));
      families.number(familySize(at) * 2L + (apart.contains(root) ? 1 : 0));
      before = root;
      count++;
    }
    families.text(form.word().equals(root) ? "" : form.word()).number(form.size());
    int last = -1;
    for (int i = 0; i < articles.size(); i++) {
      if (articles.isInHead(i)) {
        gaps.number(articles.number(i) - last - 1);
        weights.one(articles.weight(i));
        last = articles.number(i);
      }
    }
  }

  /** Adds articles of which the file is to say what results show of them. */
  void show(List<Integer> articles) {
    shown.addAll(articles);
  }

  /** How many words there are of the family of the word at a place, from there on. */
  int familySize(int from) {
    int to = from + 1;
    while (to < forms.size() && forms.get(to).root().equals(forms.get(from).root())) {
      to++;
    }
    return to - from;
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
}
