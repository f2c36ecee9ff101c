package arkib.render.view;

import arkib.address.Address;
import arkib.article.NameType;
import arkib.plan.PlannedPage.SearchPage;
import arkib.site.SearchEngine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the view of the page where the archive is searched. */
public final class SearchViews {

  private final Terms terms;
  private final Pages pages;

  /** Views of a site. */
  public SearchViews(Terms terms, Pages pages) {
    this.terms = terms;
    this.pages = pages;
  }

  /** What every page has. */
  public PageView page(SearchPage page) {
    Optional<String> description =
        Optional.of(terms.words().get("search.description", terms.siteName()));
    return pages.ofNone(page.address(), terms.words().get("search"), description);
  }

  /** The page. */
  public SearchView view(SearchPage page) {
    return new SearchView(
        terms.href(page.address()),
        terms.href(Address.ROOT),
        page.sections().stream()
            .map(section -> new SearchView.Choice(section.slug(), section.name()))
            .toList(),
        kinds(),
        page.years().stream()
            .flatMap(span -> IntStream.rangeClosed(span.first(), span.last()).boxed())
            .map(String::valueOf)
            .toList(),
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> terms.words().get("month." + month + ".short"))
            .collect(Collectors.joining("|")),
        terms.words().get("number.thousands"),
        terms.settings().search().engine().map(this::engine));
  }

  // Topics are searched for as words.
  private List<SearchView.Choice> kinds() {
    return Stream.of(
            NameType.PERSON,
            NameType.PLACE,
            NameType.ORGANISATION,
            NameType.OFFICE,
            NameType.EQUIPMENT,
            NameType.EVENT)
        .map(NameType::word)
        .map(word -> new SearchView.Choice(word, terms.words().get("nav." + word)))
        .toList();
  }

  private SearchView.Engine engine(SearchEngine engine) {
    return new SearchView.Engine(
        engine.form().toString(), engine.site(), terms.settings().baseUrl().getHost());
  }
}
