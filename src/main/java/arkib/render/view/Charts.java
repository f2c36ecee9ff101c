package arkib.render.view;

import arkib.plan.ListSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Counts become bars. Scale from zero, linear; what is not nil is seen. */
final class Charts {

  private final Terms terms;

  Charts(Terms terms) {
    this.terms = terms;
  }

  /** A bar for each part. */
  List<Bar> bars(List<ListSpan.Part> parts) {
    return bars(parts, most(parts), false);
  }

  /** A bar for each year of the archive; the last may not be over. */
  List<Bar> archiveYears(List<ListSpan.Part> years) {
    return bars(years, most(years), true);
  }

  /** How many articles the largest part has. */
  static int most(List<ListSpan.Part> parts) {
    return parts.stream().mapToInt(ListSpan.Part::count).max().orElse(0);
  }

  /** A bar for each part, on the scale of {@code most} articles. */
  List<Bar> bars(List<ListSpan.Part> parts, int most) {
    return bars(parts, most, false);
  }

  private List<Bar> bars(List<ListSpan.Part> parts, int most, boolean partial) {
    List<Bar> bars = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      ListSpan.Part part = parts.get(i);
      int height = share(part.count(), most, 2);
      Optional<String> href = part.address().filter(address -> part.count() > 0).map(terms::href);
      bars.add(
          new Bar(
              part.period().map(terms.dates()::part).orElse(""),
              terms.amount(part.count()),
              height,
              100 - height,
              href,
              part.count() == 0,
              partial && i == parts.size() - 1,
              Optional.empty()));
    }
    return bars;
  }

  /** The most frequent, each with its bar; equally frequent ones stay in their order. */
  List<Tally> mostFrequent(List<Tallied> all, int limit) {
    List<Tallied> first =
        all.stream()
            .sorted(Comparator.comparingInt(Tallied::count).reversed())
            .limit(limit)
            .toList();
    return compared(first);
  }

  /** All in their order, each with its bar. */
  List<Tally> compared(List<Tallied> all) {
    int most = all.stream().mapToInt(Tallied::count).max().orElse(0);
    return all.stream()
        .map(
            one ->
                new Tally(
                    one.name(),
                    one.href(),
                    terms.amount(one.count()),
                    Optional.of(share(one.count(), most, 1))))
        .toList();
  }

  static int share(int count, int most, int least) {
    return count == 0 ? 0 : Math.max(least, (int) Math.round(100.0 * count / most));
  }

  /** A heading with its count, before it is compared with others. */
  record Tallied(String name, Optional<String> href, int count) {}
}
