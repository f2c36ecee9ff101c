package arkib.names;

import arkib.article.Article;
import arkib.site.NameSettings;
import java.util.Objects;

/** Finds the names of an authority file in articles. Made once a build; safe for many threads. */
public final class NameFinder {

  private final Authority authority;

  /** A finder of an authority file's names. */
  public NameFinder(Authority authority, NameSettings settings) {
    this.authority = Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(settings, "settings");
  }

  /** The names of an article. */
  public Found in(Article article) {
    return authority.isEmpty()
        ? new Found(java.util.List.of(), java.util.List.of(), article.filing().named())
        : Found.NOTHING;
  }
}
