package arkib.plan;

import arkib.archive.Period;
import arkib.digest.Digest;
import java.util.List;

/** Adds a part of a list to what a page is made of. */
final class SpanRecipe {

  private final Recipe recipe;
  private final Digest digest;

  SpanRecipe(Recipe recipe) {
    this.recipe = recipe;
    this.digest = recipe.digest();
  }

  /** Adds what is shown. The feeds that it leads to follow from how many articles there are. */
  void add(ListSpan span, List<Feeds.Feed> feeds) {
    if (span instanceof ListSpan.Front front) {
      digest.add(0);
      Ingredients.add(digest, front.shown());
      recipe.end(Ingredient.ARTICLES);
      digest.add(front.total());
      parts(front.years());
      parts(front.months());
      parts(List.of(front.undated()));
      digest.add(feeds.size());
      recipe.end(Ingredient.COUNTS);
      recipe.end(Ingredient.SIBLINGS);
    } else if (span instanceof ListSpan.Stretch stretch) {
      digest.add(1);
      period(stretch.period());
      Ingredients.add(digest, stretch.shown());
      recipe.end(Ingredient.ARTICLES);
      digest.add(stretch.total());
      parts(stretch.parts());
      digest.add(feeds.size());
      // Where a day's articles are follows from the counts of the months.
      parts(stretch.days());
      recipe.end(Ingredient.COUNTS);
      siblings(stretch.siblings());
      recipe.end(Ingredient.SIBLINGS);
    } else if (span instanceof ListSpan.Undated undated) {
      digest.add(2);
      Ingredients.add(digest, undated.shown());
      recipe.end(Ingredient.ARTICLES);
      digest.add(undated.total());
      recipe.end(Ingredient.COUNTS);
      recipe.end(Ingredient.SIBLINGS);
    }
  }

  private void parts(List<ListSpan.Part> parts) {
    digest.add(parts.size());
    for (ListSpan.Part part : parts) {
      part.period().ifPresent(this::period);
      // Where its page is follows from the list and the period.
      digest.add(part.count()).add(part.address().isPresent() ? 1 : 0);
    }
  }

  private void siblings(List<ListSpan.Sibling> siblings) {
    digest.add(siblings.size());
    for (ListSpan.Sibling sibling : siblings) {
      period(sibling.period());
      digest.add(sibling.count().orElse(-1)).add(sibling.address().isPresent() ? 1 : 0);
    }
  }

  private void period(Period period) {
    digest.add(period.ordinal());
  }
}
