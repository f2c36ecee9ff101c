package arkib.digest;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Short fingerprints of some of the parts of a thing, each part known by a number from 0 to 31. Two
 * that differ are of different parts; two that are equal may, rarely, be so too: they explain and
 * never decide.
 */
public final class Traces {

  private final int which;
  private final int[] traces;

  /**
   * Traces.
   *
   * @param which of which parts: bit N for part N
   * @param traces one for each of those, in the order of their numbers; not to be changed
   */
  public Traces(int which, int... traces) {
    if (Integer.bitCount(which) != traces.length) {
      throw new IllegalArgumentException(traces.length + " traces of " + Integer.bitCount(which));
    }
    this.which = which;
    this.traces = traces;
  }

  /** Of which parts these are: bit N for part N. */
  public int which() {
    return which;
  }

  /** How many there are. */
  public int count() {
    return traces.length;
  }

  /** The trace at a place in the order of the parts' numbers. */
  public int at(int index) {
    return traces[index];
  }

  /** The trace of a part, if there is one. */
  public OptionalInt of(int part) {
    int bit = 1 << part;
    return (which & bit) == 0
        ? OptionalInt.empty()
        : OptionalInt.of(traces[Integer.bitCount(which & (bit - 1))]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Traces that
        && which == that.which
        && Arrays.equals(traces, that.traces);
  }

  @Override
  public int hashCode() {
    return 31 * which + Arrays.hashCode(traces);
  }

  @Override
  public String toString() {
    return Integer.toBinaryString(which) + Arrays.toString(traces);
  }
}
