package arkib.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of numbers, the words of names with what stands between them, as paths from one root. What
 * ends at a node is its senses. One open hash table holds all branches: to follow one takes the
 * same time however many names there are.
 */
final class Trie {

  /** Where all rows begin. */
  static final int ROOT = 0;

  /** No such branch. */
  static final int NONE = -1;

  private static final long FREE = -1;

  private long[] branches = free(64);
  private int[] targets = new int[64];
  private int used;
  private final List<List<Sense>> senses = new ArrayList<>(List.of(List.of()));

  /** The node to which a number leads from a node. */
  int child(int node, int number) {
    long branch = branch(node, number);
    for (int slot = slot(branch); ; slot = (slot + 1) & (branches.length - 1)) {
      if (branches[slot] == branch) {
        return targets[slot];
      }
      if (branches[slot] == FREE) {
        return NONE;
      }
    }
  }

  /** The same, made if it is not there. */
  int grow(int node, int number) {
    int child = child(node, number);
    if (child != NONE) {
      return child;
    }
    if (2 * ++used > branches.length) {
      widen();
    }
    senses.add(List.of());
    put(branch(node, number), senses.size() - 1);
    return senses.size() - 1;
  }

  /** What ends at a node, best first. */
  List<Sense> senses(int node) {
    return senses.get(node);
  }

  /** Lets a sense end at a node. */
  void end(int node, Sense sense) {
    List<Sense> all = new ArrayList<>(senses.get(node));
    all.add(sense);
    all.sort(Sense.ORDER);
    senses.set(node, List.copyOf(all));
  }

  private void widen() {
    long[] from = branches;
    int[] to = targets;
    branches = free(2 * from.length);
    targets = new int[branches.length];
    for (int i = 0; i < from.length; i++) {
      if (from[i] != FREE) {
        put(from[i], to[i]);
      }
    }
  }

  private void put(long branch, int target) {
    int slot = slot(branch);
    while (branches[slot] != FREE) {
      slot = (slot + 1) & (branches.length - 1);
    }
    branches[slot] = branch;
    targets[slot] = target;
  }

  private int slot(long branch) {
    return (int) ((branch * 0x9e3779b97f4a7c15L) >>> 33) & (branches.length - 1);
  }

  private static long branch(int node, int number) {
    return ((long) node << Integer.SIZE) | (number & 0xffffffffL);
  }

  private static long[] free(int size) {
    long[] free = new long[size];
    Arrays.fill(free, FREE);
    return free;
  }
}
