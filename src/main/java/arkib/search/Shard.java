package arkib.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of the words of one hash: {@code p} with families, words and the heads of their lists,
 * {@code t} with the tails, {@code q} with the prints of following words.
 */
final class Shard {

  /** How many articles the head of a list has. */
  static final int HEAD = 128;

  /** How many articles of tails a file has: with gaps of two bytes it stays below 64 KB. */
  static final int TAIL = 20_000;

  private static final int PRINTS = 60_000;

  private final Bytes directory = new Bytes();
  private final Bytes gaps = new Bytes();
  private final Bytes weights = new Bytes();
  private final List<Tail> tails = new ArrayList<>(List.of(new Tail()));
  private final Bytes counts = new Bytes();
  private final Bytes prints = new Bytes();

  /** The files of families. */
  Shard(Postings.Families families) {
    Set<String> mute = mute(families.byRoot().values());
    directory.number(families.byRoot().size());
    String before = "";
    for (Map.Entry<String, TreeMap<String, Postings.Form>> family : families.byRoot().entrySet()) {
      String root = family.getKey();
      int shared = shared(before, root);
      directory.number(shared).text(root.substring(shared)).number(family.getValue().size());
      for (Postings.Form form : family.getValue().values()) {
        directory.text(form.word().equals(root) ? "" : form.word()).number(form.size());
        add(form, mute.contains(form.word()));
      }
      before = root;
    }
  }

  private static final class Tail {
    private final Bytes gaps = new Bytes();
    private final Bytes weights = new Bytes();
  }

  // The words whose prints would make a file too large: those with the most.
  private static Set<String> mute(Collection<? extends Map<String, Postings.Form>> families) {
    List<Postings.Form> forms =
        families.stream().flatMap(family -> family.values().stream()).toList();
    long all = forms.stream().mapToLong(form -> form.size() + form.prints()).sum();
    Set<String> mute = new HashSet<>();
    if (all > PRINTS) {
      List<Postings.Form> sorted = new ArrayList<>(forms);
      sorted.sort((one, other) -> Integer.compare(other.prints(), one.prints()));
      for (Postings.Form form : sorted) {
        if (all > PRINTS) {
          mute.add(form.word());
          all -= form.prints();
        }
      }
    }
    return mute;
  }

  private void add(Postings.Form form, boolean mute) {
    boolean[] inHead = head(form);
    int[] at = {0, -1, -1};
    form.each(
        (number, weight, followers) -> {
          if (inHead[at[0]++]) {
            gaps.number(number - at[1] - 1);
            weights.one(weight);
            at[1] = number;
          } else {
            Tail tail = tail();
            tail.gaps.number(number - at[2] - 1);
            tail.weights.one(weight);
            at[2] = number;
          }
          counts.number(mute ? 0 : followers.length);
          prints.all(mute ? new byte[0] : followers);
        });
  }

  private Tail tail() {
    Tail last = tails.get(tails.size() - 1);
    if (last.weights.length() == TAIL) {
      last = new Tail();
      tails.add(last);
    }
    return last;
  }

  // The highest levels; of equal ones the newest, which have the highest numbers.
  private static boolean[] head(Postings.Form form) {
    boolean[] inHead = new boolean[form.size()];
    if (form.size() <= HEAD) {
      Arrays.fill(inHead, true);
      return inHead;
    }
    long[] order = new long[form.size()];
    int[] at = {0};
    form.each((number, weight, followers) -> order[at[0]] = rank(weight, at[0]++));
    Arrays.sort(order);
    for (int i = order.length - HEAD; i < order.length; i++) {
      inHead[(int) order[i]] = true;
    }
    return inHead;
  }

  private static long rank(int weight, int place) {
    return (long) (weight >> Terms.SHIFT) << 32 | place;
  }

  /** The file {@code p}. */
  List<Bytes> heads() {
    Bytes lengths = new Bytes().number(directory.length()).number(gaps.length());
    return List.of(lengths, directory, gaps, weights);
  }

  /** The files {@code t}: one at the least. */
  List<List<Bytes>> tails() {
    return tails.stream()
        .map(tail -> List.of(new Bytes().number(tail.gaps.length()), tail.gaps, tail.weights))
        .toList();
  }

  /** The file {@code q}. */
  List<Bytes> followers() {
    return List.of(new Bytes().number(counts.length()), counts, prints);
  }

  /** How many UTF-16 units two words have in common in front. */
  static int shared(String one, String other) {
    int shared = 0;
    while (shared < one.length()
        && shared < other.length()
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    // Half a character is no text.
    return shared > 0 && Character.isHighSurrogate(one.charAt(shared - 1)) ? shared - 1 : shared;
  }
}
