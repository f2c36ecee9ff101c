package arkib.render.view;

import arkib.archive.Axis;
import arkib.archive.Corrected;
import arkib.article.Precision;
import arkib.plan.CorrectionsSpan;
import arkib.plan.ListSpan;
import arkib.plan.PlannedPage.CorrectionsPage;
import arkib.render.view.DateWords.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of corrections become views. */
public final class CorrectionsViews {

  private final Terms terms;
  private final Pages pages;
  private final Items items;

  /** The views of a site's corrections. */
  public CorrectionsViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
    this.items = new Items(terms, Axis.ARCHIVE, Column.ALL_TIME);
  }

  /** What stands around it. */
  public PageView page(CorrectionsPage page) {
    String name = terms.words().get("nav.corrections");
    if (page.span().isFront()) {
      return pages.ofNone(page.address(), name, Optional.empty());
    }
    Link front = Link.to(name, terms.href(terms.addresses().corrections()));
    return pages.below(front, page.address(), title(page.span()), year(page.span()));
  }

  /** The page. */
  public CorrectionsView view(CorrectionsPage page) {
    CorrectionsSpan span = page.span();
    List<CorrectionsView.One> shown = new ArrayList<>();
    for (Corrected one : span.shown()) {
      shown.add(
          new CorrectionsView.One(
              one.correction().date().map(date -> terms.dates().when(date, Column.ALL_TIME)),
              one.correction().note(),
              items.of(List.of(one.card())).get(0)));
    }
    String count = terms.words().count("corrections", span.total());
    String note =
        span.shown().size() == span.total()
            ? count + "."
            : terms.words().get("list.newest-of", terms.words().number(span.shown().size()), count);
    boolean hasFeed =
        span.shown().stream()
            .flatMap(one -> one.correction().date().stream())
            .anyMatch(date -> date.knows(Precision.DAY));
    return new CorrectionsView(
        title(span),
        note,
        shown,
        span.parts().stream().map(this::year).toList(),
        span.isFront() && hasFeed
            ? Optional.of(terms.href(terms.addresses().correctionsFeed()))
            : Optional.empty());
  }

  private Tally year(ListSpan.Part part) {
    return new Tally(
        part.period().map(terms.dates()::text).orElseGet(() -> terms.words().get("nav.undated")),
        part.address().map(terms::href),
        terms.amount("corrections", part.count()),
        Optional.empty());
  }

  private String title(CorrectionsSpan span) {
    String name = terms.words().get("nav.corrections");
    if (span.isFront()) {
      return name;
    }
    return terms.words().get("title.period", name, year(span));
  }

  private String year(CorrectionsSpan span) {
    return span.year().map(terms.dates()::text).orElseGet(() -> terms.words().get("nav.undated"));
  }
}
