package arkib.article;

/** What a content file is. */
public enum Kind {
  /** A news item: dated or undated, in lists and feeds. */
  NEWS,
  /** A page that is no news, such as "about": in no list. */
  STANDING
}
