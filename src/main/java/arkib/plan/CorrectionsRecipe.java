package arkib.plan;

import arkib.address.Address;
import arkib.archive.Corrected;
import arkib.archive.Period;
import arkib.article.NewsDate;
import arkib.digest.Digest;

/** Adds corrections to what a page is made of. */
final class CorrectionsRecipe {

  private final Recipe recipe;
  private final Digest digest;

  CorrectionsRecipe(Recipe recipe) {
    this.recipe = recipe;
    this.digest = recipe.digest();
  }

  void add(CorrectionsSpan span) {
    digest.add(span.isFront() ? 1 : 0).add(span.year().map(Period::ordinal).orElse(0));
    digest.add(span.shown().size());
    for (Corrected one : span.shown()) {
      digest.add(one.card().shown());
      digest.add(one.correction().date().map(NewsDate::edtf)).add(one.correction().note());
    }
    recipe.end(Ingredient.ARTICLES);
    digest.add(span.total()).add(span.parts().size());
    for (ListSpan.Part part : span.parts()) {
      digest.add(part.count()).add(part.address().map(Address::path));
    }
    recipe.end(Ingredient.COUNTS);
  }
}
