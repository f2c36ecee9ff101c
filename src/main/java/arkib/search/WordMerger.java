package arkib.search;

import arkib.search.malay.Stemmer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges the words of parts: all of them, or those of some families. */
final class WordMerger {

  private final Stemmer stemmer;

  WordMerger(Stemmer stemmer) {
    this.stemmer = stemmer;
  }

  // In which parts a family is, and in which its tails have files of their own.
  private record Families(Map<String, Long> parts, Map<String, Long> apart) {
    DictionaryWord word(String word, String root, int articles, long parts) {
      return new DictionaryWord(
          word,
          root,
          DictionaryWord.frequency(articles),
          this.parts.getOrDefault(root, 0L) | parts,
          apart.getOrDefault(root, 0L));
    }
  }

  /**
   * The words of an archive, in order.
   *
   * @param parts the words of each part, in order; of a family all or none
   */
  List<DictionaryWord> merged(List<List<PartWord>> parts) {
    Families families = families(parts);
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
