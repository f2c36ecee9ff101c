package arkib.plan;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.archive.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which pages are the same page in several languages: an article and its translations, the fronts,
 * what is of one time, of one name or author, and the pages of which an edition has one. Lists of
 * sections, tags and series have no counterpart: the same word may mean another thing in another
 * language ("air").
 */
public final class Counterparts {

  /** Those of a site in one language. */
  static final Counterparts NONE = new Counterparts(Map.of());

  private final Map<Address, List<Counterpart>> pages;

  private Counterparts(Map<Address, List<Counterpart>> pages) {
    this.pages = pages;
  }

  /** Those of the editions of a site, whose pages are planned. */
  static Counterparts of(List<EditionPlanner> editions) {
    if (editions.size() == 1) {
      return NONE;
    }
    Map<String, List<Counterpart>> same = new HashMap<>();
    for (EditionPlanner edition : editions) {
      Key key = new Key(edition);
      for (PlannedPage page : edition.pages()) {
        key.of(page)
            .ifPresent(
                k ->
                    same.computeIfAbsent(k, none -> new ArrayList<>(editions.size()))
                        .add(new Counterpart(edition.language(), page.address())));
      }
    }
    Map<Address, List<Counterpart>> pages = new HashMap<>();
    for (List<Counterpart> group : same.values()) {
      if (group.size() > 1) {
        List<Counterpart> kept = List.copyOf(group);
        kept.forEach(one -> pages.put(one.address(), kept));
      }
    }
    return new Counterparts(pages);
  }

  /**
   * A page in all of its languages, itself among them, in the order of the site's languages: the
   * first is the one for readers of any other language. None where there is it alone.
   */
  public List<Counterpart> of(Address page) {
    return pages.getOrDefault(page, List.of());
  }

  /** What a page is, whatever the words of its edition. */
  private record Key(EditionPlanner edition) {

    Optional<String> of(PlannedPage page) {
      return Optional.ofNullable(key(page));
    }

    private String key(PlannedPage page) {
      if (page instanceof PlannedPage.ArticlePage article) {
        return "article " + edition.stem(article.card());
      }
      if (page instanceof PlannedPage.StandingPage standing) {
        return "article " + edition.stem(standing.card());
      }
      if (page instanceof PlannedPage.ListPage list) {
        return list(list);
      }
      if (page instanceof PlannedPage.IndexPage index) {
        return "index " + index.axis();
      }
      if (page instanceof PlannedPage.DayPage day) {
        return "day " + day.day();
      }
      if (page instanceof PlannedPage.CorrectionsPage corrections) {
        return "corrections " + corrections.span().isFront() + corrections.span().year();
      }
      boolean single =
          page instanceof PlannedPage.FrontPage
              || page instanceof PlannedPage.DataPage
              || page instanceof PlannedPage.OldLinksPage
              || page instanceof PlannedPage.SearchPage
              || page instanceof PlannedPage.DaysPage;
      return single ? page.getClass().getSimpleName() : null;
    }

    private String list(PlannedPage.ListPage page) {
      String part = part(page);
      if (page.listing().axis() == Axis.ARCHIVE) {
        return "archive " + part;
      }
      if (page.listing().axis() == Axis.AUTHOR) {
        return "author " + page.listing().slug() + " " + part;
      }
      return page.listing().entry().map(entry -> "name " + entry.id() + " " + part).orElse(null);
    }

    private String part(PlannedPage.ListPage page) {
      boolean front = page.address().equals(edition.addresses().listing(page.listing()));
      return front ? "front" : page.period().map(Period::toString).orElse("undated");
    }
  }
}
