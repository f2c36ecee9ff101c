package arkib.plan;

import arkib.address.Address;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.digest.Digest;
import arkib.digest.Sha256;
import java.util.Optional;

/** What a file for machines is made of, as fingerprints. */
final class OutputDigest implements OutputRecipe {

  private final Plan plan;
  private final Digest headings = new Digest();
  private final Digest articles = new Digest();
  private final Digest entries = new Digest();
  private final Digest names = new Digest();

  OutputDigest(Plan plan) {
    this.plan = plan;
  }

  /** Adds an article with its text. */
  void text(Card card) {
    articles.add(card.source()).add(card.content());
    article(card);
  }

  @Override
  public OutputRecipe list(Listing listing) {
    SharedIngredients.heading(headings, listing);
    return this;
  }

  @Override
  public OutputRecipe article(Card card) {
    articles.add(card.shown()).add(plan.addresses().article(card).path());
    plan.names().add(names, card);
    return this;
  }

  @Override
  public OutputRecipe address(Address address) {
    entries.add(address.path());
    return this;
  }

  @Override
  public OutputRecipe dated(Address address, Optional<NewsDate> date) {
    entries.add(address.path()).add(date.isPresent() ? 1 : 0);
    date.ifPresent(this::add);
    return this;
  }

  // Sitemaps tell of each page of a site: to write its date takes longer than all else.
  private void add(NewsDate date) {
    entries.add(date.second()).add(date.offset()).add(date.precision().name());
  }

  // Manifests tell of each file of a site: to write its sum in hex takes longer than all else.
  @Override
  public OutputRecipe file(String path, Sha256 sha256) {
    entries.add(path).add(sha256.a()).add(sha256.b()).add(sha256.c()).add(sha256.d());
    return this;
  }

  @Override
  public OutputRecipe entry(String entry) {
    entries.add(entry);
    return this;
  }

  @Override
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
