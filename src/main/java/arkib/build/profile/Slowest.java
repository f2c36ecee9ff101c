package arkib.build.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The few that took longest of many. Used by many threads. */
final class Slowest {

  private static final int FEW = 10;

  // The quickest of them first: it is the one that makes room.
  private final PriorityQueue<Profile.Timed> queue =
      new PriorityQueue<>(Comparator.comparingLong(Profile.Timed::nanos));

  synchronized void took(String name, long nanos) {
    if (queue.size() < FEW) {
      queue.add(new Profile.Timed(name, 1, nanos));
    } else if (queue.element().nanos() < nanos) {
      queue.remove();
      queue.add(new Profile.Timed(name, 1, nanos));
    }
  }

  /** They, the slowest first. */
  synchronized List<Profile.Timed> all() {
    List<Profile.Timed> all = new ArrayList<>(queue);
    all.sort(SLOWEST_FIRST);
    return all;
  }

  /** The slowest first; of equally slow ones by name. */
  static final Comparator<Profile.Timed> SLOWEST_FIRST =
      Comparator.comparingLong(Profile.Timed::nanos).reversed().thenComparing(Profile.Timed::name);
}
