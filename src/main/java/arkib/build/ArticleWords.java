package arkib.build;

import arkib.archive.Listing;
import arkib.article.CarriedName;
import arkib.names.Alias;
import arkib.names.Authority;
import arkib.names.Entry;
import arkib.search.SearchIndex;
import arkib.search.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is searched of an article: its text, its names in every spelling, what narrows a search. */
final class ArticleWords {

  private static final String SECTION = "s";

  private final Authority authority;

  ArticleWords(Authority authority) {
    this.authority = authority;
  }

  /** The words of an article, in the form in which the index keeps them. */
  byte[] of(ArticleReader.Named named) {
    List<String> spellings = new ArrayList<>();
    List<String> filters = new ArrayList<>();
    named
        .article()
        .filing()
        .section()
        .ifPresent(section -> filters.add(SECTION + ":" + Listing.slugOf(section)));
    for (CarriedName name : named.names()) {
      List<String> some = spellings(name);
      spellings.addAll(some);
      // Each word of a name is one of a person's, a place's: "only where Bageri is a person".
      SearchIndex.words(some).forEach(word -> filters.add(name.type().word() + ":" + word));
    }
    return SearchIndex.words(
        SearchText.of(named.article().heading(), named.article().body(), spellings, filters));
  }

  private List<String> spellings(CarriedName name) {
    Optional<Entry> entry = authority.entry(name.id());
    return entry.map(e -> e.spellings().stream().map(Alias::text).toList()).orElse(List.of());
  }
}
