package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.search.malay.Stemmer;
import arkib.search.malay.Word;
import arkib.search.malay.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Builds the index of an archive: only those parts in which something changed, and always the same
 * bytes as where everything is built. Memory follows the largest part and the vocabulary, not the
 * archive's text.
 */
public final class SearchIndex {

  private static final String MANIFEST = "cari.json";
  // Of no part: it has no end.
  private static final String DICTIONARY = "dictionary";
  // The version of what builds leave for the next one.
  private static final int LEDGER = 3;

  private final Path ledger;
  private final IndexOptions options;
  private final AtOnce threads;
  private final Stemmer stemmer = Stemmer.standard();

  /**
   * An index.
   *
   * @param ledger the folder of what builds leave for the next one; it need not be there
   * @param options what it has besides words
   * @param threads does the same to many things
   */
  public SearchIndex(Path ledger, IndexOptions options, AtOnce threads) {
    this.ledger = ledger;
    this.options = options;
    this.threads = threads;
  }

  /** Does the same to many things, on as many threads as it has. */
  @FunctionalInterface
  public interface AtOnce {
    /** Does it, and waits for the end. */
    <T> void each(List<T> things, Consumer<T> work);
  }

  /** The words of a text, in the form in which they may wait until the index is built. */
  public static byte[] words(SearchText text) {
    return Terms.of(text);
  }

  /** The words of some lines, folded, each once: what a filter of words is made of. */
  public static Set<String> words(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Words.of(line).stream())
        .map(Word::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Gives the words of articles as {@link SearchIndex#words} does. */
  @FunctionalInterface
  public interface NewWords {
    /** Those of an article that no build before has seen. */
    byte[] of(Entry entry) throws IOException;

    /** Those of an article that were made in this build in any case; nothing if they were not. */
    default Optional<byte[]> made(Entry entry) throws IOException {
      return Optional.empty();
    }
  }

  /**
   * Builds it.
   *
   * @param corpus the archive's articles
   * @param newWords asked for the articles of parts that changed, and once each for those that the
   *     ledger does not know
   * @param files takes the files of the parts that changed, the dictionary if any did, and the
   *     manifest
   */
  public void build(Corpus corpus, NewWords newWords, IndexFiles files) throws IOException {
    Parted parted = new Parted(corpus);
    SearchLedger known = new SearchLedger(ledger);
    List<SegmentRecord> about = new ArrayList<>();
    List<DictionaryPart> parts = new ArrayList<>();
    List<Segment> segments = parted.segments();
    Digest whole = start();
    Fingerprint way = start().add(LEDGER).fingerprint();
    try (KeptTerms kept = new KeptTerms(ledger)) {
      PartMaker maker = new PartMaker(stemmer, options, threads, kept, newWords);
      for (int part = 0; part < segments.size(); part++) {
        Segment segment = segments.get(part);
        Optional<SearchLedger.Known> before = known.get(segment.id(), way);
        // What is known may be older than the files, and tells nothing of them then.
        boolean current =
            corpus.edited().isPresent()
                && before.isPresent()
                && files.has(segment.id(), before.get().made());
        boolean asBefore = current && parted.isAsBefore(part);
        Optional<List<Entry>> some =
            asBefore
                ? Optional.empty()
                : Optional.of(
                    parted.entries(part, current ? known(kept, segment, before.get()) : List.of()));
        Fingerprint made = some.isPresent() ? made(some.get()) : before.get().made();
        whole.add(segment.id()).add(made);
        boolean same =
            before.filter(b -> b.made().equals(made)).isPresent() && files.keep(segment.id(), made);
        SegmentFiles.Written written;
        if (same) {
          written = before.get().written();
        } else {
          List<Entry> all = some.isPresent() ? some.get() : parted.entries(part, List.of());
          written = maker.make(segment, all, before, new Taker(files, made));
          known.put(new SearchLedger.Known(way, made, written));
        }
        about.add(written.about());
        parts.add(new DictionaryPart(segment.id(), made, written.words(), before));
      }
    }
    known.keepOnly(segments.stream().map(Segment::id).collect(Collectors.toSet()));
    Fingerprint made = whole.fingerprint();
    if (!keepsWords(files, made)) {
      Taker taker = new Taker(files, made);
      KeptDictionary words = words(way, parts, taker);
      taker.put(MANIFEST, Manifest.of(about, words, options));
      words.write(ledger.resolve(DICTIONARY), way);
    }
  }

  // Its articles as they were when the part was made last.
  private static List<KeptTerms.Article> known(
      KeptTerms kept, Segment segment, SearchLedger.Known before) throws IOException {
    KeptTerms.Part part = kept.part(segment.id());
    return part.isOf(before.made()) ? part.articles() : List.of();
  }

  private KeptDictionary words(Fingerprint way, List<DictionaryPart> parts, Taker taker)
      throws IOException {
    Optional<KeptDictionary> kept = KeptDictionary.read(ledger.resolve(DICTIONARY), way);
    if (kept.isPresent()) {
      Optional<KeptDictionary> patched =
          new DictionaryPatch(kept.get(), stemmer, taker, threads).write(parts);
      if (patched.isPresent()) {
        return patched.get();
      }
    }
    return new Dictionary(stemmer, taker, threads).write(parts);
  }

  private static boolean keepsWords(IndexFiles files, Fingerprint made) throws IOException {
    boolean keeps = files.keep(MANIFEST, made);
    for (WordFolder folder : WordFolder.values()) {
      keeps &= files.keep(folder.folder(), made);
    }
    return keeps;
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
