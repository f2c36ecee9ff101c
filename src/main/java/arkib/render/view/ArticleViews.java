package arkib.render.view;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.archive.Period;
import arkib.archive.SeriesPart;
import arkib.article.Article;
import arkib.article.Card;
import arkib.article.Correction;
import arkib.article.Filing;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.plan.PlannedPage;
import arkib.render.view.ArticleView.CorrectionView;
import arkib.render.view.ArticleView.Facts;
import arkib.render.view.ArticleView.Filed;
import arkib.render.view.ArticleView.PictureView;
import arkib.site.Embeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Articles and standing pages become views. */
public final class ArticleViews {

  private static final Comparator<Correction> NEWEST_FIRST =
      Comparator.comparing(
          correction -> correction.date().orElse(null),
          Comparator.nullsLast(Comparator.<NewsDate>reverseOrder()));

  private final Terms terms;
  private final Pages pages;
  private final Records records;
  private final ArticleNames names;
  private final Cites cites;

  /** The views of a site's articles. */
  public ArticleViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
    this.records = new Records(terms);
    this.names = new ArticleNames(terms);
    this.cites = new Cites(terms);
  }

  /**
   * An article as its text is set.
   *
   * @param article the article
   * @param text its text as finished HTML
   * @param picture where its lead picture is; absent where it has none or the archive lacks it
   */
  public record Set(Article article, String text, Optional<PictureLink> picture) {}

  /** What stands around an article. */
  public PageView page(PlannedPage.ArticlePage page) {
    Card card = page.card();
    Address address = page.address();
    return card.published()
        .map(date -> pages.ofDated(address, card, year(date)))
        .orElseGet(() -> pages.ofUndated(address, card));
  }

  /** What stands around a standing page. */
  public PageView page(PlannedPage.StandingPage page) {
    Card card = page.card();
    return pages.ofNone(page.address(), card.headline(), card.heading().standfirst());
  }

  /** An article. */
  public ArticleView article(PlannedPage.ArticlePage page, Set set) {
    boolean dated = page.card().published().isPresent();
    String suffix = dated ? "" : "-undated";
    return view(
        page,
        page.card(),
        set,
        new Turns(
            page.part().map(part -> part(page.card(), part)),
            page.neighbours().earlier().map(card -> turn("article.before" + suffix, card)),
            page.neighbours().later().map(card -> turn("article.after" + suffix, card)),
            Items.beside(terms, page.related())));
  }

  /** A standing page. */
  public ArticleView standing(PlannedPage.StandingPage page, Set set) {
    return view(page, page.card(), set, Turns.NONE);
  }

  private ArticleView view(PlannedPage page, Card card, Set set, Turns turns) {
    Article article = set.article();
    List<CorrectionView> corrections =
        article.provenance().corrections().stream()
            .sorted(NEWEST_FIRST)
            .map(one -> new CorrectionView(one.date().map(terms.dates()::when), one.note()))
            .toList();
    return new ArticleView(
        card.headline(),
        card.heading().standfirst(),
        Items.language(terms, article.language()),
        card.heading().picture().map(picture -> PictureView.of(set.picture(), picture)),
        facts(card, article),
        set.text(),
        terms.settings().embeds() == Embeds.FRAME && BodyCounts.hasFrames(article.body().blocks()),
        corrections,
        names.of(card),
        names.spelt(card),
        filed(card),
        turns.related(),
        turns.part(),
        records.of(page, card, article),
        card.kind() == Kind.NEWS ? Optional.of(cites.of(card, article)) : Optional.empty(),
        turns.before(),
        turns.after());
  }

  private Facts facts(Card card, Article article) {
    BodyCounts counts = BodyCounts.of(article.body());
    int corrections = article.provenance().corrections().size();
    Optional<String> notBefore =
        card.published().isPresent()
            ? Optional.empty()
            : Optional.of(Items.dateSigns(terms, card.publication().notBefore()));
    String date =
        card.published().map(terms.dates()::text).orElseGet(() -> terms.words().get("undated"));
    return new Facts(
        card.published().map(terms.dates()::when),
        notBefore,
        card.publication().updated().map(terms.dates()::when),
        links(Axis.AUTHOR, card.heading().byline()),
        article.provenance().origin().flatMap(origin -> origin.outlet()),
        length(counts, card),
        counted("pictures.missing", counts.picturesMissing()),
        counted("corrections", corrections),
        card.filing().section().map(name -> terms.heading(Axis.SECTION, name)),
        terms.words().get("article.printed", terms.siteName(), date));
  }

  private String length(BodyCounts counts, Card card) {
    List<String> parts = new ArrayList<>();
    counted("paragraphs", counts.paragraphs()).ifPresent(parts::add);
    parts.add(terms.words().count("words", card.words()));
    return terms.joined("comma", parts);
  }

  private Optional<String> counted(String key, int count) {
    return count == 0 ? Optional.empty() : Optional.of(terms.words().count(key, count));
  }

  private Filed filed(Card card) {
    Filing filing = card.filing();
    List<Link> authors = links(Axis.AUTHOR, card.heading().byline());
    List<Link> tags = new ArrayList<>(names.topics(card));
    filing.tags().forEach(tag -> tags.add(terms.tag(tag)));
    boolean empty =
        tags.isEmpty()
            && filing.series().isEmpty()
            && filing.section().isEmpty()
            && authors.isEmpty();
    return new Filed(
        tags,
        filing.series().map(name -> terms.heading(Axis.SERIES, name)),
        filing.section().map(name -> terms.heading(Axis.SECTION, name)),
        authors,
        empty);
  }

  private List<Link> links(Axis axis, List<String> names) {
    return names.stream().map(name -> terms.heading(axis, name)).toList();
  }

  private ArticleView.Part part(Card card, SeriesPart part) {
    return new ArticleView.Part(
        terms.heading(Axis.SERIES, card.filing().series().orElseThrow()),
        terms.words().get("series.part", part.number()),
        part.earlier().map(other -> turn("series.before", other)),
        part.later().map(other -> turn("series.after", other)));
  }

  private Turn turn(String label, Card card) {
    return new Turn(
        terms.words().get(label),
        card.headline(),
        terms.href(card),
        Items.language(terms, card.filing().language()));
  }

  private Link year(NewsDate date) {
    Period.Year year = new Period.Year(date.year());
    Address address = terms.addresses().archive(year);
    return Link.to(terms.dates().text(year), terms.href(address));
  }

  private record Turns(
      Optional<ArticleView.Part> part,
      Optional<Turn> before,
      Optional<Turn> after,
      List<Item> related) {
    static final Turns NONE =
        new Turns(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }
}
