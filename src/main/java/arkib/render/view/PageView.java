package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What every kind of page has: {@code page} in a template.
 *
 * @param title what the browser's tab and a search engine show
 * @param description what a search engine may show below the title
 * @param canonical the page's own address with scheme and host; absent for the 404 page, which is
 *     shown at any address
 * @param axes the ways into the archive, for the bar below the nameplate; {@code current} is the
 *     one that the page belongs to
 * @param crumbs the pages above this one, the front first; on a list the last is the page itself,
 *     without a link
 * @param alternates where it is in each of the site's languages, itself among them, and for readers
 *     of any other; none where it is in one alone
 * @param languages the page in other languages, for readers
 * @param head what it says of itself to machines; absent for a page that is shown at any address
 */
public record PageView(
    String title,
    Optional<String> description,
    Optional<String> canonical,
    List<Link> axes,
    List<Link> crumbs,
    List<Alternate> alternates,
    List<LanguageView> languages,
    Optional<HeadView> head)
    implements View {

  /** Copies the lists. */
  public PageView {
    axes = List.copyOf(axes);
    crumbs = List.copyOf(crumbs);
    alternates = List.copyOf(alternates);
    languages = List.copyOf(languages);
  }

  /** A page that says nothing to machines yet. */
  PageView(
      String title,
      Optional<String> description,
      Optional<String> canonical,
      List<Link> axes,
      List<Link> crumbs) {
    this(title, description, canonical, axes, crumbs, List.of(), List.of(), Optional.empty());
  }

  /** The same page with a description. */
  PageView describedAs(String words) {
    return new PageView(
        title, Optional.of(words), canonical, axes, crumbs, alternates, languages, head);
  }

  /** The same page, which says this of itself to machines. */
  public PageView saying(HeadView words) {
    return new PageView(
        title, description, canonical, axes, crumbs, alternates, languages, Optional.of(words));
  }

  /** The same page, which tells where it is in other languages. */
  PageView inLanguages(List<Alternate> all, List<LanguageView> others) {
    return new PageView(title, description, canonical, axes, crumbs, all, others, head);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "description" -> description;
      case "canonical" -> canonical;
      case "axes" -> axes;
      case "crumbs" -> crumbs;
      case "alternates" -> alternates;
      case "languages" -> languages;
      case "head" -> head;
      default -> null;
    };
  }
}
