package arkib.render.meta;

import arkib.archive.Axis;
import arkib.article.Card;
import arkib.article.CarriedName;
import arkib.article.Correction;
import arkib.article.NameType;
import arkib.article.NewsDate;
import arkib.article.Origin;
import arkib.article.Picture;
import arkib.names.Entry;
import arkib.plan.Counterpart;
import arkib.plan.PlannedPage.ArticlePage;
import arkib.render.Json;
import arkib.render.cite.Citations;
import arkib.render.view.ArticleViews;
import arkib.render.view.PictureLink;
import arkib.render.view.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as a schema.org NewsArticle. An undated one has no {@code datePublished}: nothing may
 * stand in for it, least of all the day on which it was captured.
 */
final class ArticleData {

  private final Terms terms;
  private final SiteData site;
  private final Citations citations;

  ArticleData(Terms terms, SiteData site) {
    this.terms = terms;
    this.site = site;
    this.citations = terms.citations();
  }

  /** Writes the description of an article. */
  void write(Json json, ArticlePage page, ArticleViews.Set set) {
    Card card = page.card();
    String url = terms.urls().absolute(page.address());
    json.text("@type", "NewsArticle")
        .text("@id", url)
        .text("url", url)
        .text("mainEntityOfPage", url)
        .text("headline", card.headline())
        .text("description", card.heading().standfirst())
        .text("inLanguage", card.filing().language().orElse(terms.settings().language()))
        .text("datePublished", card.published().map(NewsDate::edtf))
        .text("dateModified", card.publication().updated().map(NewsDate::edtf))
        .text("expires", card.publication().expires().map(NewsDate::edtf))
        .objects("author", card.heading().byline(), (author, name) -> author(author, name, card))
        .object("publisher", site::publisher)
        .text("articleSection", card.filing().section())
        .texts("keywords", citations.keywords(card))
        .number("wordCount", card.words())
        .flag("isAccessibleForFree", true);
    translations(json, page);
    set.picture().ifPresent(link -> json.object("image", image -> image(image, link, card)));
    card.filing().series().ifPresent(s -> json.object("isPartOf", part -> series(part, s)));
    names(json, card);
    card.origin().ifPresent(origin -> origin(json, origin));
    json.objects("correction", card.corrections(), ArticleData::correction);
  }

  // What is in the main language is the original. Where that is missing, none is another's.
  private void translations(Json json, ArticlePage page) {
    List<Counterpart> all = terms.counterparts().of(page.address());
    if (all.isEmpty() || !all.get(0).language().equals(main())) {
      return;
    }
    if (all.get(0).address().equals(page.address())) {
      json.objects("workTranslation", all.subList(1, all.size()), this::work);
    } else {
      json.object("translationOfWork", original -> work(original, all.get(0)));
    }
  }

  private String main() {
    return terms.settings().languages().all().get(0).tag();
  }

  private void work(Json json, Counterpart one) {
    json.text("@type", "NewsArticle")
        .text("@id", terms.urls().absolute(one.address()))
        .text("inLanguage", one.language());
  }

  // "Bernama" below a story of Bernama's is no person.
  private void author(Json json, String name, Card card) {
    boolean isOutlet =
        card.origin().flatMap(Origin::outlet).filter(name::equalsIgnoreCase).isPresent();
    boolean isOurs = name.equalsIgnoreCase(terms.settings().title());
    json.text("@type", isOutlet || isOurs ? "Organization" : "Person")
        .text("name", name)
        .text("url", terms.urls().absolute(terms.addresses().heading(Axis.AUTHOR, name)));
  }

  private void image(Json json, PictureLink link, Card card) {
    Optional<Picture> picture = card.heading().picture();
    json.text("@type", "ImageObject").text("url", terms.urls().absoluteLink(link.src()));
    link.size()
        .ifPresent(size -> json.number("width", size.width()).number("height", size.height()));
    json.text("caption", picture.flatMap(Picture::caption))
        .text("creditText", picture.flatMap(Picture::credit));
  }

  private void series(Json json, String name) {
    json.text("@type", "CreativeWorkSeries")
        .text("name", name)
        .text("url", terms.urls().absolute(terms.addresses().heading(Axis.SERIES, name)));
  }

  // What the headline names, the article is about; its topics too.
  private void names(Json json, Card card) {
    List<CarriedName> about = new ArrayList<>();
    List<CarriedName> mentions = new ArrayList<>();
    for (CarriedName name : card.names()) {
      boolean isAbout = name.type() == NameType.TOPIC || Headline.has(card.headline(), name);
      (isAbout ? about : mentions).add(name);
    }
    json.objects("about", about, this::name).objects("mentions", mentions, this::name);
  }

  // Not where else it is known, such as at Wikidata: its page tells that, and who adds it there
  // changes one page and not every article.
  private void name(Json json, CarriedName name) {
    json.text("@type", NameData.type(name.type()))
        .text("@id", terms.names().of(name.id()).map(terms.urls()::absolute))
        .text("name", terms.names().authority().entry(name.id()).map(Entry::name));
  }

  private static void origin(Json json, Origin origin) {
    json.text("isBasedOn", origin.url()).text("archivedAt", origin.archive());
    origin
        .outlet()
        .ifPresent(
            outlet ->
                json.object(
                    "sourceOrganization",
                    named -> named.text("@type", "Organization").text("name", outlet)));
  }

  private static void correction(Json json, Correction correction) {
    json.text("@type", "CorrectionComment")
        .text("text", correction.note())
        .text("datePublished", correction.date().map(NewsDate::edtf));
  }
}
