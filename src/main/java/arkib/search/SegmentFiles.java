package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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
  // Files that were cut, and how many there are besides the first. Written by many threads.
  private final Map<String, Integer> more = new ConcurrentHashMap<>();

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
   * @param words gives its words for the dictionary, in order
   */
  record Written(SegmentRecord about, Supplier<List<PartWord>> words) {}

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
    Set<String> apart = LongFamilies.of(forms, Layout.head(segment));
    Layout layout = Layout.of(segment, forms, apart);
    Digest digest = new Digest();
    WordFiles wordFiles =
        new WordFiles(
            new WordFiles.Content(layout, shards(forms, layout.files()), apart, options.phrases()),
            (name, columns, into) -> put(segment, name, columns, into),
            some ->
                DocumentTable.of(some.stream().map(entries::get).toList(), options.standfirsts()));
    int block = DocumentTable.block(entries.size());
    written(segment, wordFiles, parted(entries, block)).forEach(digest::add);
    List<PartWord> words = words(forms, apart);
    SegmentRecord about =
        new SegmentRecord(
            segment.id(), entries.size(), layout, block, version(digest), months(entries), more);
    return new Written(about, () -> words);
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

  // The words of each file p.
  private static List<List<Form>> shards(List<Form> forms, int files) {
    List<List<Form>> shards = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      shards.add(new ArrayList<>());
    }
    for (Form form : forms) {
      shards.get(Integer.remainderUnsigned(Hash.of(form.root()), files)).add(form);
    }
    return shards;
  }

  // Packing takes most of the time. First the files of words, then those of the document table.
  private List<Fingerprint> written(Segment segment, WordFiles words, List<List<Entry>> blocks)
      throws IOException {
    int batches = words.batches();
    Fingerprint[] made = new Fingerprint[batches + blocks.size()];
    try {
      threads.each(
          IntStream.range(0, made.length).boxed().toList(),
          i ->
              made[i] =
                  i < batches
                      ? words.write(i)
                      : table(segment, i - batches, blocks.get(i - batches)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Arrays.asList(made);
  }

  private Fingerprint table(Segment segment, int number, List<Entry> entries) {
    Digest digest = new Digest();
    try {
      put(
          segment,
          "d" + Integer.toHexString(number),
          DocumentTable.of(entries, options.standfirsts()),
          digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digest.fingerprint();
  }

  /** The first 8 hex digits of a digest: what tells a browser that files are other ones now. */
  static String version(Digest digest) {
    return HexFormat.of().toHexDigits(digest.fingerprint().high()).substring(0, 8);
  }

  private String root(String word) {
    return word.startsWith(Terms.FILTER) ? word : stemmer.root(word);
  }

  private void put(Segment segment, String name, List<Bytes> columns, Digest digest)
      throws IOException {
    // What the packer makes of it may be another thing on another machine.
    columns.forEach(column -> column.addTo(digest));
    List<List<Bytes>> pieces = Pieces.of(columns);
    for (int i = 0; i < pieces.size(); i++) {
      String path = segment.id() + "/" + name + (i == 0 ? "" : "-" + i) + ".bin";
      files.put(path, Packed.of(pieces.get(i)));
    }
    if (pieces.size() > 1) {
      more.put(name, pieces.size() - 1);
    }
  }

  private static Map<Integer, Integer> months(List<Entry> entries) {
    Map<Integer, Integer> first = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      first.putIfAbsent(entries.get(i).month(), i);
    }
    return first;
  }
}
