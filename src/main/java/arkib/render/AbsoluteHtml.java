package arkib.render;

import arkib.article.Article;
import arkib.article.Card;
import arkib.plan.Articles;
import arkib.plan.Plan;
import arkib.render.html.BodyWords;
import arkib.render.html.BodyWriter;
import arkib.site.Site;
import java.util.Optional;

/**
 * The text of an article as HTML that is read elsewhere, as in a feed: every link is absolute, also
 * those from a footnote to its mark and back.
 */
public final class AbsoluteHtml {

  private final BodyWords words;
  private final Urls urls;

  /** The HTML of a site's articles. */
  public AbsoluteHtml(Site site) {
    this.words = new BodyWords(site.words().words());
    this.urls = new Urls(site.settings().baseUrl());
  }

  /**
   * The HTML of an article's text.
   *
   * @param card the article
   * @param plan where links lead
   * @param articles where its text is
   */
  public String of(Card card, Plan plan, Articles articles) {
    String page = urls.absolute(plan.addresses().article(card));
    Article article = articles.of(card);
    return BodyWriter.readElsewhere(words, page)
        .write(
            article.body(),
            new SourceLinks(plan, card.source(), urls::absolute, Optional.of(page)));
  }
}
