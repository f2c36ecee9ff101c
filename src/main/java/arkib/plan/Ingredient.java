package arkib.plan;

/**
 * Everything that a page may be made of. The ledger of pages knows each by its place in this list:
 * whoever changes the order or takes one away makes a new format of it.
 */
public enum Ingredient {
  /** Arkib itself. */
  PROGRAM(true),
  /** What {@code content/site.yaml} says. */
  SETTINGS(true),
  /** The templates and assets. */
  THEME(true),
  /** The navigation: which indexes there are, the page of undated articles, the feed. */
  NAVIGATION(true),
  /** The pages that are no news, as every page names them. */
  STANDING_PAGES(true),
  /** The site's own lines that are no part of a captured text. */
  BOILERPLATE(true),
  /** What the whole archive tells of its articles. */
  ARCHIVE(true),
  /** The page's own article: the bytes of its files. */
  TEXT(false),
  /** The page's own article: what other pages may say of it. */
  CARD(false),
  /** Where the links and pictures of the text lead. */
  LINKS(false),
  /** The article before it. */
  EARLIER(false),
  /** The article after it. */
  LATER(false),
  /** Which list it is, and how it is called. */
  HEADING(false),
  /** The articles that are shown. */
  ARTICLES(false),
  /** How many articles there are, in all and by period. */
  COUNTS(false),
  /** The periods beside its own. */
  SIBLINGS(false),
  /** The address that it leads to. */
  TARGET(false),
  /** The addresses that it lists, with their dates. */
  ENTRIES(false),
  /** The bytes of the file that it is a copy of. */
  FILE(false),
  /** The names that it tells of. */
  NAMES(false),
  /** The earlier articles of the same story. */
  RELATED(false),
  /** Its place in its series, and the parts beside it. */
  SERIES(false),
  /** How large its pictures are, and which smaller ones there are of them. */
  PICTURES(false),
  /** Where it is in other languages. */
  LANGUAGES(false);

  private final boolean shared;

  Ingredient(boolean shared) {
    this.shared = shared;
  }

  /** Whether it is the same for all pages that have it. */
  public boolean isShared() {
    return shared;
  }

  /** Its number in ledgers, 0 to 31. */
  @SuppressWarnings("EnumOrdinal") // the order is the format; see above
  public int number() {
    return ordinal();
  }
}
