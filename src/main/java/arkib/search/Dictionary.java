package arkib.search;

import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All words of an index: merges those of its parts and writes their files. */
final class Dictionary {

  /** The folders of its files. */
  static final List<String> FOLDERS = List.of("k", "r");

  // Eight articles: of a rarer word one cannot say that it is not a mistake itself.
  private static final int SPELLING = 4;

  private final Stemmer stemmer;
  private final Taker files;
  private final SearchIndex.AtOnce threads;

  Dictionary(Stemmer stemmer, Taker files, SearchIndex.AtOnce threads) {
    this.stemmer = stemmer;
    this.files = files;
    this.threads = threads;
  }

  /**
   * A word as a list of words spells it.
   *
   * @param spelling the word, or the word turned round
   * @param word the word
   */
  record Spelt(String spelling, DictionaryWord word) {
    static final Comparator<Spelt> IN_ORDER =
        (one, other) -> one.spelling.compareTo(other.spelling);
  }

  /**
   * What the manifest says of files of words.
   *
   * @param version what tells them from those of another build
   * @param keys with what the words of each file begin, or come after
   */
  record Shards(String version, List<String> keys) {
    /** Copies the keys. */
    Shards {
      keys = List.copyOf(keys);
    }
  }

  /** What the manifest says of {@code k} and {@code r}. */
  record Written(Shards dictionary, Shards backward) {}

  // In which parts a family is, and in which its tails have files of their own.
  private record Families(Map<String, Long> parts, Map<String, Long> apart) {
    DictionaryWord word(String word, String root, int articles, long parts) {
      return new DictionaryWord(
          word,
          root,
          articles,
          this.parts.getOrDefault(root, 0L) | parts,
          apart.getOrDefault(root, 0L));
    }
  }

  /**
   * Writes the files.
   *
   * @param parts the words of each part, in order
   */
  Written write(List<List<PartWord>> parts) throws IOException {
    List<DictionaryWord> words = merged(parts, families(parts));
    List<Spelt> backward = new ArrayList<>();
    for (DictionaryWord word : words) {
      if (DictionaryFile.frequency(word) >= SPELLING && Character.isLetter(word.word().charAt(0))) {
        backward.add(
            new Spelt(
                new StringBuilder(word.word()).reverse().toString(), word.in(parts.size() - 1)));
      }
    }
    backward.sort(Spelt.IN_ORDER);
    List<Spelt> all = words.stream().map(word -> new Spelt(word.word(), word)).toList();
    return new Written(put("k", all), put("r", backward));
  }

  private Shards put(String folder, List<Spelt> words) throws IOException {
    List<WordShards.Range> ranges =
        WordShards.of(place -> words.get(place).spelling(), words.size());
    Fingerprint[] made = new Fingerprint[ranges.size()];
    try {
      threads.each(
          IntStream.range(0, made.length).boxed().toList(),
          place -> {
            WordShards.Range range = ranges.get(place);
            List<Bytes> content = DictionaryFile.of(words.subList(range.from(), range.to()));
            Digest digest = new Digest();
            content.forEach(column -> column.addTo(digest));
            made[place] = digest.fingerprint();
            putFile(folder + "/" + range.name() + ".bin", content);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Digest digest = new Digest();
    List.of(made).forEach(digest::add);
    List<String> keys = ranges.stream().map(WordShards.Range::key).toList();
    return new Shards(PartFiles.version(digest), keys);
  }

  private void putFile(String path, List<Bytes> content) {
    try {
      files.put(path, Packed.of(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Only a word that stands by itself can be the root of others: these are few, however many words
  // there are.
  private Families families(List<List<PartWord>> parts) {
    Families families = new Families(new HashMap<>(), new HashMap<>());
    for (int part = 0; part < parts.size(); part++) {
      for (PartWord word : parts.get(part)) {
        if (!word.root().equals(word.word()) || stemmer.isRoot(word.word())) {
          families.parts().merge(word.root(), 1L << part, (one, other) -> one | other);
        }
        if (word.apart()) {
          families.apart().merge(word.root(), 1L << part, (one, other) -> one | other);
        }
      }
    }
    return families;
  }

  private static List<DictionaryWord> merged(List<List<PartWord>> parts, Families families) {
    List<List<PartWord>> all = new ArrayList<>(parts);
    all.add(roots(families));
    int[] at = new int[all.size()];
    List<DictionaryWord> merged = new ArrayList<>();
    for (PartWord least = least(all, at); least != null; least = least(all, at)) {
      int articles = 0;
      long bits = 0;
      for (int part = 0; part < at.length; part++) {
        List<PartWord> words = all.get(part);
        if (at[part] < words.size() && words.get(at[part]).word().equals(least.word())) {
          int more = words.get(at[part]++).articles();
          articles += more;
          bits |= more > 0 ? 1L << part : 0;
        }
      }
      merged.add(families.word(least.word(), least.root(), articles, bits));
    }
    return merged;
  }

  // There are few parts: to look at each is quicker than to keep them in order.
  private static PartWord least(List<List<PartWord>> all, int[] at) {
    PartWord least = null;
    for (int part = 0; part < at.length; part++) {
      if (at[part] < all.get(part).size()) {
        PartWord word = all.get(part).get(at[part]);
        least = least == null || word.word().compareTo(least.word()) < 0 ? word : least;
      }
    }
    return least;
  }

  // A root that no article has stands in the dictionary too, for words that no article has: who
  // looks for "pelancaran" finds "melancarkan" by way of "lancar".
  private static List<PartWord> roots(Families families) {
    return families.parts().keySet().stream()
        .map(root -> new PartWord(root, root, 0, false))
        .sorted(PartWord.IN_ORDER)
        .toList();
  }
}
