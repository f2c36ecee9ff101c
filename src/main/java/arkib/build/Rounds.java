package arkib.build;

import arkib.address.Address;
import arkib.digest.FileSum;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes the files of a site round by round. Nearly all are made in the first; those that tell of
 * other files' bytes, such as a manifest, come in a round after these and are then pages like any
 * other: what they know is what they are made of.
 */
final class Rounds {

  private final Function<List<PlannedPage>, List<MadePage>> maker;
  private final Map<Address, FileSum> sums = new HashMap<>();

  /**
   * Rounds.
   *
   * @param maker makes the pages of a round, in any order
   */
  Rounds(Function<List<PlannedPage>, List<MadePage>> maker) {
    this.maker = maker;
  }

  /**
   * Makes pages.
   *
   * @return all of them, in this order; after a template that failed, none of later rounds
   */
  List<MadePage> make(List<PlannedPage> pages) {
    Map<Integer, List<PlannedPage>> rounds = new TreeMap<>();
    for (PlannedPage page : pages) {
      rounds.computeIfAbsent(round(page), round -> new ArrayList<>()).add(page);
    }
    Map<Integer, Iterator<MadePage>> made = new HashMap<>();
    for (Map.Entry<Integer, List<PlannedPage>> round : rounds.entrySet()) {
      List<MadePage> now = maker.apply(round.getValue().stream().map(this::knowing).toList());
      made.put(round.getKey(), now.iterator());
      if (!learn(now)) {
        break;
      }
    }
    return pages.stream()
        .filter(page -> made.containsKey(round(page)))
        .map(page -> made.get(round(page)).next())
        .toList();
  }

  private static int round(PlannedPage page) {
    return page instanceof PlannedPage.OutputFile file ? file.content().round() : 0;
  }

  private PlannedPage knowing(PlannedPage page) {
    return page instanceof PlannedPage.OutputFile file
        ? new PlannedPage.OutputFile(file.address(), file.kind(), file.content().knowing(sums::get))
        : page;
  }

  private boolean learn(List<MadePage> made) {
    for (MadePage page : made) {
      page.entry().ifPresent(entry -> sums.put(page.page().address(), entry.record().file()));
    }
    return made.stream().allMatch(page -> page.entry().isPresent());
  }
}
