package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.article.NewsDate;
import arkib.article.body.Reference;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What each page is made of. A page may show nothing that is not in here: two pages with equal
 * fingerprints have equal bytes, so that one that was made before is not made again.
 */
public final class Ingredients {

  private static final Set<Ingredient> EVERY_PAGE =
      Set.of(
          Ingredient.PROGRAM,
          Ingredient.SETTINGS,
          Ingredient.THEME,
          Ingredient.NAVIGATION,
          Ingredient.STANDING_PAGES);

  private final Plan plan;
  private final Everywhere outside;
  private final Fingerprint everywhere;
  private final Fingerprint boilerplate;
  private final Fingerprint archive;

  /**
   * The ingredients of a plan's pages.
   *
   * @param plan the plan
   * @param archive what it was planned from
   * @param outside what is part of every page: the program, the settings, the theme
   * @param boilerplate the site's own lines that are no part of a captured text: with others, the
   *     same file is another text
   */
  public Ingredients(
      Plan plan, Archive archive, Everywhere outside, Collection<String> boilerplate) {
    this.plan = plan;
    this.outside = outside;
    this.boilerplate = new Digest().add(boilerplate).fingerprint();
    this.everywhere = new Digest().add(outside.whole()).add(frame(plan.frame())).fingerprint();
    this.archive = whole(archive);
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
      recipe.end(Ingredient.FILE);
      return recipe.finish();
    }
    digest.add(everywhere).add(page.address().path());
    if (page instanceof PlannedPage.ArticlePage article) {
      text(recipe, article.card());
      neighbour(digest, article.neighbours().earlier());
      recipe.end(Ingredient.EARLIER);
      neighbour(digest, article.neighbours().later());
      recipe.end(Ingredient.LATER);
    } else if (page instanceof PlannedPage.StandingPage standing) {
      text(recipe, standing.card());
    } else if (page instanceof PlannedPage.ListPage list) {
      recipe.endOfShared();
      heading(digest, list.listing());
      recipe.end(Ingredient.HEADING);
      new SpanRecipe(recipe).add(list.span());
    } else if (page instanceof PlannedPage.FeedFile feed) {
      feed(recipe, feed.cards());
    } else {
      other(recipe, page);
    }
    return recipe.finish();
  }

  /** The ingredients that a page shares with others. */
  public static Set<Ingredient> shared(PlannedPage page) {
    if (page instanceof PlannedPage.RawFile || page instanceof PlannedPage.AssetFile) {
      return Set.of();
    }
    Set<Ingredient> shared = EnumSet.copyOf(EVERY_PAGE);
    if (page instanceof PlannedPage.FrontPage || page instanceof PlannedPage.IndexPage) {
      shared.add(Ingredient.ARCHIVE);
    }
    if (texts(page).stream().anyMatch(card -> card.raw().isPresent())) {
      shared.add(Ingredient.BOILERPLATE);
    }
    return shared;
  }

  // The articles whose text a page shows.
  private static List<Card> texts(PlannedPage page) {
    if (page instanceof PlannedPage.ArticlePage article) {
      return List.of(article.card());
    }
    if (page instanceof PlannedPage.StandingPage standing) {
      return List.of(standing.card());
    }
    return page instanceof PlannedPage.FeedFile feed ? feed.cards() : List.of();
  }

  /** The traces of all ingredients that pages share, by name within each. */
  public List<NamedTrace> shared() {
    List<NamedTrace> traces = new ArrayList<>(outside.traces());
    Frame frame = plan.frame();
    Stream.of(
            frame.axes().stream().map(plan.addresses()::axis),
            frame.undated().stream(),
            frame.feed().stream())
        .flatMap(addresses -> addresses)
        .forEach(address -> traces.add(named(Ingredient.NAVIGATION, address.path(), 1)));
    for (Card card : frame.standing()) {
      traces.add(named(Ingredient.STANDING_PAGES, card.source(), card(card)));
    }
    traces.add(named(Ingredient.BOILERPLATE, "", (int) boilerplate.low()));
    traces.add(named(Ingredient.ARCHIVE, "", (int) archive.low()));
    return traces;
  }

  private static NamedTrace named(Ingredient ingredient, String name, int trace) {
    return new NamedTrace(ingredient.number(), name, trace);
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

  private void feed(Recipe recipe, List<Card> cards) {
    if (cards.stream().anyMatch(card -> card.raw().isPresent())) {
      recipe.digest().add(boilerplate);
    }
    recipe.endOfShared();
    cards.forEach(card -> links(recipe.digest(), card));
    recipe.end(Ingredient.LINKS);
    for (Card card : cards) {
      text(recipe.digest(), card);
      recipe.digest().add(card.shown()).add(plan.addresses().article(card).path());
    }
    recipe.end(Ingredient.ARTICLES);
  }

  private void other(Recipe recipe, PlannedPage page) {
    Digest digest = recipe.digest();
    if (page instanceof PlannedPage.FrontPage) {
      digest.add(archive);
    } else if (page instanceof PlannedPage.IndexPage index) {
      digest.add(index.axis().name()).add(archive);
    }
    recipe.endOfShared();
    if (page instanceof PlannedPage.SitemapFile sitemap) {
      for (PlannedPage.SitemapEntry entry : sitemap.entries()) {
        digest.add(entry.address().path()).add(entry.changed().map(NewsDate::edtf));
      }
      recipe.end(Ingredient.ENTRIES);
    } else if (page instanceof PlannedPage.SitemapIndexFile index) {
      index.sitemaps().forEach(address -> digest.add(address.path()));
      recipe.end(Ingredient.ENTRIES);
    } else if (page instanceof PlannedPage.RobotsFile robots) {
      digest.add(robots.sitemap().path());
      recipe.end(Ingredient.TARGET);
    } else if (page instanceof PlannedPage.RedirectPage redirect) {
      digest.add(redirect.target().path());
      recipe.end(Ingredient.TARGET);
    }
  }

  // The text of an article, with where its links lead.
  private void text(Recipe recipe, Card card) {
    Digest digest = recipe.digest();
    if (card.raw().isPresent()) {
      digest.add(boilerplate);
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

  private void neighbour(Digest digest, Optional<Card> neighbour) {
    digest.add(neighbour.isPresent() ? 1 : 0);
    neighbour.ifPresent(
        card -> digest.add(card.shown()).add(plan.addresses().article(card).path()));
  }

  private static void heading(Digest digest, Listing listing) {
    digest.add(listing.axis().name()).add(listing.name()).add(listing.slug());
  }

  private static Fingerprint frame(Frame frame) {
    Digest digest = new Digest();
    frame.axes().forEach(axis -> digest.add(axis.name()));
    digest.add(frame.undated().map(Address::path));
    digest.add(frame.feed().map(Address::path));
    digest.add(frame.standing().size());
    frame.standing().forEach(card -> digest.add(card.shown()));
    Map<String, Address> theme = new TreeMap<>(frame.theme());
    theme.forEach((name, address) -> digest.add(name).add(address.path()));
    return digest.fingerprint();
  }

  // For the few pages that sum up everything.
  private static Fingerprint whole(Archive archive) {
    Digest digest = new Digest();
    add(digest, archive.timeline().dated());
    add(digest, archive.timeline().undated());
    for (Axis axis : Axis.values()) {
      for (Listing listing : archive.listings(axis)) {
        heading(digest, listing);
        digest.add(listing.timeline().size());
      }
    }
    return digest.fingerprint();
  }

  /** Adds what is said of each of some articles, and how many they are. */
  static void add(Digest digest, Collection<Card> cards) {
    digest.add(cards.size());
    cards.forEach(card -> digest.add(card.shown()));
  }
}
