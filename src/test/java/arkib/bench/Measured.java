package arkib.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a process cost.
 *
 * @param wall seconds from its start to its end
 * @param processor seconds of processor time, its own and the system's for it; NaN where unknown
 * @param memory the most resident memory it had, in MiB; NaN where unknown
 */
record Measured(double wall, double processor, double memory) {

  /** The median of each figure by itself. */
  static Measured median(List<Measured> runs) {
    return new Measured(
        median(runs, Measured::wall),
        median(runs, Measured::processor),
        median(runs, Measured::memory));
  }

  /** The median of the ratios of each pair: what one run had to bear, its neighbour had too. */
  static Measured ratio(List<Measured> runs, List<Measured> others) {
    return median(
        IntStream.range(0, Math.min(runs.size(), others.size()))
            .mapToObj(i -> runs.get(i).over(others.get(i)))
            .toList());
  }

  private Measured over(Measured other) {
    return new Measured(wall / other.wall, processor / other.processor, memory / other.memory);
  }

  private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
    List<Double> sorted =
        runs.stream().map(figure::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
