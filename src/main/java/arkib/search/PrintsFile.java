package arkib.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The file {@code q} of some neighbouring files {@code p}: which words follow a word. */
final class PrintsFile {

  private static final int MOST = 60_000;

  private final Bytes lengths = new Bytes();
  private final Bytes counts = new Bytes();
  private final Bytes prints = new Bytes();
  private final Set<Form> mute;
  private int countsBefore;
  private int printsBefore;

  /**
   * A file.
   *
   * @param forms the words of all its files {@code p}
   */
  PrintsFile(List<Form> forms) {
    this.mute = mute(forms);
  }

  // The words whose prints would make the file too large: those with the most.
  private static Set<Form> mute(List<Form> forms) {
    long all = forms.stream().mapToLong(form -> form.size() + form.prints()).sum();
    Set<Form> mute = new HashSet<>();
    if (all > MOST) {
      List<Form> sorted = new ArrayList<>(forms);
      sorted.sort((one, other) -> Integer.compare(other.prints(), one.prints()));
      for (Form form : sorted) {
        if (all > MOST) {
          mute.add(form);
          all -= form.prints();
        }
      }
    }
    return mute;
  }

  /** Adds the articles of the next word. */
  void add(Form form, ArticleList articles) {
    boolean silent = mute.contains(form);
    for (int i = 0; i < articles.size(); i++) {
      counts.number(silent ? 0 : articles.prints(i));
      if (!silent) {
        articles.addPrints(i, prints);
      }
    }
  }

  /** Ends what belongs to one file {@code p}. */
  void endHeads() {
    lengths.number(counts.length() - countsBefore).number(prints.length() - printsBefore);
    countsBefore = counts.length();
    printsBefore = prints.length();
  }

  /** Its columns. */
  List<Bytes> columns() {
    return List.of(lengths, counts, prints);
  }
}
