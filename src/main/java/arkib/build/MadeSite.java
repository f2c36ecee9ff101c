package arkib.build;

import arkib.address.Address;
import arkib.article.Card;
import arkib.names.Authority;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.plan.Visibility;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.theme.Theme;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The site that a build published, for who asks about single pages of it before the next one. It
 * holds what the build held in memory, cards and plan, and no text.
 */
public final class MadeSite {

  private final Parts parts;
  private final Map<String, PlannedPage> byAddress = new HashMap<>();
  private final Map<String, PlannedPage> bySource = new HashMap<>();
  private final Map<String, String> articles = new HashMap<>();

  /**
   * What it was made of.
   *
   * @param site the site
   * @param authority its names
   * @param theme its templates and assets
   * @param plan its pages
   * @param reader reads its sources
   * @param sources its sources by path
   * @param visibility what is shown
   * @param written the paths below the output folder of the files that the build wrote
   */
  record Parts(
      Site site,
      Authority authority,
      Theme theme,
      Plan plan,
      ArticleReader reader,
      Map<String, SourceFile> sources,
      Visibility visibility,
      Set<String> written) {

    /** Refuses null; map and set are not to be changed. */
    Parts {
      Objects.requireNonNull(site, "site");
      Objects.requireNonNull(written, "written");
    }
  }

  MadeSite(Parts parts) {
    this.parts = parts;
    for (PlannedPage page : parts.plan().pages()) {
      byAddress.put(page.address().path(), page);
      LastingAddresses.card(page)
          .ifPresent(
              card -> {
                bySource.put(card.source(), page);
                articles.put(card.source(), page.address().path());
              });
    }
  }

  /** What it was made of. */
  Parts parts() {
    return parts;
  }

  /** The site: its folders and settings. */
  public Site site() {
    return parts.site();
  }

  /** Its names. */
  public Authority authority() {
    return parts.authority();
  }

  /** Its templates and assets. */
  public Theme theme() {
    return parts.theme();
  }

  /** The paths below the output folder of the files that the build wrote. */
  public Set<String> written() {
    return parts.written();
  }

  /** The source of an article that is shown, by its path below {@code content/}. */
  public Optional<SourceFile> source(String path) {
    return Optional.ofNullable(parts.sources().get(path));
  }

  /** Which article, or page that is no news, is at an address. */
  public Optional<Card> article(Address address) {
    return Optional.ofNullable(byAddress.get(address.path())).flatMap(LastingAddresses::card);
  }

  /** Where each article and page that is no news is: the path of its address, by its source. */
  public Map<String, String> articles() {
    return Collections.unmodifiableMap(articles);
  }

  /** Why an article would not be shown if the site were published now; nothing where it would. */
  public Optional<Visibility.Held> held(Card card) {
    return new Visibility(parts.visibility().now(), false, false).held(card);
  }

  /** The articles that are shown here and would not be if the site were published now. */
  public Map<String, Visibility.Held> held() {
    Map<String, Visibility.Held> held = new HashMap<>();
    for (PlannedPage page : bySource.values()) {
      LastingAddresses.card(page)
          .flatMap(this::held)
          .ifPresent(why -> held.put(page.address().path(), why));
    }
    return held;
  }

  /** The page at an address. */
  Optional<PlannedPage> page(Address address) {
    return Optional.ofNullable(byAddress.get(address.path()));
  }

  /** The page of a source. */
  Optional<PlannedPage> pageOf(String source) {
    return Optional.ofNullable(bySource.get(source));
  }
}
