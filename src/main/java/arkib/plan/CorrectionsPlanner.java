package arkib.plan;

import arkib.archive.Corrected;
import arkib.archive.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Plans what was corrected: a page of the newest corrections and, where these are not all, a page
 * for each year in which there were some.
 */
final class CorrectionsPlanner {

  private final Addresses addresses;
  private final int size;

  /** A planner of pages that show {@code size} corrections. */
  CorrectionsPlanner(Addresses addresses, int size) {
    this.addresses = addresses;
    this.size = size;
  }

  /**
   * Plans the pages.
   *
   * @param corrections newest first
   */
  void plan(List<Corrected> corrections, Consumer<PlannedPage> planned) {
    if (corrections.isEmpty()) {
      return;
    }
    Map<Optional<Period>, List<Corrected>> years = new LinkedHashMap<>();
    if (corrections.size() > size) {
      corrections.forEach(
          one -> years.computeIfAbsent(one.year(), year -> new ArrayList<>()).add(one));
    }
    List<ListSpan.Part> parts = new ArrayList<>();
    years.forEach(
        (year, inYear) -> {
          parts.add(
              new ListSpan.Part(year, inYear.size(), Optional.of(addresses.corrections(year))));
          planned.accept(
              new PlannedPage.CorrectionsPage(
                  addresses.corrections(year),
                  new CorrectionsSpan(year, false, inYear, inYear.size(), List.of())));
        });
    List<Corrected> newest = corrections.subList(0, Math.min(size, corrections.size()));
    planned.accept(
        new PlannedPage.CorrectionsPage(
            addresses.corrections(),
            new CorrectionsSpan(Optional.empty(), true, newest, corrections.size(), parts)));
  }
}
