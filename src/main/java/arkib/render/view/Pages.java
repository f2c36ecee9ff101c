package arkib.render.view;

import arkib.address.Address;
import arkib.archive.Axis;
import arkib.article.Card;
import arkib.plan.Frame;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands around the content of a page. The bar of axes is made once for each current one. */
public final class Pages {

  private final Terms terms;
  private final SiteView site;
  private final Map<Axis, List<Link>> axes = new EnumMap<>(Axis.class);
  private final List<Link> axesOfUndated;
  private final List<Link> axesOfNone;
  private final Optional<String> undated;

  /** The surroundings of a site's pages. */
  public Pages(Terms terms, Frame frame) {
    this.terms = terms;
    this.site = site(terms, frame);
    this.undated = frame.undated().map(terms::href);
    this.axesOfNone = axes(frame, Optional.empty(), false);
    this.axesOfUndated = axes(frame, Optional.empty(), true);
    for (Axis axis : Axis.values()) {
      axes.put(axis, axes(frame, Optional.of(axis), false));
    }
  }

  /** The site. */
  public SiteView site() {
    return site;
  }

  /** The page of undated articles, if there is one. */
  Optional<String> undated() {
    return undated;
  }

  /** A page of an axis: its index or one of its lists. */
  PageView ofAxis(Axis axis, Address address, String title, List<Link> below) {
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(home());
    if (below.isEmpty()) {
      crumbs.add(Link.here(axisName(axis)));
    } else {
      crumbs.add(Link.to(axisName(axis), terms.href(axis)));
      crumbs.addAll(below);
    }
    return page(address, title, placed(title), new Trail(axes.get(axis), crumbs));
  }

  /** The page of an article that is dated. */
  PageView ofDated(Address address, Card card, Link year) {
    Link years = Link.to(axisName(Axis.ARCHIVE), terms.href(Axis.ARCHIVE));
    return page(
        address,
        card.headline(),
        card.heading().standfirst(),
        new Trail(axes.get(Axis.ARCHIVE), List.of(home(), years, year)));
  }

  /** The page of an article that is not dated. */
  PageView ofUndated(Address address, Card card) {
    String name = terms.words().get("nav.undated");
    List<Link> crumbs =
        undated.map(href -> List.of(home(), Link.to(name, href))).orElse(List.of(home()));
    Trail trail = new Trail(axesOfUndated, crumbs);
    return page(address, card.headline(), card.heading().standfirst(), trail);
  }

  /** The page of all undated articles. */
  PageView ofUndatedList(Address address) {
    String name = terms.words().get("nav.undated");
    Trail trail = new Trail(axesOfUndated, List.of(home(), Link.here(name)));
    return page(address, name, placed(name), trail);
  }

  /** A page that belongs to no axis; what is not described is placed within the archive. */
  public PageView ofNone(Address address, String title, Optional<String> description) {
    Trail trail = new Trail(axesOfNone, List.of(home(), Link.here(title)));
    return page(address, title, description.or(() -> placed(title)), trail);
  }

  /**
   * A page that belongs to no axis, below another such page.
   *
   * @param here what it is called there
   */
  PageView below(Link above, Address address, String title, String here) {
    Trail trail = new Trail(axesOfNone, List.of(home(), above, Link.here(here)));
    return page(address, title, placed(title), trail);
  }

  // What search engines show below the title. It has no counts: those of a list stand in the list.
  private Optional<String> placed(String title) {
    String archive = terms.settings().description().orElse("");
    return Optional.of(terms.words().get("page.description", title, site.name(), archive).strip());
  }

  /** The front page. */
  PageView front(Address address, String summary) {
    Optional<String> description =
        terms.settings().description().or(() -> Optional.of(site.name() + ": " + summary));
    return new PageView(
        site.name(),
        description,
        Optional.of(terms.urls().absolute(address)),
        axesOfNone,
        List.of());
  }

  /** A page that is shown at any address. */
  public PageView nowhere(String title) {
    return new PageView(
        fullTitle(title), Optional.empty(), Optional.empty(), axesOfNone, List.of());
  }

  private PageView page(Address address, String title, Optional<String> description, Trail trail) {
    return new PageView(
        fullTitle(title),
        description,
        Optional.of(terms.urls().absolute(address)),
        trail.axes(),
        trail.crumbs());
  }

  private String fullTitle(String title) {
    return terms.words().get("title", title, site.name());
  }

  private Link home() {
    return Link.to(terms.words().get("nav.home"), site.home());
  }

  private String axisName(Axis axis) {
    return terms.words().get("nav." + Terms.key(axis));
  }

  private List<Link> axes(Frame frame, Optional<Axis> current, boolean undatedIsCurrent) {
    List<Link> links = new ArrayList<>();
    for (Axis axis : frame.axes()) {
      String href = terms.href(axis);
      boolean isCurrent = current.equals(Optional.of(axis));
      links.add(new Link(axisName(axis), Optional.of(href), isCurrent));
    }
    frame
        .undated()
        .ifPresent(
            address ->
                links.add(
                    new Link(
                        terms.words().get("nav.undated"),
                        Optional.of(terms.href(address)),
                        undatedIsCurrent)));
    return List.copyOf(links);
  }

  private static SiteView site(Terms terms, Frame frame) {
    String word = terms.words().get("archive.word");
    String name = terms.siteName();
    return new SiteView(
        name,
        word,
        Optional.of(terms.settings().title()).filter(title -> !name.equals(word)),
        terms.settings().tagline(),
        terms.settings().description(),
        terms.settings().notice(),
        terms.words().language(),
        terms.words().rightToLeft(),
        terms.href(terms.addresses().home()),
        frame.feed().map(address -> terms.href(address)),
        terms.feeds(terms.feeds().site(), name),
        frame.data().map(address -> terms.href(address)),
        frame
            .oldLinks()
            .map(links -> Link.to(terms.words().get("old-links"), terms.href(links.page()))),
        frame.corrections().map(address -> terms.href(address)),
        frame.search().map(address -> terms.href(address)),
        frame.standing().stream().map(card -> Link.to(card.headline(), terms.href(card))).toList());
  }

  /** Where a page is in the archive. */
  private record Trail(List<Link> axes, List<Link> crumbs) {}
}
