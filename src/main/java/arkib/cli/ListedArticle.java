package arkib.cli;

import arkib.article.Card;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.build.Inventory;
import arkib.plan.Visibility;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article as it is listed.
 *
 * @param card what is known of it
 * @param held why it is not shown, if it is not
 */
record ListedArticle(Card card, Optional<Visibility.Held> held) {

  /** The newest first, the undated last, those of one moment by file. */
  private static final Comparator<ListedArticle> NEWEST_FIRST =
      Comparator.comparing((ListedArticle a) -> a.card().published().isEmpty())
          .thenComparing(
              a -> a.card().published().map(NewsDate::second).orElse(0L), Comparator.reverseOrder())
          .thenComparing(a -> a.card().source());

  /** Those that are asked for. */
  static List<ListedArticle> of(Inventory inventory, ListOptions options) {
    Optional<Long> since = options.since(inventory.site().settings().zone());
    List<ListedArticle> listed = new ArrayList<>();
    for (Card card : inventory.cards()) {
      ListedArticle one =
          new ListedArticle(card, Optional.ofNullable(inventory.held().get(card.source())));
      boolean inSection = options.section == null || one.isIn(options.section);
      boolean inTime =
          since.isEmpty() || card.published().filter(d -> d.second() >= since.get()).isPresent();
      if (inSection && inTime && (!options.hasStates() || one.isOf(options))) {
        listed.add(one);
      }
    }
    listed.sort(NEWEST_FIRST);
    return listed;
  }

  private boolean isIn(String section) {
    return card.filing().section().filter(own -> folded(own).equals(folded(section))).isPresent();
  }

  private static String folded(String section) {
    return section.strip().toLowerCase(Locale.ROOT);
  }

  private boolean isOf(ListOptions options) {
    return (options.drafts && is(Visibility.Held.DRAFT))
        || (options.future && is(Visibility.Held.FUTURE))
        || (options.held && held.isPresent())
        || (options.undated && card.kind() == Kind.NEWS && card.published().isEmpty())
        || (options.withdrawn && card.publication().withdrawn().isPresent());
  }

  private boolean is(Visibility.Held reason) {
    return held.filter(reason::equals).isPresent();
  }

  /** {@code draft}, {@code future}, {@code expired}, {@code withdrawn} or {@code shown}. */
  String state() {
    if (held.isPresent()) {
      return held.get().name().toLowerCase(Locale.ROOT);
    }
    return card.publication().withdrawn().isPresent() ? "withdrawn" : "shown";
  }
}
