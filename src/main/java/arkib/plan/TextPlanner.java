package arkib.plan;

import arkib.address.Address;
import arkib.archive.Likeness;
import arkib.diagnostic.Reporter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Plans what the texts of some articles decide, of a site in one language in which nothing else
 * changed: no address is another, no link leads elsewhere, no list tells anything else. What it
 * plans is what {@link Planner} would plan of the same.
 */
public final class TextPlanner {

  private final Edition edition;
  private final List<OutputKind> kinds;
  private final EditionPlanner planner;
  private final PlannedPictures pictures;
  private final Links links;
  private final Lazily<Planner> whole;

  /**
   * Plans.
   *
   * @param edition the site
   * @param kinds the kinds of files for machines, in the order in which they are planned
   * @param texts what changed
   */
  public TextPlanner(Edition edition, List<OutputKind> kinds, Texts texts) {
    this.edition = edition;
    this.kinds = kinds;
    this.planner = new EditionPlanner(edition, true);
    Map<String, Address> files = new HashMap<>();
    this.pictures =
        AssetPlanner.plan(
            List.of(planner),
            page -> {
              if (page instanceof PlannedPage.AssetFile) {
                files.put(page.wantedBy(), page.address());
              }
            });
    this.links =
        new Links(
            source ->
                Optional.ofNullable(files.get(source))
                    .or(() -> texts.shown().apply(source).map(edition.addresses()::article)),
            edition.contents().held(),
            texts::hasAddress);
    this.whole = new Lazily<>(() -> Planner.begin(List.of(edition), kinds, diagnostic -> {}));
    planner.plan(kinds, texts);
  }

  /**
   * A plan that has nothing but what the texts decide, and of that none that {@link #about} plans.
   */
  public Plan plan() {
    return planner.plan(planner.pages(), links, Counterparts.NONE, pictures, List.of());
  }

  /**
   * Gets ready to plan the files that tell of some other files.
   *
   * @param all the paths of all files below the output folder
   * @return plans them, told the paths of those that are others now
   */
  public Function<Set<String>, List<PlannedPage>> about(Collection<String> all) {
    List<Function<Set<String>, List<PlannedPage.OutputFile>>> ready =
        kinds.stream().filter(OutputKind::isOfAllFiles).map(kind -> kind.about(all)).toList();
    return changed ->
        ready.stream().<PlannedPage>flatMap(about -> about.apply(changed).stream()).toList();
  }

  /**
   * Tells of texts that are nearly those of others: of the articles whose related stories were
   * looked for.
   *
   * @param known how many are told besides
   * @return whether all could be told; if not, too many are known already, and nothing is told
   */
  public boolean tellAlike(long known, Reporter reporter) {
    List<Likeness> alike = edition.contents().archive().alike();
    if (known + alike.size() > AlikeTexts.MOST) {
      return false;
    }
    tellAlike(reporter);
    return true;
  }

  /** Tells of all texts that are nearly those of others. */
  public void tellAlike(Reporter reporter) {
    new AlikeTexts(links, edition.addresses())
        .report(edition.contents().archive().alike(), reporter);
  }

  /** Whether the site has a file at an address that is none of its search index. */
  public boolean isPlanned(Address address) {
    return whole.get().has(address);
  }
}
