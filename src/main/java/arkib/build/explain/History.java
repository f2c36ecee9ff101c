package arkib.build.explain;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Corrected;
import arkib.article.Card;
import arkib.build.Editions;
import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import arkib.digest.Traces;
import arkib.picture.Format;
import arkib.picture.PictureFacts;
import arkib.plan.Contents;
import arkib.plan.Edition;
import arkib.plan.Everywhere;
import arkib.plan.Ingredient;
import arkib.plan.Ingredients;
import arkib.plan.OutputStatement;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.Planner;
import arkib.plan.Visibility;
import arkib.render.Outputs;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The build before, as far as it can be told: its plan, made once more from the cards that the
 * ledger of sources had and those addresses of them that the ledger of pages had. Made when it is
 * first needed.
 *
 * <p>It may be another than it was: a build that failed wrote down its sources and made no page.
 * What a page was made of counts as known only where it leaves the very trace that it left then.
 */
final class History {

  private final Editions editions;
  private final Plan now;
  private final Before before;
  private final Map<String, Card> shownBefore = new HashMap<>();
  private final Set<String> shownNow = new HashSet<>();
  private final Map<String, PlannedPage> pages = new HashMap<>();
  private Plan plan;
  private List<Ingredients> ingredients;

  History(Site site, Plan now, Before before) {
    this.editions = new Editions(site);
    this.now = now;
    this.before = before;
  }

  /** The page that the build before had at an address, if an ingredient of it is known. */
  Optional<PlannedPage> page(Address address, Ingredient ingredient) {
    plan();
    Optional<PlannedPage> page = Optional.ofNullable(pages.get(address.path()));
    Optional<Traces> traces =
        Optional.ofNullable(before.pages().traces().own().get(address.outputPath()));
    OptionalInt then = of(traces, ingredient);
    return page.filter(
        p ->
            then.isPresent()
                && then.equals(
                    ingredients.get(plan.edition(p)).of(p).own().of(ingredient.number())));
  }

  /** The articles that the build before had in an edition, if they are known. */
  Optional<List<Card>> articles(int edition) {
    plan();
    Optional<NamedTrace> archive =
        ingredients.get(edition).shared().stream()
            .filter(trace -> trace.part() == Ingredient.ARCHIVE.number())
            .findFirst();
    return archive.isPresent() && before.pages().traces().shared().contains(archive.get())
        ? Optional.of(articles(plan, edition))
        : Optional.empty();
  }

  /** All articles of an edition of a plan. */
  static List<Card> articles(Plan plan, int edition) {
    return plan.pages().stream()
        .filter(page -> page instanceof PlannedPage.ArticlePage && plan.edition(page) == edition)
        .flatMap(page -> card(page).stream())
        .toList();
  }

  /** The plan of this build. */
  Plan now() {
    return now;
  }

  /** The plan of the build before. */
  Plan plan() {
    if (plan == null) {
      reconstruct();
      plan.pages().forEach(page -> pages.put(page.address().path(), page));
      now.pages().forEach(page -> card(page).ifPresent(card -> shownNow.add(card.source())));
    }
    return plan;
  }

  private void reconstruct() {
    Map<String, Fingerprint> assets = new HashMap<>();
    Map<String, PictureFacts> pictures = new HashMap<>();
    Map<String, Visibility.Held> held = new HashMap<>();
    before
        .sources()
        .forEach(
            (path, record) -> {
              if (record.card().isEmpty()) {
                assets.put(path, record.content());
                record.picture().ifPresent(picture -> pictures.put(path, picture));
              } else if (before.pages().get(output(record.card().get())).isPresent()) {
                shownBefore.put(path, record.card().get());
              } else {
                held.put(path, likelyReason(record.card().get()));
              }
            });
    Set<String> broken =
        assets.keySet().stream()
            .filter(path -> Format.promised(path).isPresent() && !pictures.containsKey(path))
            .collect(Collectors.toSet());
    assets.keySet().removeAll(broken);
    List<Archive> archives =
        editions.arrange(List.copyOf(shownBefore.values()), now.names().authority());
    List<Edition> planned = new ArrayList<>();
    for (int i = 0; i < archives.size(); i++) {
      Contents contents =
          new Contents(
              archives.get(i),
              held,
              assets,
              pictures,
              broken,
              now.frame().theme(),
              Optional.empty());
      planned.add(new Edition(editions.sites().get(i), contents));
    }
    // Its mistakes were told then.
    plan = Planner.plan(planned, Outputs.ALL, diagnostic -> {});
    Everywhere unknown = new Everywhere(Fingerprint.NONE, List.of());
    ingredients = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      Plan edition = plan.editions().get(i);
      ingredients.add(new Ingredients(edition, planned.get(i), unknown, List.of()));
    }
  }

  // What was held back had no page; for which moment that build was made is not known.
  private static Visibility.Held likelyReason(Card card) {
    if (card.publication().draft()) {
      return Visibility.Held.DRAFT;
    }
    return card.publication().expires().isPresent()
        ? Visibility.Held.EXPIRED
        : Visibility.Held.FUTURE;
  }

  /** The card that a source had, if the build before showed it. */
  Optional<Card> cardBefore(String source) {
    plan();
    return Optional.ofNullable(shownBefore.get(source));
  }

  /** The address that an article had. */
  Address addressBefore(Card card) {
    return plan().editions().get(editions.of(card)).addresses().article(card);
  }

  // Shown or not.
  private boolean wasThere(String source) {
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
      return differs ? Optional.of(other(card)) : Optional.empty();
    }
    // Not at this address: it moved, or is new.
    return Optional.of(
        cardBefore(card.source()).isPresent() ? Change.Kind.CHANGED : appeared(card));
  }

  // What has its address may have been the article of another file.
  private Change.Kind other(Card card) {
    boolean known = before.sources().isEmpty() || wasThere(card.source());
    return known ? Change.Kind.CHANGED : Change.Kind.NEW;
  }

  /** How an article came to be shown that was not. */
  Change.Kind appeared(Card card) {
    return wasThere(card.source()) ? Change.Kind.UNSHOWN : Change.Kind.NEW;
  }

  private static OptionalInt of(Optional<Traces> traces, Ingredient ingredient) {
    return traces.map(t -> t.of(ingredient.number())).orElse(OptionalInt.empty());
  }

  private String output(Card card) {
    int edition = editions.of(card);
    return now.editions().get(edition).addresses().article(card).outputPath();
  }

  /** The article that a page is of. */
  static Optional<Card> card(PlannedPage page) {
    if (page instanceof PlannedPage.ArticlePage article) {
      return Optional.of(article.card());
    }
    if (page instanceof PlannedPage.WithdrawnPage withdrawn) {
      return Optional.of(withdrawn.card());
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
    if (page instanceof PlannedPage.DayPage day) {
      return day.span().get().years().stream().flatMap(year -> year.shown().stream()).toList();
    }
    if (page instanceof PlannedPage.CorrectionsPage corrections) {
      return corrections.span().shown().stream().map(Corrected::card).distinct().toList();
    }
    return page instanceof PlannedPage.OutputFile file
        ? OutputStatement.of(file.content()).articles()
        : List.of();
  }
}
