package arkib.render.meta;

import arkib.archive.Axis;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.article.Origin;
import arkib.article.Precision;
import arkib.article.Publication;
import arkib.plan.PlannedPage.ArticlePage;
import arkib.render.cite.Citation;
import arkib.render.cite.Citations;
import arkib.render.view.ArticleViews;
import arkib.render.view.Terms;
import java.util.List;
import java.util.Optional;

/**
 * The tags of an article: OpenGraph's for articles, and those by which Zotero and other reference
 * managers know it: Dublin Core, Highwire Press, PRISM. Without {@code z:itemType} Zotero would
 * take it for a paper in a journal.
 */
final class ArticleTags {

  private final Terms terms;
  private final Citations citations;

  ArticleTags(Terms terms) {
    this.terms = terms;
    this.citations = terms.citations();
  }

  /** Adds the tags of an article. */
  void add(Tags tags, ArticlePage page, ArticleViews.Set set) {
    Card card = page.card();
    Citation citation = citations.of(card, set.article());
    List<String> keywords = citation.keywords();
    openGraph(tags, card, keywords);
    dublinCore(tags, card, citation);
    keywords.forEach(word -> tags.name("DC.subject", word));
    highwire(tags, citation);
    tags.name("prism.publicationName", citation.newspaper());
    tags.name("z:itemType", "newspaperArticle");
  }

  private void openGraph(Tags tags, Card card, List<String> keywords) {
    Publication publication = card.publication();
    moment(publication.published()).ifPresent(d -> tags.property("article:published_time", d));
    moment(publication.updated()).ifPresent(d -> tags.property("article:modified_time", d));
    moment(publication.expires()).ifPresent(d -> tags.property("article:expiration_time", d));
    for (String author : card.heading().byline()) {
      String list = terms.urls().absolute(terms.addresses().heading(Axis.AUTHOR, author));
      tags.property("article:author", list);
    }
    card.filing().section().ifPresent(section -> tags.property("article:section", section));
    keywords.forEach(word -> tags.property("article:tag", word));
  }

  // OpenGraph has no date that is less than a day.
  private static Optional<String> moment(Optional<NewsDate> date) {
    return date.filter(known -> known.knows(Precision.DAY)).map(NewsDate::edtf);
  }

  private static void dublinCore(Tags tags, Card card, Citation citation) {
    tags.name("DC.type", "Text");
    tags.name("DC.title", citation.title());
    citation.authors().forEach(author -> tags.name("DC.creator", author));
    tags.name("DC.publisher", citation.publisher());
    tags.name("DC.language", citation.language());
    tags.name("DC.identifier", citation.url());
    citation.date().ifPresent(date -> tags.name("DC.date", date.edtf()));
    Optional<NewsDate> updated = card.publication().updated();
    updated.ifPresent(date -> tags.name("DCTERMS.modified", date.edtf()));
    Optional<String> source = card.origin().flatMap(Origin::url);
    source.ifPresent(url -> tags.name("DC.source", url));
  }

  private static void highwire(Tags tags, Citation citation) {
    tags.name("citation_title", citation.title());
    citation.authors().forEach(author -> tags.name("citation_author", author));
    citation.date().ifPresent(date -> tags.name("citation_publication_date", slashed(date)));
    tags.name("citation_publisher", citation.publisher());
    tags.name("citation_language", citation.language());
    tags.name("citation_public_url", citation.url());
  }

  // "2025/08/07", as much of it as is known.
  private static String slashed(NewsDate date) {
    String edtf = date.edtf();
    return edtf.substring(0, Math.min(edtf.length(), "2025-08-07".length())).replace('-', '/');
  }
}
