package arkib.plan;

import arkib.article.Article;
import arkib.article.Card;

/** Where a page gets the whole of an article of which it knows the card. */
@FunctionalInterface
public interface Articles {

  /** The article of a card. May be asked from any thread. */
  Article of(Card card);
}
