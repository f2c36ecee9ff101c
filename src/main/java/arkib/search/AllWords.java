package arkib.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All words of a part that is put together anew. */
final class AllWords implements WordFiles.Words {

  private final List<List<Form>> shards = new ArrayList<>();
  private final Set<String> apart;
  private final int head;

  /**
   * The words of a part.
   *
   * @param apart the roots of families whose tails and prints are in files of their own
   */
  AllWords(List<Form> forms, Layout layout, Set<String> apart) {
    this.apart = apart;
    this.head = layout.head();
    for (int i = 0; i < layout.files(); i++) {
      shards.add(new ArrayList<>());
    }
    for (Form form : forms) {
      shards.get(layout.file(form.root())).add(form);
    }
  }

  @Override
  public boolean isChanged(int number) {
    return true;
  }

  @Override
  public void write(int number, ShardWriter to) throws IOException {
    List<Form> forms = shards.get(number);
    forms.sort(Form.BY_FAMILY);
    ArticleList articles = new ArticleList(head);
    List<WordRow> family = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      articles.read(form);
      family.add(WordRow.of(form.root(), form.word(), articles));
      if (i + 1 == forms.size() || !forms.get(i + 1).root().equals(form.root())) {
        boolean own = apart.contains(form.root());
        to.write(family, own ? ShardWriter.Family.LONG : ShardWriter.Family.SHORT);
        family.clear();
      }
    }
  }

  @Override
  public SectionsFile.Section tails(int number) {
    throw new IllegalStateException("all changed");
  }

  @Override
  public SectionsFile.Section prints(int number) {
    throw new IllegalStateException("all changed");
  }
}
