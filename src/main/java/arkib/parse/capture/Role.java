package arkib.parse.capture;

import java.util.Locale;

/** What a line of a captured page is. */
public enum Role {
  /** The name of the site. */
  MASTHEAD,
  /** The line below the site's name. */
  TAGLINE,
  /** The way to the page: {@code Laman Utama › Nasional}. */
  BREADCRUMB,
  /** The part of the newspaper. */
  SECTION,
  /** The headline. */
  HEADLINE,
  /** The paragraph that introduces the text. */
  STANDFIRST,
  /** Who wrote it; the date may stand in the same line. */
  BYLINE,
  /** When it was published or changed. */
  DATE,
  /** How many comments and views. */
  COUNTS,
  /** A paragraph that begins with a dateline. */
  DATELINE_PARAGRAPH,
  /** A paragraph. */
  PARAGRAPH,
  /** A heading within the text. */
  SUBHEADING,
  /** The words of a picture. */
  CAPTION,
  /** An item of a list. */
  LIST_ITEM,
  /** The address of another site's post. */
  EMBED,
  /** The line with which an agency or paper signs. */
  SIGN_OFF,
  /** The tags. */
  TAGS,
  /** A correction by the newsroom. */
  CORRECTION,
  /** Part of the page and not of the article. */
  BOILERPLATE,
  /** A short line that none of the others is. */
  FRAGMENT;

  /** Its name in messages and JSON: {@code sign-off}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a line of this role stands in the article's text. */
  public boolean isText() {
    return switch (this) {
      case DATELINE_PARAGRAPH, PARAGRAPH, SUBHEADING, CAPTION, LIST_ITEM, EMBED, FRAGMENT -> true;
      default -> false;
    };
  }
}
