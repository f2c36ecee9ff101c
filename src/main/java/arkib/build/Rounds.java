package arkib.build;

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
  private final Function<String, FileSum> others;
  private final Map<String, FileSum> sums = new HashMap<>();

  /**
   * Rounds.
   *
   * @param maker makes the pages of a round, in any order
   * @param others tells of files that are in none: of the others of a site of which only some are
   *     made
   */
  Rounds(Function<List<PlannedPage>, List<MadePage>> maker, Function<String, FileSum> others) {
    this.maker = maker;
    this.others = others;
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
        ? new PlannedPage.OutputFile(file.address(), file.kind(), file.content().knowing(this::sum))
        : page;
  }

  private FileSum sum(String path) {
    FileSum made = sums.get(path);
    return made == null ? others.apply(path) : made;
  }

  private boolean learn(List<MadePage> made) {
    for (MadePage page : made) {
      page.entry().ifPresent(entry -> sums.put(entry.output(), entry.record().file()));
    }
    return made.stream().allMatch(page -> page.entry().isPresent());
  }
}
