package arkib.plan;

import arkib.archive.Listing;
import arkib.archive.SeriesPart;
import arkib.article.Card;
import arkib.article.Picture;
import arkib.article.body.Reference;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import arkib.picture.Pictures;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each page is made of. A page may show nothing that is not in here: two pages with equal
 * fingerprints have equal bytes, so that one that was made before is not made again.
 */
public final class Ingredients {

  private final Plan plan;
  private final SharedIngredients shared;
  private final boolean several;

  /**
   * The ingredients of a plan's pages.
   *
   * @param plan the plan of an edition
   * @param edition what it was planned from
   * @param outside what is part of every page: the program, the settings, the theme
   * @param boilerplate the site's own lines that are no part of a captured text: with others, the
   *     same file is another text
   */
  public Ingredients(
      Plan plan, Edition edition, Everywhere outside, Collection<String> boilerplate) {
    this.plan = plan;
    this.several = !edition.site().settings().languages().all().isEmpty();
    this.shared = new SharedIngredients(plan, edition, outside, boilerplate);
  }

  /** What a page is made of. */
  public Composition of(PlannedPage page) {
    Recipe recipe = new Recipe();
    Digest digest = recipe.digest();
    // A copy is made of the file alone: a new template must not read every picture again.
    if (page instanceof PlannedPage.RawFile raw) {
      digest.add(raw.content());
      recipe.end(Ingredient.FILE);
      return recipe.finish();
    }
    if (page instanceof PlannedPage.AssetFile asset) {
      digest.add(asset.content());
      if (asset.altered()) {
        digest.add(Pictures.CLEANING);
      }
      recipe.end(Ingredient.FILE);
      return recipe.finish();
    }
    if (page instanceof PlannedPage.ScaledFile scaled) {
      digest.add(scaled.scaling().made());
      recipe.end(Ingredient.FILE);
      return recipe.finish();
    }
    if (page instanceof PlannedPage.ShareCardFile share) {
      digest.add(share.card().fingerprint());
      recipe.end(Ingredient.CARD);
      return recipe.finish();
    }
    if (page instanceof PlannedPage.IndexFile file) {
      return index(file.content());
    }
    digest.add(shared.everywhere()).add(page.address().path());
    if (page instanceof PlannedPage.ArticlePage article) {
      text(recipe, article.card());
      neighbour(digest, article.neighbours().earlier());
      recipe.end(Ingredient.EARLIER);
      neighbour(digest, article.neighbours().later());
      recipe.end(Ingredient.LATER);
      plan.names().add(digest, article.card());
      recipe.end(Ingredient.NAMES);
      for (Card related : article.related()) {
        digest.add(related.shown()).add(plan.addresses().article(related).path());
      }
      recipe.end(Ingredient.RELATED);
      series(digest, article.part());
      recipe.end(Ingredient.SERIES);
      pictures(digest, article.card());
      recipe.end(Ingredient.PICTURES);
    } else if (page instanceof PlannedPage.StandingPage standing) {
      text(recipe, standing.card());
      pictures(digest, standing.card());
      recipe.end(Ingredient.PICTURES);
    } else if (page instanceof PlannedPage.WithdrawnPage withdrawn) {
      recipe.endOfShared();
      digest.add(withdrawn.card().shown());
      recipe.end(Ingredient.CARD);
    } else if (page instanceof PlannedPage.ListPage list) {
      recipe.endOfShared();
      SharedIngredients.heading(digest, list.listing());
      recipe.end(Ingredient.HEADING);
      ListSpan span = list.span();
      new SpanRecipe(recipe).add(span, plan.feeds().of(list.listing(), span));
      if (list.isOfName() && span instanceof ListSpan.Front) {
        plan.names().add(digest, list.listing());
        picture(digest, list.listing());
        recipe.end(Ingredient.NAMES);
        size(digest, list.listing());
        recipe.end(Ingredient.PICTURES);
      }
    } else if (page instanceof PlannedPage.DayPage day) {
      recipe.endOfShared();
      new DayRecipe(recipe).add(day.span().get());
    } else if (page instanceof PlannedPage.CorrectionsPage corrections) {
      recipe.endOfShared();
      new CorrectionsRecipe(recipe).add(corrections.span());
    } else if (page instanceof PlannedPage.OutputFile file) {
      output(recipe, file);
    } else {
      other(recipe, page);
    }
    languages(recipe, page);
    return recipe.finish();
  }

  private void languages(Recipe recipe, PlannedPage page) {
    if (several && !(page instanceof PlannedPage.OutputFile)) {
      plan.counterparts()
          .of(page.address())
          .forEach(one -> recipe.digest().add(one.language()).add(one.address().path()));
      recipe.end(Ingredient.LANGUAGES);
    }
  }

  /**
   * What a file of the search index is made of.
   *
   * @param content the fingerprint of it
   */
  public static Composition index(Fingerprint content) {
    Recipe recipe = new Recipe();
    recipe.digest().add(content);
    recipe.end(Ingredient.FILE);
    return recipe.finish();
  }

  /** The traces of all ingredients that pages share, by name within each. */
  public List<NamedTrace> shared() {
    return shared.traces();
  }

  /** The trace that {@link Ingredient#TEXT} leaves. */
  public static int text(Card card) {
    Digest digest = Digest.inParts();
    text(digest, card);
    return digest.part();
  }

  /** The trace that {@link Ingredient#CARD} leaves. */
  public static int card(Card card) {
    return Digest.inParts().add(card.shown()).part();
  }

  // Where the picture of a name is, or that it is nowhere.
  private void picture(Digest digest, Listing listing) {
    listing
        .entry()
        .ifPresent(
            entry ->
                digest.add(
                    entry
                        .image()
                        .map(i -> plan.links().resolve(plan.names().source(entry), i.src()))
                        .map(String::valueOf)));
  }

  // What pages tell of the pictures that they show.
  private void pictures(Digest digest, Card card) {
    Stream.concat(
            card.references().stream()
                .filter(reference -> reference.kind() == Reference.Kind.PICTURE)
                .map(Reference::target),
            card.heading().picture().map(Picture::src).stream())
        .forEach(src -> size(digest, card.source(), src));
  }

  private void size(Digest digest, Listing listing) {
    listing
        .entry()
        .ifPresent(
            entry ->
                entry
                    .image()
                    .ifPresent(image -> size(digest, plan.names().source(entry), image.src())));
  }

  private void size(Digest digest, String source, String src) {
    Optional<PlannedPicture> picture = plan.pictures().at(plan.links().resolve(source, src));
    digest.add(picture.map(String::valueOf));
  }

  private void output(Recipe recipe, PlannedPage.OutputFile file) {
    List<Card> texts = file.content().texts();
    if (texts.stream().anyMatch(card -> card.raw().isPresent())) {
      recipe.digest().add(shared.boilerplate());
    }
    recipe.digest().add(file.kind());
    recipe.endOfShared();
    texts.forEach(card -> links(recipe.digest(), card));
    recipe.end(Ingredient.LINKS);
    OutputDigest own = new OutputDigest(plan);
    texts.forEach(own::text);
    file.content().state(own);
    own.into(recipe);
  }

  private void other(Recipe recipe, PlannedPage page) {
    Digest digest = recipe.digest();
    if (page instanceof PlannedPage.FrontPage) {
      digest.add(shared.archive());
    } else if (page instanceof PlannedPage.IndexPage index) {
      digest.add(index.axis().name()).add(shared.archive());
    }
    recipe.endOfShared();
    if (page instanceof PlannedPage.DataPage data) {
      data.portions().forEach(portion -> digest.add(plan.addresses().data(portion, "").path()));
      recipe.end(Ingredient.ENTRIES);
    } else if (page instanceof PlannedPage.DaysPage index) {
      index.days().forEach(day -> digest.add(day.toString()));
      recipe.end(Ingredient.ENTRIES);
    } else if (page instanceof PlannedPage.SearchPage search) {
      search.sections().forEach(section -> digest.add(section.name()).add(section.slug()));
      digest.add(search.years().map(String::valueOf));
      recipe.end(Ingredient.ENTRIES);
    } else if (page instanceof PlannedPage.OldLinksPage old) {
      digest.add(old.links().digits());
      recipe.end(Ingredient.ENTRIES);
    } else if (page instanceof PlannedPage.RedirectPage redirect) {
      digest.add(redirect.target().path());
      recipe.end(Ingredient.TARGET);
    }
  }

  // The text of an article, with where its links lead.
  private void text(Recipe recipe, Card card) {
    Digest digest = recipe.digest();
    if (card.raw().isPresent()) {
      digest.add(shared.boilerplate());
    }
    digest.add(plan.addresses().article(card).path());
    recipe.endOfShared();
    text(digest, card);
    recipe.end(Ingredient.TEXT);
    digest.add(card.shown());
    recipe.end(Ingredient.CARD);
    links(digest, card);
    recipe.end(Ingredient.LINKS);
  }

  private static void text(Digest digest, Card card) {
    digest.add(card.source()).add(card.content());
  }

  private void links(Digest digest, Card card) {
    for (Reference reference : card.references()) {
      digest.add(String.valueOf(plan.links().resolve(card.source(), reference.target())));
    }
    card.heading()
        .picture()
        .ifPresent(
            picture ->
                digest.add(String.valueOf(plan.links().resolve(card.source(), picture.src()))));
  }

  private void series(Digest digest, Optional<SeriesPart> part) {
    digest.add(part.map(SeriesPart::number).orElse(0));
    neighbour(digest, part.flatMap(SeriesPart::earlier));
    neighbour(digest, part.flatMap(SeriesPart::later));
  }

  private void neighbour(Digest digest, Optional<Card> neighbour) {
    digest.add(neighbour.isPresent() ? 1 : 0);
    neighbour.ifPresent(
        card -> digest.add(card.shown()).add(plan.addresses().article(card).path()));
  }

  /** Adds what is said of each of some articles, and how many they are. */
  static void add(Digest digest, Collection<Card> cards) {
    digest.add(cards.size());
    cards.forEach(card -> digest.add(card.shown()));
  }
}
