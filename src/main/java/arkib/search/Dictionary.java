package arkib.search;

import arkib.digest.Digest;
import arkib.search.malay.Stemmer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** All words of an index: merges those of its parts and writes their files. */
final class Dictionary {

  /** The folders of its files. */
  static final List<String> FOLDERS = List.of("k", "f", "r");

  // Eight articles: of a rarer word one cannot say that it is not a mistake itself.
  private static final int SPELLING = 4;

  private final Stemmer stemmer;
  private final Taker files;

  Dictionary(Stemmer stemmer, Taker files) {
    this.stemmer = stemmer;
    this.files = files;
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

  /** What the manifest says of {@code k}, {@code f} and {@code r}. */
  record Written(Shards dictionary, Shards forward, Shards backward) {}

  /**
   * Writes the files.
   *
   * @param parts the words of each part, in order
   */
  Written write(List<List<DictionaryWord>> parts) throws IOException {
    List<DictionaryWord> words = merged(parts, families(parts));
    List<DictionaryWord> frequent =
        new ArrayList<>(
            words.stream()
                .filter(w -> DictionaryFile.frequency(w) >= SPELLING)
                .filter(w -> Character.isLetter(w.word().charAt(0)))
                .toList());
    Shards dictionary = put("k", words, false);
    Shards forward = put("f", frequent, false);
    frequent.sort(Comparator.comparing(Dictionary::turned));
    return new Written(dictionary, forward, put("r", frequent, true));
  }

  private Shards put(String folder, List<DictionaryWord> words, boolean turned) throws IOException {
    Digest digest = new Digest();
    List<String> keys = new ArrayList<>();
    List<String> spelt = words.stream().map(w -> turned ? turned(w) : w.word()).toList();
    for (WordShards.Range range : WordShards.of(spelt::get, words.size())) {
      List<DictionaryWord> some = words.subList(range.from(), range.to());
      List<Bytes> columns =
          folder.equals("k")
              ? DictionaryFile.dictionary(some)
              : DictionaryFile.spelling(spelt.subList(range.from(), range.to()), some);
      columns.forEach(column -> digest.add(column.toByteArray()));
      files.put(folder + "/" + range.name() + ".bin", Packed.of(columns));
      keys.add(range.key());
    }
    return new Shards(SegmentFiles.version(digest), keys);
  }

  private static String turned(DictionaryWord word) {
    return new StringBuilder(word.word()).reverse().toString();
  }

  // Only a word that stands by itself can be the root of others: these are few, however many words
  // there are.
  private Map<String, Long> families(List<List<DictionaryWord>> parts) {
    Map<String, Long> families = new HashMap<>();
    for (int part = 0; part < parts.size(); part++) {
      for (DictionaryWord word : parts.get(part)) {
        if (!word.root().equals(word.word()) || stemmer.isRoot(word.word())) {
          families.merge(word.root(), 1L << part, (one, other) -> one | other);
        }
      }
    }
    return families;
  }

  private record Next(int part, int at, DictionaryWord word) {}

  private static List<DictionaryWord> merged(
      List<List<DictionaryWord>> parts, Map<String, Long> families) {
    PriorityQueue<Next> queue =
        new PriorityQueue<>(Comparator.comparing(Next::word, DictionaryWord.IN_ORDER));
    List<List<DictionaryWord>> all = new ArrayList<>(parts);
    all.add(roots(families));
    for (int part = 0; part < all.size(); part++) {
      offer(queue, all, part, 0);
    }
    List<DictionaryWord> merged = new ArrayList<>();
    while (!queue.isEmpty()) {
      DictionaryWord word = queue.peek().word();
      int articles = 0;
      long bits = families.getOrDefault(word.root(), 0L);
      while (!queue.isEmpty() && queue.peek().word().word().equals(word.word())) {
        Next next = queue.remove();
        articles += next.word().articles();
        bits |= next.word().articles() > 0 ? 1L << next.part() : 0;
        offer(queue, all, next.part(), next.at() + 1);
      }
      merged.add(new DictionaryWord(word.word(), word.root(), articles, bits));
    }
    return merged;
  }

  // A root that no article has stands in the dictionary too, for words that no article has: who
  // looks for "pelancaran" finds "melancarkan" by way of "lancar".
  private static List<DictionaryWord> roots(Map<String, Long> families) {
    return families.keySet().stream()
        .map(root -> new DictionaryWord(root, root, 0, 0))
        .sorted(DictionaryWord.IN_ORDER)
        .toList();
  }

  private static void offer(
      PriorityQueue<Next> queue, List<List<DictionaryWord>> parts, int part, int at) {
    if (at < parts.get(part).size()) {
      queue.add(new Next(part, at, parts.get(part).get(at)));
    }
  }
}
