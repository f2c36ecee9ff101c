package arkib.build.explain;

import arkib.archive.Archive;
import arkib.article.Card;
import arkib.plan.Ingredient;
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
    Optional<String> before =
        history.page(page.address(), Ingredient.TEXT).flatMap(History::card).map(Card::source);
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
      String old = history.addressBefore(before.get()).path();
      return List.of(new Change(Change.Kind.MOVED, old));
    }
    return List.of(new Change(history.appeared(card), file(card.source())));
  }

  /** What changed in the article before a page's. */
  List<Change> earlier(PlannedPage page) {
    return neighbour(page, Ingredient.EARLIER, Archive.Neighbours::earlier);
  }

  /** What changed in the article after a page's. */
  List<Change> later(PlannedPage page) {
    return neighbour(page, Ingredient.LATER, Archive.Neighbours::later);
  }

  private List<Change> neighbour(
      PlannedPage page, Ingredient ingredient, Function<Archive.Neighbours, Optional<Card>> side) {
    Optional<Card> now = beside(page, side);
    Optional<Card> before =
        history.page(page.address(), ingredient).flatMap(known -> beside(known, side));
    if (now.isEmpty()) {
      return before.map(card -> new Change(Change.Kind.GONE, file(card.source()))).stream()
          .toList();
    }
    String source = now.get().source();
    boolean replaced = before.filter(card -> !card.source().equals(source)).isPresent();
    return List.of(
        replaced
            ? Change.fact(file(before.get().source()), file(source))
            : new Change(history.change(now.get(), false).orElse(Change.Kind.FACT), file(source)));
  }

  private static Optional<Card> beside(
      PlannedPage page, Function<Archive.Neighbours, Optional<Card>> side) {
    return page instanceof PlannedPage.ArticlePage article
        ? side.apply(article.neighbours())
        : Optional.empty();
  }

  /** What changed in the articles that a page shows in a list. */
  List<Change> shown(PlannedPage page) {
    return changes(
        History.shown(page),
        history.page(page.address(), Ingredient.ARTICLES).map(History::shown),
        page instanceof PlannedPage.OutputFile file && !file.content().texts().isEmpty());
  }

  /** What changed in the earlier articles that a page names as of its story. */
  List<Change> related(PlannedPage page) {
    return changes(
        relatedTo(page),
        history.page(page.address(), Ingredient.RELATED).map(CardChanges::relatedTo),
        false);
  }

  private static List<Card> relatedTo(PlannedPage page) {
    return page instanceof PlannedPage.ArticlePage article ? article.related() : List.of();
  }

  /** What changed in all articles of an edition. */
  List<Change> archive(int edition) {
    return changes(History.articles(history.now(), edition), history.articles(edition), false);
  }

  private List<Change> changes(List<Card> now, Optional<List<Card>> before, boolean wholeText) {
    Set<String> here = sources(now);
    Optional<Set<String>> were = before.map(CardChanges::sources);
    List<Change> changes = new ArrayList<>();
    for (Card card : now) {
      boolean entered = were.filter(known -> !known.contains(card.source())).isPresent();
      history
          .change(card, wholeText)
          .or(() -> entered ? Optional.of(Change.Kind.ENTERED) : Optional.empty())
          .ifPresent(kind -> changes.add(new Change(kind, file(card.source()))));
    }
    for (Card card : before.orElse(List.of())) {
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
