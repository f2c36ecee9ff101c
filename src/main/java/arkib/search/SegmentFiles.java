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
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Writes the files of one part of the archive. */
final class SegmentFiles {

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
    Postings postings = new Postings();
    for (int i = 0; i < entries.size(); i++) {
      postings.add(i, texts.of(entries.get(i)));
    }
    List<Made> made = shards(segment, postings.shards(postings.files(), this::root));
    Digest digest = new Digest();
    List<DictionaryWord> words = new ArrayList<>();
    for (Made shard : made) {
      digest.add(shard.content());
      words.addAll(shard.words());
    }
    int block = DocumentTable.block(entries.size());
    for (int i = 0; i < entries.size(); i += block) {
      List<Entry> some = entries.subList(i, Math.min(entries.size(), i + block));
      put(
          segment,
          "d" + Integer.toHexString(i / block),
          DocumentTable.of(some, options.standfirsts()),
          digest);
    }
    words.sort(DictionaryWord.IN_ORDER);
    SegmentRecord about =
        new SegmentRecord(
            segment.id(), entries.size(), made.size(), block, version(digest), months(entries));
    return new Written(about, words);
  }

  private record Made(Fingerprint content, List<DictionaryWord> words) {}

  // Packing takes most of the time.
  private List<Made> shards(Segment segment, List<Supplier<Postings.Families>> shards)
      throws IOException {
    Made[] made = new Made[shards.size()];
    try {
      threads.each(
          IntStream.range(0, made.length).boxed().toList(),
          number -> made[number] = shard(segment, number, shards.get(number).get()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Arrays.asList(made);
  }

  private Made shard(Segment segment, int number, Postings.Families families) {
    Shard shard = new Shard(families);
    Digest digest = new Digest();
    String hex = Integer.toHexString(number);
    try {
      put(segment, "p" + hex, shard.heads(), digest);
      putTails(segment, hex, shard.tails(), digest);
      if (options.phrases()) {
        put(segment, "q" + hex, shard.followers(), digest);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<DictionaryWord> words = new ArrayList<>();
    families
        .byRoot()
        .forEach(
            (root, forms) ->
                forms.forEach(
                    (word, form) -> words.add(new DictionaryWord(word, root, form.size(), 0))));
    return new Made(digest.fingerprint(), words);
  }

  /** The first 8 hex digits of a digest: what tells a browser that files are other ones now. */
  static String version(Digest digest) {
    return HexFormat.of().toHexDigits(digest.fingerprint().high()).substring(0, 8);
  }

  private void putTails(Segment segment, String hex, List<List<Bytes>> tails, Digest digest)
      throws IOException {
    // A part with fewer articles has no list that is longer than a head.
    for (int i = 0; segment.size() > Shard.HEAD && i < tails.size(); i++) {
      put(segment, "t" + hex + (i == 0 ? "" : "-" + i), tails.get(i), digest);
    }
  }

  private String root(String word) {
    return word.startsWith(Terms.FILTER) ? word : stemmer.root(word);
  }

  private void put(Segment segment, String name, List<Bytes> columns, Digest digest)
      throws IOException {
    // What the packer makes of it may be another thing on another machine.
    columns.forEach(column -> digest.add(column.toByteArray()));
    files.put(segment.id() + "/" + name + ".bin", Packed.of(columns));
  }

  private static Map<Integer, Integer> months(List<Entry> entries) {
    Map<Integer, Integer> first = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      first.putIfAbsent(entries.get(i).month(), i);
    }
    return first;
  }
}
