package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Builds the index of an archive: only those parts in which something changed, and always the same
 * bytes as where everything is built. Memory follows the largest part and the vocabulary, not the
 * archive's text.
 */
public final class SearchIndex {

  private static final String MANIFEST = "cari.json";
  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparingInt((Entry e) -> e.date().isPresent() ? 1 : 0)
          .thenComparingLong(e -> e.date().map(d -> d.second()).orElse(0L))
          .thenComparing(Entry::address);

  private final Path ledger;
  private final IndexOptions options;
  private final Stemmer stemmer = Stemmer.standard();

  /**
   * An index.
   *
   * @param ledger the folder of what builds leave for the next one; it need not be there
   * @param options what it has besides words
   */
  public SearchIndex(Path ledger, IndexOptions options) {
    this.ledger = ledger;
    this.options = options;
  }

  /** The words of a text, in the form in which they may wait until the index is built. */
  public static byte[] words(SearchText text) {
    return Terms.of(text);
  }

  /** Gives the words of an article that no build before has seen. */
  @FunctionalInterface
  public interface NewWords {
    /** The words of an article as {@link SearchIndex#words} gives them. */
    byte[] of(Entry entry) throws IOException;
  }

  /**
   * Builds it.
   *
   * @param entries the archive's articles, in any order
   * @param newWords asked for articles that the ledger does not know, once each
   * @param files takes the files of the parts that changed, the dictionary if any did, and the
   *     manifest
   */
  public void build(List<Entry> entries, NewWords newWords, IndexFiles files) throws IOException {
    List<Entry> sorted = entries.stream().sorted(IN_ORDER).toList();
    SearchLedger known = new SearchLedger(ledger);
    List<SegmentFiles.Written> written = new ArrayList<>();
    List<Segment> segments = Segments.of(sorted);
    Digest whole = start();
    try (KeptTerms kept = new KeptTerms(ledger)) {
      for (Segment segment : segments) {
        List<Entry> some = sorted.subList(segment.from(), segment.to());
        Fingerprint made = made(some);
        whole.add(segment.id()).add(made);
        Optional<SearchLedger.Known> before = known.get(segment.id(), made);
        if (before.isPresent() && files.keep(segment.id())) {
          written.add(before.get().written());
        } else {
          SegmentFiles.Written part = write(segment, some, kept, newWords, files);
          known.put(new SearchLedger.Known(made, part));
          written.add(part);
        }
      }
    }
    known.keepOnly(segments.stream().map(Segment::id).collect(Collectors.toSet()));
    Fingerprint made = whole.fingerprint();
    if (!known.isWhole(made) || !keepsWords(files)) {
      List<SegmentRecord> parts = written.stream().map(SegmentFiles.Written::about).toList();
      files.put(MANIFEST, Manifest.of(parts, words(written, files), options));
      known.putWhole(made);
    }
  }

  private Dictionary.Written words(List<SegmentFiles.Written> written, IndexFiles files)
      throws IOException {
    return new Dictionary(stemmer, files)
        .write(written.stream().map(SegmentFiles.Written::words).toList());
  }

  private static boolean keepsWords(IndexFiles files) throws IOException {
    boolean keeps = files.keep(MANIFEST);
    for (String folder : Dictionary.FOLDERS) {
      keeps &= files.keep(folder);
    }
    return keeps;
  }

  private SegmentFiles.Written write(
      Segment segment, List<Entry> entries, KeptTerms kept, NewWords newWords, IndexFiles files)
      throws IOException {
    List<SegmentFiles.Written> written = new ArrayList<>();
    kept.replace(
        segment.id(),
        sink ->
            written.add(
                new SegmentFiles(stemmer, files, options)
                    .write(
                        segment,
                        entries,
                        entry -> {
                          Optional<byte[]> known = kept.get(entry.text());
                          byte[] terms = known.isPresent() ? known.get() : newWords.of(entry);
                          sink.take(entry.text(), terms);
                          return terms;
                        })));
    return written.get(0);
  }

  private Digest start() {
    return new Digest()
        .add(Manifest.FORMAT)
        .add(Stemmer.VERSION)
        .add(options.phrases() ? 1 : 0)
        .add(options.standfirsts() ? 1 : 0);
  }

  private Fingerprint made(List<Entry> entries) {
    Digest digest = start();
    digest.add(entries.size());
    entries.forEach(entry -> entry.addTo(digest));
    return digest.fingerprint();
  }
}
