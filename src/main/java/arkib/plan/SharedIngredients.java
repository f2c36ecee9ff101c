package arkib.plan;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.archive.Axis;
import arkib.archive.Listing;
import arkib.article.Card;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What pages are made of that is the same for all that have it: made once a build. */
public final class SharedIngredients {

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
  private final String folder;
  private final Lazily<Fingerprint> archive;

  SharedIngredients(
      Plan plan, Edition edition, Everywhere outside, Collection<String> boilerplate) {
    this.plan = plan;
    this.folder = edition.site().settings().folder();
    this.outside = outside;
    this.boilerplate = new Digest().add(boilerplate).fingerprint();
    this.everywhere = new Digest().add(outside.whole()).add(frame(plan.frame())).fingerprint();
    this.archive = new Lazily<>(() -> whole(edition.contents().archive()));
  }

  /** What every page has. */
  Fingerprint everywhere() {
    return everywhere;
  }

  /** What captured texts are read with. */
  Fingerprint boilerplate() {
    return boilerplate;
  }

  /** What the few pages have that sum up everything. */
  Fingerprint archive() {
    return archive.get();
  }

  /** The ingredients that a page shares with others. */
  public static Set<Ingredient> of(PlannedPage page) {
    if (page instanceof PlannedPage.RawFile
        || page instanceof PlannedPage.AssetFile
        || page instanceof PlannedPage.ScaledFile
        || page instanceof PlannedPage.ShareCardFile
        || page instanceof PlannedPage.IndexFile) {
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
    if (page instanceof PlannedPage.OutputFile file) {
      return file.content().texts();
    }
    return List.of();
  }

  /**
   * The traces of all ingredients that pages share, by name within each. What all editions share is
   * among those of the main one.
   */
  List<NamedTrace> traces() {
    boolean main = folder.isEmpty();
    List<NamedTrace> traces = new ArrayList<>(main ? outside.traces() : List.of());
    Frame frame = plan.frame();
    Stream.of(
            frame.axes().stream().map(plan.addresses()::axis),
            frame.undated().stream(),
            frame.feed().stream(),
            frame.data().stream(),
            frame.oldLinks().map(OldLinks::page).stream(),
            frame.corrections().stream(),
            frame.search().stream())
        .flatMap(addresses -> addresses)
        .forEach(address -> traces.add(named(Ingredient.NAVIGATION, address.path(), 1)));
    for (Card card : frame.standing()) {
      traces.add(named(Ingredient.STANDING_PAGES, card.source(), Ingredients.card(card)));
    }
    if (main) {
      traces.add(named(Ingredient.BOILERPLATE, "", (int) boilerplate.low()));
    }
    traces.add(named(Ingredient.ARCHIVE, folder, (int) archive().low()));
    return traces;
  }

  private static NamedTrace named(Ingredient ingredient, String name, int trace) {
    return new NamedTrace(ingredient.number(), name, trace);
  }

  /** Adds which list it is, and how it is called. */
  static void heading(Digest digest, Listing listing) {
    digest.add(listing.axis().name()).add(listing.name()).add(listing.slug());
  }

  private static Fingerprint frame(Frame frame) {
    Digest digest = new Digest();
    frame.axes().forEach(axis -> digest.add(axis.name()));
    digest.add(frame.undated().map(Address::path));
    digest.add(frame.feed().map(Address::path));
    digest.add(frame.data().map(Address::path));
    digest.add(frame.oldLinks().map(links -> links.page().path()));
    digest.add(frame.corrections().map(Address::path));
    digest.add(frame.search().map(Address::path));
    digest.add(frame.standing().size());
    frame.standing().forEach(card -> digest.add(card.shown()));
    Map<String, Address> theme = new TreeMap<>(frame.theme());
    theme.forEach((name, address) -> digest.add(name).add(address.path()));
    return digest.fingerprint();
  }

  // For the few pages that sum up everything.
  private static Fingerprint whole(Archive archive) {
    Digest digest = new Digest();
    Ingredients.add(digest, archive.timeline().dated());
    Ingredients.add(digest, archive.timeline().undated());
    for (Axis axis : Axis.values()) {
      for (Listing listing : archive.listings(axis)) {
        heading(digest, listing);
        digest.add(listing.timeline().size());
      }
    }
    digest.add(archive.authority().fingerprint());
    return digest.fingerprint();
  }
}
