package arkib.plan;

import arkib.address.Address;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.digest.Digest;
import java.util.Optional;

/** Gathers what a file for machines is made of, in any order. */
public final class OutputRecipe {

  private final Plan plan;
  private final Digest headings = new Digest();
  private final Digest articles = new Digest();
  private final Digest entries = new Digest();
  private final Digest names = new Digest();

  OutputRecipe(Plan plan) {
    this.plan = plan;
  }

  /** Adds a list: which it is, and how it is called. */
  public OutputRecipe list(Listing listing) {
    SharedIngredients.heading(headings, listing);
    return this;
  }

  /** Adds all that a card says, the article's address, and the names that it carries. */
  public OutputRecipe article(Card card) {
    articles.add(card.shown()).add(plan.addresses().article(card).path());
    plan.names().add(names, card);
    return this;
  }

  /** Knows the address of each thing. */
  public Plan plan() {
    return plan;
  }

  /** Adds an address that is written. */
  public OutputRecipe address(Address address) {
    entries.add(address.path());
    return this;
  }

  /** Adds something else that is written. */
  public OutputRecipe entry(String entry) {
    entries.add(entry);
    return this;
  }

  /** Adds something else that is written, or that it is absent. */
  public OutputRecipe entry(Optional<String> entry) {
    entries.add(entry);
    return this;
  }

  // In the order of the ingredients.
  void into(Recipe recipe) {
    recipe.digest().add(headings.fingerprint());
    recipe.end(Ingredient.HEADING);
    recipe.digest().add(articles.fingerprint());
    recipe.end(Ingredient.ARTICLES);
    recipe.digest().add(entries.fingerprint());
    recipe.end(Ingredient.ENTRIES);
    recipe.digest().add(names.fingerprint());
    recipe.end(Ingredient.NAMES);
  }
}
