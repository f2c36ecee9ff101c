package arkib.build;

import arkib.address.Address;
import arkib.article.Article;
import arkib.article.Card;
import arkib.build.profile.Stopwatch;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.parse.Loaded;
import arkib.plan.Addresses;
import arkib.plan.Articles;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.render.PageBytes;
import arkib.render.SiteRenderer;
import arkib.site.Setting;
import arkib.site.Settings;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.theme.Theme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Single pages of a site as they will be, before a build has made all of it: so an editor sees a
 * page in the same instant whatever the size of the archive. They are made by the reader and the
 * renderer that the build has, against the plan that the build before made. They go nowhere: what
 * is published, and what is known of it, is the build's alone, which follows.
 *
 * <p>What surrounds a page is therefore the last build's: its neighbours, its related stories,
 * where links lead that lead to what is changing too.
 */
public final class FirstLook {

  // In the stylesheet alone; soft hyphens stand in the pages.
  private static final EnumSet<Setting> STYLES =
      EnumSet.range(Setting.THEME_ACCENT, Setting.THEME_SANS);

  private final MadeSite before;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Page> pages = new ArrayList<>();

  private FirstLook(MadeSite before) {
    this.before = before;
  }

  /**
   * A file as it will be.
   *
   * @param address where it will be
   * @param bytes its bytes; not to be changed
   * @param source the source of the article that it shows, if it is one's own page
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying would cost
  public record Page(Address address, byte[] bytes, Optional<String> source) {}

  /**
   * What comes of a change.
   *
   * @param pages the pages that were made, and the theme's files that are new
   * @param styles of each stylesheet that changed, its address before and now; where nothing but
   *     stylesheets changed
   * @param diagnostics what is wrong with what was read
   */
  public record Result(List<Page> pages, Map<Address, Address> styles, Diagnostics diagnostics) {

    /** Copies the collections. */
    public Result {
      pages = List.copyOf(pages);
      styles = Map.copyOf(styles);
    }
  }

  /**
   * The pages of articles whose files changed.
   *
   * @param before the site as it was published last
   * @param files paths below {@code content/}, of articles or of the files beside them; those that
   *     have no page yet are left to the build
   */
  public static Result articles(MadeSite before, Collection<String> files) {
    FirstLook look = new FirstLook(before);
    look.articles(files);
    return new Result(look.pages, Map.of(), look.diagnostics);
  }

  /**
   * Pages in another theme or with other settings.
   *
   * @param before the site as it was published last
   * @param open the pages that somebody looks at
   */
  public static Result theme(MadeSite before, Collection<Address> open) {
    FirstLook look = new FirstLook(before);
    return new Result(look.pages, look.theme(open), look.diagnostics);
  }

  private void articles(Collection<String> files) {
    MadeSite.Parts parts = before.parts();
    List<SourceFile> sources = files.stream().flatMap(this::sources).distinct().toList();
    Map<String, Article> texts = new HashMap<>();
    List<PlannedPage> planned = new ArrayList<>();
    for (SourceFile source : sources) {
      Optional<PlannedPage> old = before.pageOf(source.path());
      Optional<Loaded> loaded =
          old.isPresent() ? parts.reader().load(source, diagnostics) : Optional.empty();
      Optional<ArticleReader.Named> read =
          loaded.flatMap(one -> parts.reader().read(one, diagnostics));
      if (read.isPresent()) {
        Card card =
            Card.of(read.get().article(), read.get().names(), loaded.orElseThrow().content());
        texts.put(card.source(), read.get().article());
        if (parts.visibility().held(card).isEmpty()) {
          page(old.orElseThrow(), card).ifPresent(planned::add);
        }
      }
    }
    if (!planned.isEmpty() && !diagnostics.hasErrors()) {
      make(
          new SiteRenderer(parts.site(), parts.plan(), parts.theme(), Stopwatch.OFF),
          planned,
          card -> texts.get(card.source()));
    }
  }

  // A file itself, or the article that it stands beside.
  private Stream<SourceFile> sources(String file) {
    Optional<SourceFile> source = before.source(file);
    if (source.isPresent()) {
      return source.stream();
    }
    return before.parts().sources().values().stream()
        .filter(
            one -> one.shownSidecar().filter(shown -> shown.equals("content/" + file)).isPresent());
  }

  private Optional<PlannedPage> page(PlannedPage old, Card card) {
    Addresses addresses = before.parts().plan().of(old).addresses();
    Address at = addresses.article(card);
    if (card.publication().withdrawn().isPresent()) {
      return Optional.empty();
    }
    if (old instanceof PlannedPage.ArticlePage article) {
      return Optional.of(
          new PlannedPage.ArticlePage(
              at,
              card,
              article.neighbours(),
              article.part(),
              article.shareCard().map(share -> addresses.shareCard(card)),
              article.stories()));
    }
    return old instanceof PlannedPage.StandingPage
        ? Optional.of(new PlannedPage.StandingPage(at, card))
        : Optional.empty();
  }

  private Map<Address, Address> theme(Collection<Address> open) {
    MadeSite.Parts parts = before.parts();
    Site site =
        SiteLoader.load(
            parts.site().root(), Optional.of(parts.site().settings().baseUrl()), diagnostics);
    Theme theme = Theme.in(site.templates(), site.settings().look().stylesheet(), diagnostics);
    List<Site> editions = site.editions();
    if (diagnostics.hasErrors() || editions.size() != parts.plan().editions().size()) {
      return Map.of();
    }
    Map<String, Address> now = addresses(theme);
    Map<String, Address> then = parts.plan().frame().theme();
    SiteRenderer renderer =
        new SiteRenderer(site, plan(parts.plan(), editions, now), theme, Stopwatch.OFF);
    List<PlannedPage> planned =
        new ArrayList<>(open.stream().flatMap(one -> before.page(one).stream()).toList());
    now.forEach(
        (name, at) -> {
          if (!at.equals(then.get(name))) {
            planned.add(new PlannedPage.ThemeFile(at, name));
          }
        });
    make(renderer, planned, this::text);
    renderer.failures().forEach(diagnostics::report);
    return isStyleAlone(site.settings(), parts.site().settings())
            && isStyleAlone(theme, parts.theme())
        ? now.entrySet().stream()
            .filter(one -> !one.getValue().equals(then.get(one.getKey())))
            .collect(
                Collectors.toMap(one -> then.get(one.getKey()), Map.Entry::getValue, (a, b) -> a))
        : Map.of();
  }

  private static boolean isStyleAlone(Settings now, Settings then) {
    return EnumSet.complementOf(STYLES).stream()
        .allMatch(setting -> now.text(setting).equals(then.text(setting)));
  }

  private static boolean isStyleAlone(Theme now, Theme then) {
    Set<String> names = now.assets().stream().map(Theme.Asset::name).collect(Collectors.toSet());
    return now.templates().equals(then.templates())
        && now.templates().stream().allMatch(name -> now.template(name).equals(then.template(name)))
        && names.equals(then.assets().stream().map(Theme.Asset::name).collect(Collectors.toSet()))
        && now.assets().stream()
            .allMatch(asset -> asset.name().endsWith(".css") || then.assets().contains(asset));
  }

  // The plan of the build before, with another theme and other settings in each edition.
  private static Plan plan(Plan plan, List<Site> editions, Map<String, Address> theme) {
    List<Plan> others = new ArrayList<>();
    for (int i = 0; i < plan.others().size(); i++) {
      others.add(plan(plan.others().get(i), List.of(editions.get(i + 1)), theme));
    }
    Site site = editions.get(0);
    return new Plan(
        plan.frame().with(theme),
        plan.pages(),
        plan.links(),
        new Addresses(site.settings(), site.words()),
        plan.names(),
        plan.feeds(),
        plan.counterparts(),
        plan.pictures(),
        others);
  }

  private static Map<String, Address> addresses(Theme theme) {
    return theme.assets().stream()
        .collect(Collectors.toMap(Theme.Asset::name, asset -> new Address(asset.path())));
  }

  // As the file is now: it may have changed too.
  private Article text(Card card) {
    ArticleReader reader = before.parts().reader();
    return before
        .source(card.source())
        .flatMap(source -> reader.load(source, diagnostics))
        .flatMap(loaded -> reader.read(loaded, diagnostics))
        .map(ArticleReader.Named::article)
        .orElseThrow(() -> new ArticleStore.SourceChanged(card.source()));
  }

  private void make(SiteRenderer renderer, List<PlannedPage> planned, Articles texts) {
    for (PlannedPage page : planned) {
      try {
        Optional<PageBytes> made = renderer.render(page, texts);
        if (made.isPresent() && made.get() instanceof PageBytes.Made bytes) {
          Optional<String> source = LastingAddresses.card(page).map(Card::source);
          pages.add(new Page(page.address(), bytes.bytes(), source));
        }
      } catch (ArticleStore.SourceChanged e) {
        // It is being written, or has gone: the build that follows tells.
        diagnostics.report(Problem.SOURCE_CHANGED, Location.of(e.getMessage()));
      }
    }
  }
}
