package arkib.build;

import arkib.picture.PictureWork;
import arkib.plan.Visibility;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a build did.
 *
 * @param articles how many news items are shown
 * @param withdrawn how many articles the newsroom took back
 * @param pages how many files the site has
 * @param rendered the addresses of the pages that were made anew, in order; the others' ingredients
 *     were those of the build before
 * @param written files that are new or whose bytes differ
 * @param unchanged files that were as they should be
 * @param removed files of an earlier build that this one does not have
 * @param totals files and bytes by kind; nothing where the output folder is as it was
 * @param held how many articles are not shown, by reason
 * @param published whether the output folder is now this build's
 * @param pictures what was done to pictures
 * @param answers to what was asked beside the site
 */
public record BuildReport(
    int articles,
    int withdrawn,
    int pages,
    List<String> rendered,
    int written,
    int unchanged,
    int removed,
    List<Total> totals,
    Map<Visibility.Held, Integer> held,
    boolean published,
    PictureWork pictures,
    Answers answers) {

  /** Copies the map. */
  public BuildReport {
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(pictures, "pictures");
    Objects.requireNonNull(answers, "answers");
    held = Map.copyOf(held);
    totals = List.copyOf(totals);
    rendered = List.copyOf(rendered);
  }

  /** The report of a build that never came to a plan. */
  public static BuildReport nothing() {
    return new BuildReport(
        0,
        0,
        0,
        List.of(),
        0,
        0,
        0,
        List.of(),
        new EnumMap<>(Visibility.Held.class),
        false,
        PictureWork.NONE,
        Answers.NONE);
  }
}
