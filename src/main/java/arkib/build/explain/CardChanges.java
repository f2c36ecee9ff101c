package arkib.build.explain;

import arkib.archive.Archive;
import arkib.article.Card;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which articles changed, for the pages that show them. */
final class CardChanges {

  private final History history;

  CardChanges(History history) {
    this.history = history;
  }

  /** The file of an article, as editors know it. */
  static String file(String source) {
    return "content/" + source;
  }

  /** What changed in the text of a page's own article. */
  List<Change> text(PlannedPage page) {
    String source = page.wantedBy();
    Optional<String> before = history.page(page.address()).flatMap(History::card).map(Card::source);
    return before.isEmpty() || before.get().equals(source)
        ? List.of(Change.fact(file(source)))
        : List.of(
            new Change(Change.Kind.NEW, file(source)),
            new Change(Change.Kind.GONE, file(before.get())));
  }

  /** Why there is a page for an article that had none at its address. */
  List<Change> newPage(Card card) {
    Optional<Card> before = history.cardBefore(card.source());
    if (before.isPresent()) {
      String old = history.plan().addresses().article(before.get()).path();
      return List.of(new Change(Change.Kind.MOVED, old));
    }
    Change.Kind kind = history.wasThere(card.source()) ? Change.Kind.UNSHOWN : Change.Kind.NEW;
    return List.of(new Change(kind, file(card.source())));
  }

  /** What changed in the article on one side of a page's. */
  List<Change> neighbour(PlannedPage page, Function<Archive.Neighbours, Optional<Card>> side) {
    return changes(
        beside(Optional.of(page), side), beside(history.page(page.address()), side), false);
  }

  private static List<Card> beside(
      Optional<PlannedPage> page, Function<Archive.Neighbours, Optional<Card>> side) {
    return page.isPresent() && page.get() instanceof PlannedPage.ArticlePage article
        ? side.apply(article.neighbours()).stream().toList()
        : List.of();
  }

  /** What changed in the articles that a page shows in a list. */
  List<Change> shown(PlannedPage page) {
    boolean wholeText = page instanceof PlannedPage.FeedFile;
    return changes(
        History.shown(page),
        history.page(page.address()).map(History::shown).orElse(List.of()),
        wholeText);
  }

  /** What changed in all articles. */
  List<Change> archive() {
    return changes(articles(history.now()), articles(history.plan()), false);
  }

  private static List<Card> articles(Plan plan) {
    return plan.pages().stream()
        .filter(PlannedPage.ArticlePage.class::isInstance)
        .flatMap(page -> History.card(page).stream())
        .toList();
  }

  private List<Change> changes(List<Card> now, List<Card> before, boolean wholeText) {
    Set<String> here = sources(now);
    Set<String> were = sources(before);
    List<Change> changes = new ArrayList<>();
    for (Card card : now) {
      history
          .change(card, wholeText)
          .or(
              () ->
                  were.contains(card.source())
                      ? Optional.empty()
                      : Optional.of(Change.Kind.ENTERED))
          .ifPresent(kind -> changes.add(new Change(kind, file(card.source()))));
    }
    for (Card card : before) {
      if (!here.contains(card.source())) {
        Change.Kind kind = history.isShown(card.source()) ? Change.Kind.LEFT : Change.Kind.GONE;
        changes.add(new Change(kind, file(card.source())));
      }
    }
    return changes;
  }

  private static Set<String> sources(List<Card> cards) {
    Set<String> sources = new HashSet<>();
    cards.forEach(card -> sources.add(card.source()));
    return sources;
  }
}
