package arkib.build.explain;

import arkib.digest.NamedTrace;
import arkib.digest.Traces;
import arkib.ledger.PageRecord;
import arkib.plan.Composition;
import arkib.plan.Ingredient;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.SharedIngredients;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells why pages were made. */
public final class Explainer {

  // What is shown where, and how dates read, follows from the settings: one reason is enough.
  private static final Set<Ingredient> FROM_SETTINGS =
      Set.of(Ingredient.NAVIGATION, Ingredient.STANDING_PAGES, Ingredient.ARCHIVE);

  private final Before before;
  private final History history;
  private final Plan plan;
  // By edition: the front of one does not change with the articles of another.
  private final List<SharedChanges> shared = new ArrayList<>();
  private final CardChanges cards;
  private final PlanChanges plans;
  private final ListChanges lists;
  private final Map<Integer, Reason> archives = new HashMap<>();

  /**
   * Tells of the pages of a plan.
   *
   * @param before what was known before they were made
   * @param now the traces of what the pages of the plan share
   */
  public Explainer(Site site, Plan plan, Before before, List<NamedTrace> now) {
    this.before = before;
    this.history = new History(site, plan, before);
    this.plan = plan;
    List<NamedTrace> then = before.pages().traces().shared();
    List<Site> sites = site.editions();
    for (int i = 0; i < sites.size(); i++) {
      EditionTraces own = new EditionTraces(plan, sites.get(i), i);
      shared.add(new SharedChanges(own.of(then), own.of(now)));
    }
    this.cards = new CardChanges(history);
    this.plans = new PlanChanges(history, plan);
    this.lists = new ListChanges(history);
  }

  /** Why a page was made that is made of this. */
  public List<Reason> of(PlannedPage page, Composition composition) {
    Optional<PageRecord> known = before.pages().get(page.address().outputPath());
    if (known.isEmpty()) {
      return List.of(unknown(page));
    }
    if (known.get().ingredients().equals(composition.whole())) {
      return List.of(Reason.of(Cause.FILE_LOST));
    }
    Traces then = before.pages().traces().own().get(page.address().outputPath());
    if (then.which() != composition.own().which()) {
      return List.of(Reason.of(Cause.ANOTHER_KIND));
    }
    Set<Ingredient> common = new TreeSet<>(SharedIngredients.of(page));
    // Another program may read, count and arrange everything otherwise.
    int edition = plan.edition(page);
    if (common.contains(Ingredient.PROGRAM)
        && shared.get(edition).in(Ingredient.PROGRAM).isPresent()) {
      return List.of(Reason.of(Cause.PROGRAM));
    }
    if (settingsChanged(common)) {
      common.removeAll(FROM_SETTINGS);
    }
    List<Reason> reasons = new ArrayList<>();
    common.forEach(one -> shared(one, edition).ifPresent(reasons::add));
    own(page, common, then, composition.own()).forEach(reasons::add);
    return reasons.isEmpty() ? List.of(Reason.of(Cause.UNEXPLAINED)) : reasons;
  }

  // Raw files and those of the search index are made of their content alone.
  private boolean settingsChanged(Set<Ingredient> common) {
    return common.contains(Ingredient.SETTINGS)
        && shared.get(0).in(Ingredient.SETTINGS).isPresent();
  }

  private Reason unknown(PlannedPage page) {
    return switch (before.pages().state()) {
      case READ -> new Reason(Cause.NEW_PAGE, newPage(page));
      case UNUSABLE -> Reason.of(Cause.LEDGER_UNUSABLE);
      case ABSENT -> Reason.of(before.wasBuilt() ? Cause.CUT_OFF : Cause.FIRST_BUILD);
    };
  }

  private List<Change> newPage(PlannedPage page) {
    if (page instanceof PlannedPage.AssetFile asset) {
      return List.of(new Change(Change.Kind.NEW, CardChanges.file(asset.source())));
    }
    if (page instanceof PlannedPage.ScaledFile scaled) {
      return List.of(new Change(Change.Kind.NEW, CardChanges.file(scaled.source())));
    }
    if (page instanceof PlannedPage.RedirectPage redirect) {
      return List.of(new Change(Change.Kind.NAMED, CardChanges.file(redirect.source())));
    }
    return History.card(page).map(cards::newPage).orElse(List.of());
  }

  private Optional<Reason> shared(Ingredient ingredient, int edition) {
    Optional<List<Change>> changes = shared.get(edition).in(ingredient);
    return ingredient == Ingredient.ARCHIVE && changes.isPresent()
        ? Optional.of(archive(edition))
        : changes.map(list -> new Reason(Cause.of(ingredient), list));
  }

  // Few pages sum up everything, and all of them share what they tell.
  private Reason archive(int edition) {
    return archives.computeIfAbsent(edition, e -> new Reason(Cause.ARCHIVE, cards.archive(e)));
  }

  private List<Reason> own(PlannedPage page, Set<Ingredient> common, Traces then, Traces now) {
    Set<Ingredient> differ = EnumSet.noneOf(Ingredient.class);
    for (Ingredient ingredient : Ingredient.values()) {
      if (!then.of(ingredient.number()).equals(now.of(ingredient.number()))) {
        differ.add(ingredient);
      }
    }
    if (settingsChanged(common)) {
      differ.retainAll(Set.of(Ingredient.TEXT));
    }
    boolean text = differ.contains(Ingredient.TEXT);
    List<Reason> reasons = new ArrayList<>();
    for (Ingredient ingredient : differ) {
      List<Change> changes = changes(ingredient, page);
      // A new text has other links; those that were there may lead elsewhere too. Another picture
      // has another size.
      boolean said =
          ingredient == Ingredient.PICTURES
              ? text || differ.contains(Ingredient.LINKS)
              : ingredient == Ingredient.LINKS && text && changes.isEmpty();
      if (ingredient != Ingredient.CARD && !said) {
        reasons.add(new Reason(Cause.of(ingredient), changes));
      }
    }
    // What is said of an article follows from its text, and from what that is read with: where
    // one of them was told, this says nothing more.
    boolean read =
        text
            || (common.contains(Ingredient.BOILERPLATE)
                && shared.get(0).in(Ingredient.BOILERPLATE).isPresent());
    if (differ.contains(Ingredient.CARD) && !read) {
      reasons.add(Reason.of(Cause.CARD));
    }
    return reasons;
  }

  private List<Change> changes(Ingredient ingredient, PlannedPage page) {
    return switch (ingredient) {
      case TEXT -> cards.text(page);
      case LINKS -> plans.links(page);
      case EARLIER -> cards.earlier(page);
      case LATER -> cards.later(page);
      case HEADING -> lists.heading(page);
      case ARTICLES -> cards.shown(page);
      case COUNTS -> lists.counts(page);
      case SIBLINGS -> lists.siblings(page);
      case TARGET -> plans.target(page);
      case ENTRIES -> plans.entries(page);
      case RELATED -> cards.related(page);
      case LANGUAGES -> plans.languages(page);
      case FILE -> List.of(Change.fact(CardChanges.file(page.wantedBy())));
      case CARD,
          PROGRAM,
          SETTINGS,
          THEME,
          NAVIGATION,
          STANDING_PAGES,
          BOILERPLATE,
          ARCHIVE,
          NAMES,
          SERIES,
          PICTURES ->
          List.of();
    };
  }
}
