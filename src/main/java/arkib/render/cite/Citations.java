package arkib.render.cite;

import arkib.article.Article;
import arkib.article.Capture;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.NameType;
import arkib.article.Origin;
import arkib.names.Entry;
import arkib.plan.Addresses;
import arkib.plan.NamePages;
import arkib.plan.Plan;
import arkib.render.Urls;
import arkib.site.Settings;
import arkib.site.Site;
import arkib.site.SiteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes citations of a site's articles.
 *
 * @param settings the site's settings
 * @param words the words of its language
 * @param addresses where articles are
 * @param names knows the topics among names
 * @param urls addresses as links
 */
public record Citations(
    Settings settings, SiteWords words, Addresses addresses, NamePages names, Urls urls) {

  /** Makes citations of the articles of a plan. */
  public static Citations of(Site site, Plan plan) {
    Urls urls = new Urls(site.settings().baseUrl());
    return new Citations(site.settings(), site.words(), plan.addresses(), plan.names(), urls);
  }

  /** The citation of an article. */
  public Citation of(Card card, Article article) {
    return new Citation(
        key(card),
        card.headline(),
        card.heading().byline(),
        newspaper(article).orElse(settings.title()),
        card.published(),
        words.archiveName(settings.title()),
        settings.publisher().orElse(settings.title()),
        urls.absolute(addresses.article(card)),
        card.filing().language().orElse(settings.language()),
        card.heading().standfirst(),
        keywords(card));
  }

  /** The tags of an article, and its topics. */
  public List<String> keywords(Card card) {
    List<String> words = new ArrayList<>(card.filing().tags());
    for (CarriedName name : card.names()) {
      if (name.type() == NameType.TOPIC) {
        names.authority().entry(name.id()).map(Entry::name).ifPresent(words::add);
      }
    }
    return words.stream().distinct().toList();
  }

  // A captured page tells its newspaper in its masthead, where the editor does not.
  private static Optional<String> newspaper(Article article) {
    return article
        .provenance()
        .origin()
        .flatMap(Origin::outlet)
        .or(() -> article.provenance().capture().flatMap(Capture::site));
  }

  // A slug alone may come again in another year.
  private static String key(Card card) {
    return card.published()
        .map(date -> card.permalink().slug() + "-" + date.year())
        .orElse(card.permalink().slug());
  }
}
