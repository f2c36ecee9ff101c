package arkib.render.view;

import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.plan.ListSpan;
import arkib.plan.ListSpan.Stretch;
import arkib.render.view.ListView.Sibling;
import arkib.render.view.ListView.Strip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The periods beside a period of a list. */
final class Siblings {

  private final Terms terms;
  private final Stretch stretch;
  private final int here;

  Siblings(Terms terms, Stretch stretch) {
    this.terms = terms;
    this.stretch = stretch;
    this.here =
        stretch.siblings().stream()
            .map(ListSpan.Sibling::period)
            .toList()
            .indexOf(stretch.period());
  }

  /** All of them in a row; absent where the period is alone. */
  Optional<Strip> strip(Listing listing) {
    if (stretch.siblings().size() < 2) {
      return Optional.empty();
    }
    List<Sibling> links = new ArrayList<>(stretch.siblings().size());
    for (int i = 0; i < stretch.siblings().size(); i++) {
      ListSpan.Sibling sibling = stretch.siblings().get(i);
      links.add(
          new Sibling(
              terms.dates().part(sibling.period()),
              sibling.address().map(terms::href),
              i == here,
              amount(sibling)));
    }
    String label =
        switch (stretch.period().kind()) {
          case YEAR -> terms.words().get("list.years");
          case MONTH -> DateWords.year(stretch.period().year());
          case DAY -> stretch.period().parent().map(terms.dates()::text).orElse("");
        };
    return Optional.of(new Strip(label, links, all(listing)));
  }

  private Optional<Amount> amount(ListSpan.Sibling sibling) {
    return sibling.count().isPresent()
        ? Optional.of(terms.amount(sibling.count().getAsInt()))
        : Optional.empty();
  }

  /** The last one before it that has articles. */
  Optional<Turn> before() {
    return nearest(stretch.siblings().subList(0, Math.max(0, here)), (a, b) -> b, "before");
  }

  /** The first one after it that has articles. */
  Optional<Turn> after() {
    List<ListSpan.Sibling> later = stretch.siblings().subList(here + 1, stretch.siblings().size());
    return nearest(later, (a, b) -> a, "after");
  }

  private Optional<Turn> nearest(
      List<ListSpan.Sibling> parts, BinaryOperator<ListSpan.Sibling> nearer, String side) {
    String kind = stretch.period().kind().name().toLowerCase(Locale.ROOT);
    String label = terms.words().get("turn." + kind + "." + side);
    return parts.stream()
        .filter(part -> part.address().isPresent())
        .reduce(nearer)
        .map(
            part ->
                new Turn(
                    label,
                    terms.dates().text(part.period()),
                    part.address().map(terms::href).orElseThrow(),
                    Optional.empty()));
  }

  private Link all(Listing listing) {
    String href = listing.axis() == Axis.ARCHIVE ? terms.href(Axis.ARCHIVE) : terms.href(listing);
    return Link.to(terms.words().get("list.all-" + Terms.key(listing.axis())), href);
  }
}
