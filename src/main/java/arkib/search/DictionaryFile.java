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
  static List<Bytes> of(List<Spelt> words) {
    List<Bytes> columns = new ArrayList<>(spelt(words));
    Map<Change, Integer> changes = new LinkedHashMap<>();
    Bytes numbers = new Bytes();
    Bytes frequencies = new Bytes();
    Bytes parts = new Bytes();
    Bytes apart = new Bytes();
    for (Spelt spelt : words) {
      DictionaryWord word = spelt.word();
      Change change = Change.of(word);
      Integer number = changes.putIfAbsent(change, changes.size());
      numbers.number(number == null ? changes.size() - 1 : number);
      frequencies.one(word.frequency());
      parts.number(word.parts());
      apart.number(word.apart());
    }
    Bytes table = new Bytes().number(changes.size());
    changes.keySet().forEach(change -> change.addTo(table));
    columns.addAll(List.of(table.all(numbers), frequencies, parts, apart));
    return columns;
  }

  /**
   * The words of a file.
   *
   * @param in reads it
   * @param folder the folder in which it is
   */
  static List<Spelt> read(ByteReader in, WordFolder folder) {
    List<String> spellings = spellings(in);
    List<Change> changes = new ArrayList<>();
    for (int i = in.count(); i > 0; i--) {
      changes.add(new Change(in.count(), in.text(), in.count(), in.text()));
    }
    int[] numbers = spellings.stream().mapToInt(word -> in.count()).toArray();
    int[] frequencies = spellings.stream().mapToInt(word -> in.one()).toArray();
    long[] parts = spellings.stream().mapToLong(word -> in.number()).toArray();
    List<Spelt> words = new ArrayList<>(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      String word = folder.word(spellings.get(i));
      String root = changes.get(numbers[i]).root(word);
      words.add(
          new Spelt(
              spellings.get(i),
              new DictionaryWord(word, root, frequencies[i], parts[i], in.number())));
    }
    return words;
  }

  private static List<String> spellings(ByteReader in) {
    int count = in.count();
    int lengthsSize = in.count();
    int endsSize = in.count();
    ByteReader lengths = in.part(lengthsSize);
    ByteReader ends = in.part(endsSize);
    List<String> spellings = new ArrayList<>(count);
    String before = "";
    for (int i = 0; i < count; i++) {
      int both = lengths.one();
      int shared = both >> 4;
      int length = both & LONG;
      shared += shared == LONG ? lengths.count() : 0;
      length += length == LONG ? lengths.count() : 0;
      before = before.substring(0, shared) + new String(ends.all(length), StandardCharsets.UTF_8);
      spellings.add(before);
    }
    return spellings;
  }

  private static List<Bytes> spelt(List<Spelt> words) {
    Bytes lengths = new Bytes();
    Bytes ends = new Bytes();
    String before = "";
    for (Spelt next : words) {
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

    String root(String word) {
      return before + word.substring(front, word.length() - back) + after;
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
