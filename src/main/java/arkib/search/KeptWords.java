package arkib.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of a part as the ledger has them. Each: how many bytes it shares with the word before,
 * the others; its root, nothing for itself; how many articles have it, twice, and one more where
 * its family is apart.
 */
final class KeptWords implements PartWords {

  private static final int HASHES = 1 << 16;

  private final ByteReader in;
  private List<PartWord> all;

  /**
   * Words that were kept.
   *
   * @param in reads what {@link #write} wrote
   */
  KeptWords(ByteReader in) {
    this.in = in;
  }

  /** Writes words, which are in order. */
  static void write(List<PartWord> words, Bytes out) {
    out.number(words.size());
    byte[] before = {};
    for (PartWord word : words) {
      byte[] bytes = word.word().getBytes(StandardCharsets.UTF_8);
      int differs = Arrays.mismatch(before, bytes);
      int shared = differs < 0 ? bytes.length : differs;
      out.number(shared).number(bytes.length - shared);
      out.all(bytes, shared, bytes.length - shared);
      if (word.root().equals(word.word())) {
        out.number(0);
      } else {
        out.text(word.root());
      }
      out.number(2L * word.articles() + (word.apart() ? 1 : 0));
      before = bytes;
    }
  }

  @Override
  public List<PartWord> all() {
    if (all == null) {
      all = some(word -> true);
    }
    return all;
  }

  @Override
  public List<PartWord> ofFamilies(Set<String> roots) {
    if (all != null) {
      return PartWords.super.ofFamilies(roots);
    }
    BitSet hashes = new BitSet(HASHES);
    for (String root : roots) {
      byte[] bytes = root.getBytes(StandardCharsets.UTF_8);
      hashes.set(hash(bytes, bytes.length));
    }
    return some(word -> hashes.get(word.rootHash())).stream()
        .filter(word -> roots.contains(word.root()))
        .toList();
  }

  private List<PartWord> some(Predicate<Scan> wanted) {
    ByteReader reader = in.again();
    int count = reader.count();
    List<PartWord> some = new ArrayList<>();
    Scan word = new Scan();
    for (int i = 0; i < count; i++) {
      word.next(reader);
      if (wanted.test(word)) {
        some.add(word.toPartWord());
      }
    }
    return some;
  }

  /** The word that is being read. Most are passed over, and become no texts. */
  private static final class Scan {
    private byte[] word = new byte[64];
    private int length;
    private byte[] root = new byte[64];
    private int rootLength;
    private long number;

    void next(ByteReader in) {
      int shared = in.count();
      length = shared + in.count();
      word = room(word, length);
      in.copy(word, shared, length - shared);
      rootLength = in.count();
      root = room(root, rootLength);
      in.copy(root, 0, rootLength);
      number = in.number();
    }

    private static byte[] room(byte[] bytes, int length) {
      return length <= bytes.length ? bytes : Arrays.copyOf(bytes, length * 2);
    }

    int rootHash() {
      return rootLength == 0 ? hash(word, length) : hash(root, rootLength);
    }

    PartWord toPartWord() {
      String text = new String(word, 0, length, StandardCharsets.UTF_8);
      String family =
          rootLength == 0 ? text : new String(root, 0, rootLength, StandardCharsets.UTF_8);
      return new PartWord(text, family, Math.toIntExact(number >> 1), (number & 1) != 0);
    }
  }

  private static int hash(byte[] bytes, int length) {
    int hash = 1;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ hash >>> 16) & HASHES - 1;
  }
}
