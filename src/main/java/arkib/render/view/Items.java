package arkib.render.view;

import arkib.archive.Axis;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.article.NotBefore;
import arkib.render.view.DateWords.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cards become items of a list. */
final class Items {

  private final Terms terms;
  private final Axis axis;
  private final Column column;

  /**
   * Items for a list.
   *
   * @param axis by what the list gathers, which its items need not repeat
   * @param column how dates stand in it
   */
  Items(Terms terms, Axis axis, Column column) {
    this.terms = terms;
    this.axis = axis;
    this.column = column;
  }

  List<Item> of(List<Card> cards) {
    List<Item> items = new ArrayList<>(cards.size());
    for (Card card : cards) {
      items.add(
          new Item(
              card.headline(),
              terms.href(card),
              when(card.published()),
              card.heading().standfirst(),
              note(card),
              language(terms, card.filing().language())));
    }
    return items;
  }

  /** Headline and day alone, for a narrow column beside a text. */
  static List<Item> beside(Terms terms, List<Card> cards) {
    List<Item> items = new ArrayList<>(cards.size());
    for (Card card : cards) {
      items.add(
          new Item(
              card.headline(),
              terms.href(card),
              card.published().map(terms.dates()::dayOf),
              Optional.empty(),
              Optional.empty(),
              language(terms, card.filing().language())));
    }
    return items;
  }

  private Optional<When> when(Optional<NewsDate> date) {
    return date.isPresent() && (column != Column.WITHIN_DAY || date.get().hasTime())
        ? Optional.of(terms.dates().when(date.get(), column))
        : Optional.empty();
  }

  private Optional<String> note(Card card) {
    List<String> parts = new ArrayList<>();
    if (card.published().isEmpty()) {
      parts.add(dateSigns(terms, card.publication().notBefore()));
    }
    if (axis != Axis.SECTION) {
      card.filing().section().ifPresent(parts::add);
    }
    if (axis != Axis.AUTHOR && !card.heading().byline().isEmpty()) {
      parts.add(terms.joined("comma", card.heading().byline()));
    }
    return Optional.of(terms.joined("dot", parts)).filter(note -> !note.isEmpty());
  }

  /** What is known of the date of an undated article. */
  static String dateSigns(Terms terms, Optional<NotBefore> notBefore) {
    return notBefore
        .map(sign -> terms.words().get("undated.not-before", terms.dates().text(sign.date())))
        .orElseGet(() -> terms.words().get("undated.no-sign"));
  }

  /** The language of a text, if it is not the site's. */
  static Optional<String> language(Terms terms, Optional<String> language) {
    return language.filter(tag -> !tag.equalsIgnoreCase(terms.settings().language()));
  }
}
