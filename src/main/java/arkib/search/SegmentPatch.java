package arkib.search;

import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings the files of a part up to date in which few articles changed and none came or went, so
 * that all numbers are as they were: of the files in which one of their words stands, what it has
 * there is put together anew. The files come out as if all were.
 */
final class SegmentPatch {

  private final Segment segment;
  private final List<Entry> entries;
  private final SearchLedger.Known before;
  private final Stemmer stemmer;
  private final IndexOptions options;

  /**
   * A patch.
   *
   * @param segment the part, as it is cut now
   * @param entries its articles, in order
   * @param before what is known of the part, which had as many
   */
  SegmentPatch(
      Segment segment,
      List<Entry> entries,
      SearchLedger.Known before,
      Stemmer stemmer,
      IndexOptions options) {
    this.segment = segment;
    this.entries = entries;
    this.before = before;
    this.stemmer = stemmer;
    this.options = options;
  }

  /** In how many of so many articles a change is patched. */
  static int most(int articles) {
    return Math.max(4, articles / 512);
  }

  // What a file has is not what was put there: then all are put again.
  private static final class Altered extends IOException {
    private static final long serialVersionUID = 1;

    Altered(String name) {
      super("altered: " + name);
    }
  }

  /**
   * Writes the files that change.
   *
   * @param edits the articles that changed
   * @param files takes the files
   * @return what is known of the part; nothing where it has to be put together anew: its words go
   *     into another number of files, or a file is not there as it was
   */
  Optional<SegmentFiles.Written> write(
      List<ArticleEdit> edits, Taker files, SearchIndex.AtOnce threads) throws IOException {
    List<PartWord> known = before.written().words().all();
    SegmentFiles.Contents contents = before.written().contents().get();
    SegmentRecord about = before.written().about();
    Map<String, WordEdit> words = words(edits, known);
    Set<String> apart = new HashSet<>();
    known.stream().filter(PartWord::apart).forEach(word -> apart.add(word.root()));
    List<PartWord> now = now(known, words, apart);
    Layout.Volume volume = new Layout.Volume(Layout.head(segment));
    now.forEach(word -> volume.add(word.articles(), word.apart()));
    volume.addPrints(contents.prints());
    words.values().stream()
        .filter(edit -> !apart.contains(edit.root()))
        .forEach(edit -> volume.addPrints(edit.morePrints()));
    LongFamilies families = new LongFamilies(Layout.head(segment));
    now.forEach(word -> families.add(word.root(), word.articles()));
    if (!families.roots().equals(apart) || !Layout.of(segment, volume).equals(about.layout())) {
      return Optional.empty();
    }
    EditedWords edited =
        new EditedWords(
            about.layout(), apart, options.phrases(), name -> read(files.files(), name), words);
    Set<Integer> tables = new HashSet<>();
    edits.stream()
        .filter(ArticleEdit::shown)
        .forEach(edit -> tables.add(edit.article() / about.block()));
    Set<String> names = edited.names();
    tables.forEach(number -> names.add(SegmentFiles.tableName(number)));
    Set<String> paths = PartFiles.paths(segment.id(), names, about.more());
    if (!files.files().keep(segment.id(), before.made(), files.made(), paths)) {
      return Optional.empty();
    }
    PartFiles part =
        new PartFiles(segment.id(), files).startingWith(contents.files(), about.more());
    WordFiles wordFiles =
        new WordFiles(
            about.layout(), options.phrases(), part::put, SegmentFiles.rows(entries, options));
    try {
      threads.each(edited.batches(wordFiles), batch -> wordFiles.write(batch, edited));
      threads.each(List.copyOf(tables), number -> table(part, number, about.block()));
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof Altered) {
        return Optional.empty();
      }
      throw e.getCause();
    }
    // Of the same days as before, unless one is shown otherwise.
    Map<Integer, Integer> months = tables.isEmpty() ? about.months() : SegmentFiles.months(entries);
    return Optional.of(written(part, now, months, volume.prints()));
  }

  private SegmentFiles.Written written(
      PartFiles part, List<PartWord> words, Map<Integer, Integer> months, long prints) {
    SegmentRecord about = before.written().about();
    SegmentFiles.Contents contents = new SegmentFiles.Contents(part.contents(), prints);
    return new SegmentFiles.Written(
        new SegmentRecord(
            segment.id(),
            entries.size(),
            about.layout(),
            about.block(),
            part.version(),
            months,
            part.more()),
        () -> words,
        () -> contents);
  }

  private void table(PartFiles part, int number, int block) {
    int from = number * block;
    List<Entry> some = entries.subList(from, Math.min(entries.size(), from + block));
    SegmentFiles.table(part, number, some, options);
  }

  private byte[] read(IndexFiles files, String name) throws IOException {
    List<byte[]> pieces = new ArrayList<>();
    int more = before.written().about().more().getOrDefault(name, 0);
    for (int i = 0; i <= more; i++) {
      Optional<byte[]> piece = files.read(PartFiles.path(segment.id(), name, i));
      pieces.add(Packed.read(piece.orElseThrow(() -> new Altered(name))));
    }
    Bytes all = new Bytes();
    pieces.forEach(all::all);
    return all.toByteArray();
  }

  // By word: those of which an article has something else, and the frequent ones of an article that
  // is shown otherwise, since their files may show it.
  private Map<String, WordEdit> words(List<ArticleEdit> edits, List<PartWord> known) {
    Map<String, WordEdit> words = new TreeMap<>();
    for (ArticleEdit edit : edits) {
      Set<String> changed = edit.words();
      if (edit.shown()) {
        edit.now().keySet().stream()
            .filter(word -> find(known, word).filter(ShardWriter::isFrequent).isPresent())
            .forEach(changed::add);
      }
      for (String word : changed) {
        words
            .computeIfAbsent(word, w -> new WordEdit(SegmentFiles.root(stemmer, w)))
            .add(
                edit.article(),
                Optional.ofNullable(edit.before().get(word)),
                Optional.ofNullable(edit.now().get(word)));
      }
    }
    return words;
  }

  private static Optional<PartWord> find(List<PartWord> words, String word) {
    int at = Collections.binarySearch(words, new PartWord(word, word, 0, false), PartWord.IN_ORDER);
    return at < 0 ? Optional.empty() : Optional.of(words.get(at));
  }

  private static List<PartWord> now(
      List<PartWord> known, Map<String, WordEdit> edits, Set<String> apart) {
    Map<String, WordEdit> left = new HashMap<>(edits);
    List<PartWord> now = new ArrayList<>(known.size() + edits.size());
    for (PartWord word : known) {
      WordEdit edit = left.remove(word.word());
      int articles = word.articles() + (edit == null ? 0 : edit.more());
      if (articles > 0) {
        now.add(
            articles == word.articles()
                ? word
                : new PartWord(word.word(), word.root(), articles, word.apart()));
      }
    }
    left.forEach(
        (word, edit) ->
            now.add(new PartWord(word, edit.root(), edit.more(), apart.contains(edit.root()))));
    now.sort(PartWord.IN_ORDER);
    return now;
  }
}
