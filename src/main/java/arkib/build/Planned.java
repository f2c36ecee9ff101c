package arkib.build;

import arkib.archive.Archive;
import arkib.article.Card;
import arkib.plan.Articles;
import arkib.plan.Plan;
import arkib.plan.Visibility;
import arkib.site.Site;
import arkib.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A site that was planned and not yet made, for whoever inspects it.
 *
 * @param site its settings and words
 * @param plan every page that would be
 * @param archives the articles that are shown, of each edition
 * @param cards all articles, in the order of their files
 * @param held those that are not shown, by source, and why
 * @param articles the texts
 * @param theme its templates
 */
public record Planned(
    Site site,
    Plan plan,
    List<Archive> archives,
    List<Card> cards,
    Map<String, Visibility.Held> held,
    Articles articles,
    Theme theme) {

  /** Copies the collections. */
  public Planned {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(plan, "plan");
    archives = List.copyOf(archives);
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(theme, "theme");
    cards = List.copyOf(cards);
    held = Map.copyOf(held);
  }
}
