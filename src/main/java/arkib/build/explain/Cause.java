package arkib.build.explain;

import arkib.plan.Ingredient;

/** Why a page is made. */
public enum Cause {
  /** Nothing was built into this folder before. */
  FIRST_BUILD(true),
  /** The build before was cut off, or its ledger is gone: nothing is known of any page. */
  CUT_OFF(true),
  /** The ledger is damaged, or of another version: nothing is known of any page. */
  LEDGER_UNUSABLE(true),
  /** There was no such page. */
  NEW_PAGE(false),
  /** Its file was missing, or had another size. */
  FILE_LOST(false),
  /** A page of another kind had its address. */
  ANOTHER_KIND(false),
  /** Arkib itself is another. */
  PROGRAM(true),
  /** The settings changed. */
  SETTINGS(true),
  /** Templates or assets changed. */
  THEME(true),
  /** The navigation changed. */
  NAVIGATION(true),
  /** The standing pages at the foot of every page changed. */
  STANDING_PAGES(true),
  /** The site's lines of boilerplate changed, which captured texts are read with. */
  BOILERPLATE(true),
  /** It sums up all articles, and some changed. */
  ARCHIVE(false),
  /** Its text changed. */
  TEXT(false),
  /** What is said of it changed, though its file did not. */
  CARD(false),
  /** Where its links and pictures lead changed. */
  LINKS(false),
  /** The article before it changed, or is another. */
  EARLIER(false),
  /** The article after it changed, or is another. */
  LATER(false),
  /** The name of its list changed. */
  HEADING(false),
  /** The articles that it shows changed. */
  ARTICLES(false),
  /** The counts of its periods changed. */
  COUNTS(false),
  /** The periods beside it changed. */
  SIBLINGS(false),
  /** Where it leads changed. */
  TARGET(false),
  /** The addresses that it lists changed. */
  ENTRIES(false),
  /** The file that it is a copy of changed. */
  FILE(false),
  /** The names that it tells of changed. */
  NAMES(false),
  /** The earlier articles of the same story changed, or are others. */
  RELATED(false),
  /** The parts of its series changed. */
  SERIES(false),
  /** How large its pictures are changed, or which smaller ones there are. */
  PICTURES(false),
  /** Where it is in other languages. */
  LANGUAGES(false),
  /** Something changed that left no trace of its own. */
  UNEXPLAINED(false);

  private final boolean shared;

  Cause(boolean shared) {
    this.shared = shared;
  }

  /** Whether it is the same for very many pages, so that none needs to be named. */
  public boolean isShared() {
    return shared;
  }

  /** The cause that lies in an ingredient. */
  static Cause of(Ingredient ingredient) {
    return switch (ingredient) {
      case PROGRAM -> PROGRAM;
      case SETTINGS -> SETTINGS;
      case THEME -> THEME;
      case NAVIGATION -> NAVIGATION;
      case STANDING_PAGES -> STANDING_PAGES;
      case BOILERPLATE -> BOILERPLATE;
      case ARCHIVE -> ARCHIVE;
      case TEXT -> TEXT;
      case CARD -> CARD;
      case LINKS -> LINKS;
      case EARLIER -> EARLIER;
      case LATER -> LATER;
      case HEADING -> HEADING;
      case ARTICLES -> ARTICLES;
      case COUNTS -> COUNTS;
      case SIBLINGS -> SIBLINGS;
      case TARGET -> TARGET;
      case ENTRIES -> ENTRIES;
      case FILE -> FILE;
      case NAMES -> NAMES;
      case RELATED -> RELATED;
      case SERIES -> SERIES;
      case PICTURES -> PICTURES;
      case LANGUAGES -> LANGUAGES;
    };
  }
}
