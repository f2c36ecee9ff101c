package arkib.cli;

import arkib.build.Total;
import arkib.plan.PageKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** For whom a file of the site is, as the summary of a build parts them. */
enum FileGroup {
  /** Pages, for readers. */
  PAGES,
  /** Feeds, sitemaps and other files, for machines. */
  MACHINES,
  /** The search index, for browsers. */
  SEARCH,
  /** Pictures, captured texts and the files of the theme. */
  COPIES;

  private static final Set<PageKind> COPIED =
      EnumSet.of(
          PageKind.ASSET, PageKind.SCALED, PageKind.SHARE_CARD, PageKind.RAW, PageKind.THEME);

  /** The group of a kind of files. */
  static FileGroup of(Total total) {
    return Arrays.stream(PageKind.values())
        .filter(kind -> word(kind).equals(total.kind()))
        .findFirst()
        .map(FileGroup::of)
        .orElse(MACHINES);
  }

  private static FileGroup of(PageKind kind) {
    if (kind == PageKind.SEARCH_INDEX) {
      return SEARCH;
    }
    return COPIED.contains(kind) ? COPIES : PAGES;
  }

  /** The word for it in the files of words. */
  String word() {
    return word(this);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
