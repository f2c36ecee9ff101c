package arkib.search;

import arkib.digest.Fingerprint;
import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Writes the files of one part of the archive, once. */
final class SegmentFiles {

  private static final int BATCH = 512;
  private static final int RUNS = 8;
  // Each share reads all articles' words and takes its own: more of them than work at once is
  // waste.
  private static final int SHARES = Math.min(8, Runtime.getRuntime().availableProcessors());

  private final Stemmer stemmer;
  private final Taker files;
  private final IndexOptions options;
  private final SearchIndex.AtOnce threads;

  SegmentFiles(Stemmer stemmer, Taker files, IndexOptions options, SearchIndex.AtOnce threads) {
    this.stemmer = stemmer;
    this.files = files;
    this.options = options;
    this.threads = threads;
  }

  /**
   * What is known of a part that was written.
   *
   * @param about what the manifest says of it
   * @param words gives its words for the dictionary
   * @param contents gives what is in its files
   */
  record Written(SegmentRecord about, PartWords words, Supplier<Contents> contents) {}

  /**
   * What is in the files of a part.
   *
   * @param files the fingerprint of what each has, by its name
   * @param prints how much there is in files {@code q}, but for long families
   */
  record Contents(Map<String, Fingerprint> files, long prints) {

    /** Copies the map. */
    Contents {
      files = Map.copyOf(files);
    }
  }

  /** Where a part's articles' words are. */
  @FunctionalInterface
  interface Texts {
    /** The words of an article, as {@link Terms} writes them. */
    byte[] of(Entry entry) throws IOException;
  }

  /**
   * Writes the files of a part.
   *
   * @param segment the part
   * @param entries its articles, in order
   * @param texts their words; each is asked once, in order
   */
  Written write(Segment segment, List<Entry> entries, Texts texts) throws IOException {
    List<Form> forms = forms(entries, texts);
    threads.each(parted(forms, BATCH), some -> some.forEach(form -> form.settle(this::root)));
    int head = Layout.head(segment);
    LongFamilies families = new LongFamilies(head);
    forms.forEach(form -> families.add(form.root(), form.size()));
    Set<String> apart = families.roots();
    Layout.Volume volume = new Layout.Volume(head);
    for (Form form : forms) {
      boolean own = apart.contains(form.root());
      volume.add(form.size(), own);
      volume.addPrints(own ? 0 : form.size() + form.prints());
    }
    Layout layout = Layout.of(segment, volume);
    PartFiles part = new PartFiles(segment.id(), files);
    WordFiles wordFiles =
        new WordFiles(layout, options.phrases(), part::put, rows(entries, options));
    int block = DocumentTable.block(entries.size());
    write(part, wordFiles, new AllWords(forms, layout, apart), parted(entries, block));
    List<PartWord> words = words(forms, apart);
    SegmentRecord about =
        new SegmentRecord(
            segment.id(),
            entries.size(),
            layout,
            block,
            part.version(),
            months(entries),
            part.more());
    Contents contents = new Contents(part.contents(), volume.prints());
    return new Written(about, () -> words, () -> contents);
  }

  // Articles come from one file, one after the other; their words are filed on several threads.
  private List<Form> forms(List<Entry> entries, Texts texts) throws IOException {
    List<Postings> postings =
        IntStream.range(0, SHARES).mapToObj(share -> new Postings(share, SHARES)).toList();
    List<byte[]> waiting = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      waiting.add(texts.of(entries.get(i)));
      if (waiting.size() == BATCH || i == entries.size() - 1) {
        int first = i + 1 - waiting.size();
        threads.each(postings, some -> some.add(first, waiting));
        waiting.clear();
      }
    }
    return postings.stream().flatMap(some -> some.forms().stream()).toList();
  }

  private static <T> List<List<T>> parted(List<T> all, int size) {
    List<List<T>> parted = new ArrayList<>();
    for (int i = 0; i < all.size(); i += size) {
      parted.add(all.subList(i, Math.min(all.size(), i + size)));
    }
    return parted;
  }

  private List<PartWord> words(List<Form> forms, Set<String> apart) {
    PartWord[] words = new PartWord[forms.size()];
    int run = Math.max(BATCH, forms.size() / RUNS + 1);
    threads.each(
        IntStream.range(0, (words.length + run - 1) / run).boxed().toList(),
        number -> {
          int from = number * run;
          int to = Math.min(words.length, from + run);
          for (int i = from; i < to; i++) {
            Form form = forms.get(i);
            boolean own = apart.contains(form.root());
            words[i] = new PartWord(form.word(), form.root(), form.size(), own);
          }
          Arrays.sort(words, from, to, PartWord.IN_ORDER);
        });
    // Merges what is in order already.
    Arrays.sort(words, PartWord.IN_ORDER);
    return Arrays.asList(words);
  }

  // Packing takes most of the time. First the files of words, then those of the document table.
  private void write(PartFiles part, WordFiles wordFiles, AllWords words, List<List<Entry>> blocks)
      throws IOException {
    int batches = wordFiles.batches();
    try {
      threads.each(
          IntStream.range(0, batches + blocks.size()).boxed().toList(),
          i -> {
            if (i < batches) {
              wordFiles.write(i, words);
            } else {
              table(part, i - batches, blocks.get(i - batches), options);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Puts a file of the document table.
   *
   * @throws UncheckedIOException where it cannot be put
   */
  static void table(PartFiles part, int number, List<Entry> entries, IndexOptions options) {
    try {
      part.put(tableName(number), DocumentTable.of(entries, options.standfirsts()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file of the document table is called, without its end. */
  static String tableName(int number) {
    return "d" + Integer.toHexString(number);
  }

  /** What results show of some of a part's articles. */
  static Function<List<Integer>, List<Bytes>> rows(List<Entry> entries, IndexOptions options) {
    return some ->
        DocumentTable.of(some.stream().map(entries::get).toList(), options.standfirsts());
  }

  private String root(String word) {
    return root(stemmer, word);
  }

  /** The root of a word's family. */
  static String root(Stemmer stemmer, String word) {
    return word.startsWith(Terms.FILTER) ? word : stemmer.root(word);
  }

  /** The number of the first article of each month. */
  static Map<Integer, Integer> months(List<Entry> entries) {
    Map<Integer, Integer> first = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      first.putIfAbsent(Entry.month(entries.get(i).date()), i);
    }
    return first;
  }
}
