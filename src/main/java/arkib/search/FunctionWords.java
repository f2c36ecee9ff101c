package arkib.search;

import java.util.BitSet;
import java.util.Set;

/**
 * The words that stand beside any other: which words follow them is not kept, since it would take a
 * quarter of all prints and tell nearly nothing. Part of the format: a reader does not test a pair
 * of words whose first is one of these.
 */
final class FunctionWords {

  private static final Set<String> ALL =
      Set.of(
          "ada",
          "adalah",
          "akan",
          "antara",
          "atas",
          "atau",
          "bagi",
          "bahawa",
          "beliau",
          "boleh",
          "dalam",
          "dan",
          "dapat",
          "dari",
          "daripada",
          "dengan",
          "di",
          "dia",
          "hari",
          "ia",
          "ini",
          "itu",
          "juga",
          "kami",
          "kata",
          "katanya",
          "ke",
          "kepada",
          "kerana",
          "kita",
          "lagi",
          "lebih",
          "mereka",
          "oleh",
          "pada",
          "para",
          "saya",
          "satu",
          "sebagai",
          "sebuah",
          "secara",
          "seorang",
          "serta",
          "sudah",
          "telah",
          "tersebut",
          "tidak",
          "turut",
          "untuk",
          "yang");

  // One bit for the end of each hash: nearly all other words are told by one look.
  private static final int MASK = 0xffff;
  private static final BitSet HASHES = new BitSet(MASK + 1);

  static {
    ALL.forEach(word -> HASHES.set(Hash.of(word) & MASK));
  }

  private FunctionWords() {}

  /** Whether it is one. */
  static boolean has(String word) {
    return ALL.contains(word);
  }

  /** Whether units of a row, whose hash is known, are one. */
  static boolean has(char[] letters, int from, int to, int hash) {
    return HASHES.get(hash & MASK) && has(new String(letters, from, to - from));
  }
}
