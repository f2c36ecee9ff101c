package arkib.search;

import java.util.List;

/** The file {@code p}: the words of one hash, by family, and the heads of their lists. */
final class HeadsFile {

  private final Bytes families = new Bytes();
  private final Bytes gaps = new Bytes();
  private final Bytes weights = new Bytes();
  private final List<Form> forms;
  private int count;
  private String before = "";

  /**
   * A file.
   *
   * @param forms its words, by family
   */
  HeadsFile(List<Form> forms) {
    this.forms = forms;
  }

  /** Adds the next of its words with its articles. */
  void add(int at, ArticleList articles) {
    Form form = forms.get(at);
    String root = form.root();
    if (at == 0 || !root.equals(before)) {
      int shared = Prefixes.shared(before, root);
      families.number(shared).text(root.substring(shared)).number(familySize(at));
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

  private int familySize(int from) {
    int to = from + 1;
    while (to < forms.size() && forms.get(to).root().equals(forms.get(from).root())) {
      to++;
    }
    return to - from;
  }

  /** Its columns. */
  List<Bytes> columns() {
    Bytes directory = new Bytes(families.length() + 5).number(count).all(families);
    Bytes lengths = new Bytes().number(directory.length()).number(gaps.length());
    return List.of(lengths, directory, gaps, weights);
  }
}
