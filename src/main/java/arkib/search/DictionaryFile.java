package arkib.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a file of words: {@code k} of the dictionary, or {@code r} turned round. */
final class DictionaryFile {

  private static final int LONG = 15;

  private DictionaryFile() {}

  /** A file. */
  static List<Bytes> of(List<Dictionary.Spelt> words) {
    List<Bytes> columns = new ArrayList<>(spelt(words));
    Map<Change, Integer> changes = new LinkedHashMap<>();
    Bytes numbers = new Bytes();
    Bytes frequencies = new Bytes();
    Bytes parts = new Bytes();
    Bytes apart = new Bytes();
    for (Dictionary.Spelt spelt : words) {
      DictionaryWord word = spelt.word();
      Change change = Change.of(word);
      Integer number = changes.putIfAbsent(change, changes.size());
      numbers.number(number == null ? changes.size() - 1 : number);
      frequencies.one(frequency(word));
      parts.number(word.parts());
      apart.number(word.apart());
    }
    Bytes table = new Bytes().number(changes.size());
    changes.keySet().forEach(change -> change.addTo(table));
    columns.addAll(List.of(table.all(numbers), frequencies, parts, apart));
    return columns;
  }

  /** How many binary digits the number of articles has: 0 for none, 1 for one, 2 for two. */
  static int frequency(DictionaryWord word) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(word.articles());
  }

  private static List<Bytes> spelt(List<Dictionary.Spelt> words) {
    Bytes lengths = new Bytes();
    Bytes ends = new Bytes();
    String before = "";
    for (Dictionary.Spelt next : words) {
      String word = next.spelling();
      int shared = Prefixes.shared(before, word);
      byte[] end = word.substring(shared).getBytes(StandardCharsets.UTF_8);
      lengths.one(Math.min(shared, LONG) << 4 | Math.min(end.length, LONG));
      if (shared >= LONG) {
        lengths.number(shared - LONG);
      }
      if (end.length >= LONG) {
        lengths.number(end.length - LONG);
      }
      ends.all(end);
      before = word;
    }
    Bytes sizes = new Bytes().number(words.size()).number(lengths.length()).number(ends.length());
    return List.of(sizes, lengths, ends);
  }

  /** How a word becomes its root: units off in front, letters on in front, the same at the end. */
  private record Change(int front, String before, int back, String after) {

    void addTo(Bytes table) {
      table.number(front).text(before).number(back).text(after);
    }

    static Change of(DictionaryWord entry) {
      String word = entry.word();
      String root = entry.root();
      // Nearly always the whole root stands in the word, or all but the letter that was swallowed.
      for (int lost = 0; lost <= 1; lost++) {
        String rest = root.substring(lost);
        int at = word.lastIndexOf(rest);
        if (at >= 0) {
          return new Change(at, root.substring(0, lost), word.length() - at - rest.length(), "");
        }
      }
      int shared = Prefixes.shared(word, root);
      return new Change(0, "", word.length() - shared, root.substring(shared));
    }
  }
}
