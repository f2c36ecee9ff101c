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
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Writes the files of one part of the archive, once. */
final class SegmentFiles {

  private static final int BATCH = 512;
  private static final int SHARES = 4;

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
   * @param words its words for the dictionary, in order
   */
  record Written(SegmentRecord about, List<DictionaryWord> words) {}

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
    threads.each(parted(forms), some -> some.forEach(form -> form.settle(this::root)));
    Layout layout = Layout.of(segment, forms);
    Digest digest = new Digest();
    List<DictionaryWord> words = new ArrayList<>(forms.size());
    groups(segment, layout, shards(forms, layout.files())).forEach(digest::add);
    for (Form form : forms) {
      words.add(new DictionaryWord(form.word(), form.root(), form.size(), 0));
    }
    words.sort(DictionaryWord.IN_ORDER);
    int block = DocumentTable.block(entries.size());
    for (int i = 0; i < entries.size(); i += block) {
      List<Entry> some = entries.subList(i, Math.min(entries.size(), i + block));
      put(segment, "d" + hex(i / block), DocumentTable.of(some, options.standfirsts()), digest);
    }
    SegmentRecord about =
        new SegmentRecord(
            segment.id(), entries.size(), layout, block, version(digest), months(entries), more);
    return new Written(about, words);
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

  private static List<List<Form>> parted(List<Form> forms) {
    List<List<Form>> parted = new ArrayList<>();
    for (int i = 0; i < forms.size(); i += BATCH) {
      parted.add(forms.subList(i, Math.min(forms.size(), i + BATCH)));
    }
    return parted;
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

  // Packing takes most of the time.
  private List<Fingerprint> groups(Segment segment, Layout layout, List<List<Form>> shards)
      throws IOException {
    int step = Math.max(layout.tails(), layout.prints());
    Fingerprint[] made = new Fingerprint[(shards.size() + step - 1) / step];
    try {
      threads.each(
          IntStream.range(0, made.length).boxed().toList(),
          group -> made[group] = group(segment, layout, shards, group * step));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Arrays.asList(made);
  }

  private Fingerprint group(Segment segment, Layout layout, List<List<Form>> shards, int first) {
    int step = Math.max(layout.tails(), layout.prints());
    int end = Math.min(shards.size(), first + step);
    Digest digest = new Digest();
    ArticleList articles = new ArticleList();
    TailsFile tails = new TailsFile();
    PrintsFile prints = new PrintsFile();
    try {
      for (int number = first; number < end; number++) {
        List<Form> forms = shards.get(number);
        forms.sort(Form.BY_FAMILY);
        HeadsFile heads = new HeadsFile(forms);
        for (int i = 0; i < forms.size(); i++) {
          articles.read(forms.get(i));
          heads.add(i, articles);
          tails.add(articles);
          prints.add(articles);
        }
        tails.endHeads();
        prints.endHeads();
        put(segment, "p" + hex(number), heads.columns(), digest);
        if (isLast(number, layout.tails(), end)) {
          // A part with fewer articles has no list that is longer than a head.
          if (segment.size() > ArticleList.HEAD) {
            put(segment, "t" + hex(number / layout.tails()), tails.columns(), digest);
          }
          tails = new TailsFile();
        }
        if (isLast(number, layout.prints(), end)) {
          if (options.phrases()) {
            put(segment, "q" + hex(number / layout.prints()), prints.columns(), digest);
          }
          prints = new PrintsFile();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digest.fingerprint();
  }

  private static boolean isLast(int number, int group, int end) {
    return (number + 1) % group == 0 || number + 1 == end;
  }

  /** The first 8 hex digits of a digest: what tells a browser that files are other ones now. */
  static String version(Digest digest) {
    return HexFormat.of().toHexDigits(digest.fingerprint().high()).substring(0, 8);
  }

  private static String hex(int number) {
    return Integer.toHexString(number);
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
