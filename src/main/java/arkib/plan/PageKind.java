package arkib.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of pages, in the order in which they are told. */
public enum PageKind {
  /** A news item. */
  ARTICLE(PlannedPage.ArticlePage.class),
  /** A page that is no news. */
  STANDING(PlannedPage.StandingPage.class),
  /** What stands in the place of an article that was taken back. */
  WITHDRAWN(PlannedPage.WithdrawnPage.class),
  /** A page of a list. */
  LIST(PlannedPage.ListPage.class),
  /** The front page. */
  FRONT(PlannedPage.FrontPage.class),
  /** An index of lists. */
  INDEX(PlannedPage.IndexPage.class),
  /** The page of what the archive hands out as data. */
  DATA(PlannedPage.DataPage.class),
  /** Where links of the original site are looked up. */
  OLD_LINKS_PAGE(PlannedPage.OldLinksPage.class),
  /** Where the archive is searched. */
  SEARCH(PlannedPage.SearchPage.class),
  /** A day of the year, over all years. */
  DAY(PlannedPage.DayPage.class),
  /** The index of the days of the year. */
  DAYS(PlannedPage.DaysPage.class),
  /** What was corrected. */
  CORRECTIONS(PlannedPage.CorrectionsPage.class),
  /** The page shown where there is none. */
  NOT_FOUND(PlannedPage.NotFoundPage.class),
  /** A page at an old address. */
  REDIRECT(PlannedPage.RedirectPage.class),
  /** A file for machines. */
  OUTPUT(PlannedPage.OutputFile.class),
  /** A file of the search index. */
  SEARCH_INDEX(PlannedPage.IndexFile.class),
  /** A picture or other file. */
  ASSET(PlannedPage.AssetFile.class),
  /** A smaller picture. */
  SCALED(PlannedPage.ScaledFile.class),
  /** The card that stands for an article where it is shared. */
  SHARE_CARD(PlannedPage.ShareCardFile.class),
  /** A captured text. */
  RAW(PlannedPage.RawFile.class),
  /** A file of the theme. */
  THEME(PlannedPage.ThemeFile.class);

  private static final Map<Class<?>, PageKind> KINDS =
      Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.type, Function.identity()));

  private final Class<? extends PlannedPage> type;

  PageKind(Class<? extends PlannedPage> type) {
    this.type = type;
  }

  /** The kind of a page. */
  public static PageKind of(PlannedPage page) {
    return KINDS.get(page.getClass());
  }
}
