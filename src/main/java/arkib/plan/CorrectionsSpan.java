package arkib.plan;

import arkib.archive.Corrected;
import arkib.archive.Period;
import java.util.List;
import java.util.Optional;

/**
 * What a page of corrections shows.
 *
 * @param year of which year it is; absent for the front and for those without a date
 * @param isFront whether it is the newest ones
 * @param shown the corrections, newest first
 * @param total how many there are, shown here or not
 * @param parts the years with their counts, newest first, those without a date last; none where all
 *     are shown
 */
public record CorrectionsSpan(
    Optional<Period> year,
    boolean isFront,
    List<Corrected> shown,
    int total,
    List<ListSpan.Part> parts) {

  /** Copies the lists. */
  public CorrectionsSpan {
    shown = List.copyOf(shown);
    parts = List.copyOf(parts);
  }
}
