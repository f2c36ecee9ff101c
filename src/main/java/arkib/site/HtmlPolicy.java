package arkib.site;

/** What is done with HTML that stands in Markdown: the setting {@code markup.html}. */
public enum HtmlPolicy {
  /** What an allow-list permits stays, the rest goes. */
  CLEAN,
  /** It is shown as text. */
  ESCAPE,
  /** It is taken as it is: the editors are trusted. */
  TRUSTED
}
