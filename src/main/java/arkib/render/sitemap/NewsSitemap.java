package arkib.render.sitemap;

import arkib.address.Address;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.plan.Articles;
import arkib.plan.Feeds;
import arkib.plan.OutputBasis;
import arkib.plan.OutputContent;
import arkib.plan.OutputKind;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.Urls;
import arkib.render.Xml;
import arkib.site.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * The Google News sitemap, by setting: articles of the last two days before the moment for which
 * the site is built, the newest thousand. Where there are none it is there and empty: search
 * engines were told its address. Each edition has its own.
 */
public final class NewsSitemap implements OutputKind {

  static final String NAME = "news-sitemap";

  private static final String FILE = "sitemap-news.xml";
  private static final String NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9";

  /** For how long an article is news. */
  public static final Duration NEWS = Duration.ofDays(2);

  private static final int MOST = 1000;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void plan(OutputBasis site, Consumer<PlannedPage.OutputFile> files) {
    Settings settings = site.site().settings();
    if (settings.outputs().newsSitemap()) {
      List<Card> news =
          site.contents()
              .now()
              .map(now -> newsOf(site.archive().timeline().dated(), now))
              .orElse(List.of());
      Address address = site.addresses().home().file(FILE);
      files.accept(new PlannedPage.OutputFile(address, name(), new Content(settings, news)));
    }
  }

  // A date known to the day begins with the day: what may be older than two days is left out.
  private static List<Card> newsOf(List<Card> oldestFirst, Instant now) {
    long first = now.minus(NEWS).getEpochSecond();
    List<Card> news = new ArrayList<>();
    for (int i = oldestFirst.size() - 1; i >= 0 && news.size() < MOST; i--) {
      Card card = oldestFirst.get(i);
      long second = card.published().orElseThrow().second();
      if (second < first) {
        break;
      }
      // With --future there are articles of tomorrow, and a month or a year begins with its day.
      if (second <= now.getEpochSecond() && Feeds.moment(card).isPresent()) {
        news.add(card);
      }
    }
    return List.copyOf(news);
  }

  private record Content(Settings settings, List<Card> news) implements OutputContent {
    @Override
    public void state(OutputRecipe recipe) {
      news.forEach(recipe::article);
    }

    @Override
    public byte[] write(Plan plan, Articles articles) {
      Urls urls = new Urls(settings.baseUrl());
      return Xml.document(
          xml ->
              xml.element(
                  "urlset",
                  set -> {
                    for (Card card : news) {
                      set.element(
                          "url",
                          url -> {
                            url.text("loc", urls.absolute(plan.addresses().article(card)));
                            url.element("news:news", news -> news(news, card));
                          });
                    }
                  },
                  "xmlns",
                  SitemapXml.NAMESPACE,
                  "xmlns:news",
                  NAMESPACE));
    }

    private void news(Xml xml, Card card) throws XMLStreamException {
      Optional<String> language = card.filing().language();
      xml.element(
          "news:publication",
          publication -> {
            publication.text("news:name", settings.title());
            publication.text("news:language", language.orElse(settings.language()));
          });
      xml.text("news:publication_date", card.published().map(NewsDate::edtf).orElseThrow());
      xml.text("news:title", card.headline());
    }
  }
}
