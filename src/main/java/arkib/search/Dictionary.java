package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes all files of the dictionary. */
final class Dictionary {

  private final WordMerger merger;
  private final Taker files;
  private final SearchIndex.AtOnce threads;

  Dictionary(Stemmer stemmer, Taker files, SearchIndex.AtOnce threads) {
    this.merger = new WordMerger(stemmer);
    this.files = files;
    this.threads = threads;
  }

  /**
   * Writes the files.
   *
   * @param parts the archive's parts, in order
   */
  KeptDictionary write(List<DictionaryPart> parts) throws IOException {
    List<DictionaryWord> words =
        merger.merged(parts.stream().map(part -> part.words().all()).toList());
    return new KeptDictionary(
        files.made(),
        parts.stream().map(DictionaryPart::kept).toList(),
        put(WordFolder.FORWARD, words, parts.size() - 1),
        put(WordFolder.BACKWARD, words, parts.size() - 1));
  }

  private KeptFolder put(WordFolder folder, List<DictionaryWord> words, int newest)
      throws IOException {
    List<Spelt> spelt =
        words.stream()
            .flatMap(word -> folder.spelt(word, newest).stream())
            .sorted(Spelt.IN_ORDER)
            .toList();
    WordTree tree = WordTree.of(place -> spelt.get(place).spelling(), spelt.size());
    List<WordShard> shards = tree.shards();
    int[] from = new int[shards.size()];
    for (int i = 1; i < from.length; i++) {
      from[i] = from[i - 1] + shards.get(i - 1).words();
    }
    Fingerprint[] made = new Fingerprint[shards.size()];
    try {
      threads.each(
          IntStream.range(0, made.length).boxed().toList(),
          place -> {
            WordShard shard = shards.get(place);
            List<Spelt> some = spelt.subList(from[place], from[place] + shard.words());
            made[place] = put(files, folder, shard.key(), some);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    NavigableMap<String, Fingerprint> contents = new TreeMap<>();
    for (int i = 0; i < made.length; i++) {
      contents.put(shards.get(i).key(), made[i]);
    }
    return new KeptFolder(tree, contents);
  }

  /** The path of a file of the dictionary. */
  static String path(WordFolder folder, String key) {
    return folder.folder() + "/" + WordShard.fileName(key) + ".bin";
  }

  /**
   * Puts a file.
   *
   * @return what is in it
   * @throws UncheckedIOException where it cannot be put
   */
  static Fingerprint put(Taker files, WordFolder folder, String key, List<Spelt> words) {
    List<Bytes> content = DictionaryFile.of(words);
    Digest digest = new Digest();
    content.forEach(column -> column.addTo(digest));
    try {
      files.put(path(folder, key), Packed.of(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digest.fingerprint();
  }
}
