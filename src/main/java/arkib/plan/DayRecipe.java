package arkib.plan;

import arkib.digest.Digest;
import java.time.MonthDay;

/** Adds a day of the year to what a page is made of. */
final class DayRecipe {

  private final Recipe recipe;
  private final Digest digest;

  DayRecipe(Recipe recipe) {
    this.recipe = recipe;
    this.digest = recipe.digest();
  }

  void add(DaySpan span) {
    span.years().forEach(year -> Ingredients.add(digest, year.shown()));
    recipe.end(Ingredient.ARTICLES);
    digest.add(span.years().size());
    for (DaySpan.Year year : span.years()) {
      digest.add(year.day().ordinal()).add(year.count()).add(year.address().path());
    }
    recipe.end(Ingredient.COUNTS);
    digest.add(span.before().map(MonthDay::toString)).add(span.after().map(MonthDay::toString));
    recipe.end(Ingredient.SIBLINGS);
  }
}
