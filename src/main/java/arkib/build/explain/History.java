package arkib.build.explain;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Card;
import arkib.digest.Fingerprint;
import arkib.digest.Traces;
import arkib.ledger.SourceRecord;
import arkib.plan.Contents;
import arkib.plan.Ingredient;
import arkib.plan.Ingredients;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.Planner;
import arkib.site.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The build before, as far as it can be told: its plan, made once more from the cards that the
 * ledger of sources had and those addresses of them that the ledger of pages had. Made when it is
 * first needed.
 */
final class History {

  private final Site site;
  private final Plan now;
  private final Before before;
  private final Map<String, Card> shownBefore = new HashMap<>();
  private final Set<String> shownNow = new HashSet<>();
  private final Map<String, PlannedPage> pages = new HashMap<>();
  private Plan plan;

  History(Site site, Plan now, Before before) {
    this.site = site;
    this.now = now;
    this.before = before;
  }

  /** The page that the build before had at an address, if that is known. */
  Optional<PlannedPage> page(Address address) {
    plan();
    return Optional.ofNullable(pages.get(address.path()));
  }

  /** The plan of this build. */
  Plan now() {
    return now;
  }

  /** The plan of the build before. */
  Plan plan() {
    if (plan == null) {
      plan = reconstruct();
      plan.pages().forEach(page -> pages.put(page.address().path(), page));
      now.pages().forEach(page -> card(page).ifPresent(card -> shownNow.add(card.source())));
    }
    return plan;
  }

  private Plan reconstruct() {
    Map<String, Fingerprint> assets = new HashMap<>();
    before.sources().forEach((path, record) -> sort(path, record, assets));
    Archive archive = Archive.of(shownBefore.values(), site.settings().sections());
    Contents contents = new Contents(archive, Map.of(), assets, now.frame().theme());
    // Its mistakes were told then.
    return Planner.plan(site, contents, diagnostic -> {});
  }

  // What was held back then had no page.
  private void sort(String path, SourceRecord record, Map<String, Fingerprint> assets) {
    if (record.card().isEmpty()) {
      assets.put(path, record.content());
    } else if (before.pages().get(output(record.card().get())).isPresent()) {
      shownBefore.put(path, record.card().get());
    }
  }

  /** The card that a source had, if the build before showed it. */
  Optional<Card> cardBefore(String source) {
    plan();
    return Optional.ofNullable(shownBefore.get(source));
  }

  /** Whether a source was there before, shown or not. */
  boolean wasThere(String source) {
    return before.sources().containsKey(source);
  }

  /** Whether this build shows the article of a source. */
  boolean isShown(String source) {
    plan();
    return shownNow.contains(source);
  }

  /**
   * How an article differs from what the build before showed of it; absent where it does not.
   *
   * @param wholeText whether its text counts, or only what other pages say of it
   */
  Optional<Change.Kind> change(Card card, boolean wholeText) {
    Optional<Traces> traces = Optional.ofNullable(before.pages().traces().own().get(output(card)));
    OptionalInt shown = of(traces, Ingredient.CARD);
    if (shown.isPresent()) {
      boolean differs =
          shown.getAsInt() != Ingredients.card(card)
              || (wholeText && of(traces, Ingredient.TEXT).orElse(0) != Ingredients.text(card));
      return differs ? Optional.of(Change.Kind.CHANGED) : Optional.empty();
    }
    // Not at this address: it moved, or is new.
    return Optional.of(
        cardBefore(card.source()).isPresent() ? Change.Kind.CHANGED : Change.Kind.NEW);
  }

  private static OptionalInt of(Optional<Traces> traces, Ingredient ingredient) {
    return traces.map(t -> t.of(ingredient.number())).orElse(OptionalInt.empty());
  }

  private String output(Card card) {
    return now.addresses().article(card).outputPath();
  }

  /** The article that a page is of. */
  static Optional<Card> card(PlannedPage page) {
    if (page instanceof PlannedPage.ArticlePage article) {
      return Optional.of(article.card());
    }
    return page instanceof PlannedPage.StandingPage standing
        ? Optional.of(standing.card())
        : Optional.empty();
  }

  /** The articles that a page shows, in its order; none where it shows no list of them. */
  static List<Card> shown(PlannedPage page) {
    if (page instanceof PlannedPage.ListPage list) {
      return list.span().shown();
    }
    return page instanceof PlannedPage.FeedFile feed ? feed.cards() : List.of();
  }
}
