package arkib.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a part of which few changed: of their files what changed is put together from what
 * is in them, all else is copied.
 */
final class EditedWords implements WordFiles.Words {

  private final Layout layout;
  private final Set<String> apart;
  private final boolean phrases;
  private final Read files;
  private final Map<Integer, Map<String, WordEdit>> edits = new TreeMap<>();
  private final Set<String> roots = new HashSet<>();
  // A file has the sections of up to sixteen, which are asked for one after the other: it is open
  // from the first to the last of them.
  private final Map<String, List<SectionsFile.Section>> open = new ConcurrentHashMap<>();

  /** Reads a file of a part as a build before put it, all pieces of it. */
  @FunctionalInterface
  interface Read {
    /** Reads it. */
    byte[] file(String name) throws IOException;
  }

  /**
   * Words.
   *
   * @param apart the roots of families whose tails and prints are in files of their own
   * @param phrases whether there are files {@code q}
   * @param edits those that changed
   */
  EditedWords(
      Layout layout, Set<String> apart, boolean phrases, Read files, Map<String, WordEdit> edits) {
    this.layout = layout;
    this.apart = apart;
    this.phrases = phrases;
    this.files = files;
    edits.forEach(
        (word, edit) -> {
          int number = layout.file(edit.root());
          this.edits.computeIfAbsent(number, n -> new TreeMap<>()).put(word, edit);
          roots.add(edit.root());
        });
  }

  /** The names of the files that will be written. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    for (int number : edits.keySet()) {
      names.add(WordFiles.heads(number));
      if (layout.tails() > 0) {
        names.add(WordFiles.tails(layout, number));
      }
      names.add(WordFiles.prints(layout, number));
    }
    for (String root : roots) {
      names.add(WordFiles.tailsOf(root));
      names.add(WordFiles.printsOf(root));
    }
    return names;
  }

  /** The batches in which something changed. */
  List<Integer> batches(WordFiles written) {
    return edits.keySet().stream().map(written::batch).distinct().toList();
  }

  @Override
  public boolean isChanged(int number) {
    return edits.containsKey(number);
  }

  @Override
  public void write(int number, ShardWriter to) throws IOException {
    List<WordRow> rows = edited(read(number), edits.get(number));
    List<WordRow> family = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String root = rows.get(i).root();
      family.add(rows.get(i));
      if (i + 1 == rows.size() || !rows.get(i + 1).root().equals(root)) {
        to.write(family, kind(root));
        family.clear();
      }
    }
  }

  private ShardWriter.Family kind(String root) {
    if (!apart.contains(root)) {
      return ShardWriter.Family.SHORT;
    }
    return roots.contains(root) ? ShardWriter.Family.LONG : ShardWriter.Family.LONG_AND_KEPT;
  }

  @Override
  public SectionsFile.Section tails(int number) throws IOException {
    return section(WordFiles.tails(layout, number), number, layout.tails());
  }

  @Override
  public SectionsFile.Section prints(int number) throws IOException {
    return section(WordFiles.prints(layout, number), number, layout.prints());
  }

  private SectionsFile.Section section(String name, int number, int group) throws IOException {
    int first = number / group * group;
    int count = Math.min(group, layout.files() - first);
    List<SectionsFile.Section> sections = open.get(name);
    if (sections == null) {
      sections = SectionsFile.read(files.file(name), count);
      open.put(name, sections);
    }
    if (number - first == count - 1) {
      open.remove(name);
    }
    return sections.get(number - first);
  }

  // The rows of a file; those of long families that stay as they were have heads alone.
  private List<WordRow> read(int number) throws IOException {
    List<WordRow> rows = HeadsFile.read(files.file(WordFiles.heads(number)), layout.head());
    List<WordRow> some = rows.stream().filter(row -> !apart.contains(row.root())).toList();
    if (layout.tails() > 0) {
      addTails(some, tails(number));
    }
    if (phrases) {
      addPrints(some, prints(number));
    }
    for (String root : roots) {
      List<WordRow> family =
          apart.contains(root)
              ? rows.stream().filter(row -> row.root().equals(root)).toList()
              : List.of();
      if (!family.isEmpty()) {
        addTails(family, SectionsFile.read(files.file(WordFiles.tailsOf(root)), 1).get(0));
        if (phrases) {
          addPrints(family, SectionsFile.read(files.file(WordFiles.printsOf(root)), 1).get(0));
        }
      }
    }
    return rows;
  }

  private static void addTails(List<WordRow> rows, SectionsFile.Section section) {
    ByteReader gaps = section.first().read();
    ByteReader weights = section.second().read();
    rows.forEach(row -> row.addTails(gaps, weights));
  }

  private static void addPrints(List<WordRow> rows, SectionsFile.Section section) {
    ByteReader counts = section.first().read();
    ByteReader prints = section.second().read();
    rows.forEach(row -> row.addPrints(counts, prints));
  }

  private List<WordRow> edited(List<WordRow> rows, Map<String, WordEdit> changes) {
    Map<String, WordEdit> left = new TreeMap<>(changes);
    List<WordRow> edited = new ArrayList<>();
    for (WordRow row : rows) {
      WordEdit edit = left.remove(row.word());
      if (edit == null) {
        edited.add(row);
      } else {
        add(row, edit, edited);
      }
    }
    left.forEach((word, edit) -> add(new WordRow(edit.root(), word, 0), edit, edited));
    edited.sort(WordRow.BY_FAMILY);
    return edited;
  }

  private void add(WordRow row, WordEdit edit, List<WordRow> rows) {
    Form form = row.form(edit.articles());
    if (form.size() > 0) {
      ArticleList articles = new ArticleList(layout.head());
      articles.read(form);
      rows.add(WordRow.of(row.root(), row.word(), articles));
    }
  }
}
