package arkib.names;

import arkib.article.Article;
import arkib.article.GivenName;
import arkib.site.NameSettings;
import java.util.List;
import java.util.Objects;

/** Finds the names of an authority file in articles. Made once a build; safe for many threads. */
public final class NameFinder {

  private final Authority authority;
  private final NameSettings settings;
  private final Lexicon lexicon;

  /** A finder of an authority file's names. */
  public NameFinder(Authority authority, NameSettings settings) {
    this.authority = Objects.requireNonNull(authority, "authority");
    this.settings = Objects.requireNonNull(settings, "settings");
    this.lexicon = new Lexicon(authority);
  }

  /**
   * The names of an article: those in its text, and those that its editor lists under people,
   * places, … or as tags, without those of {@code notTags}.
   */
  public Found in(Article article) {
    if (authority.isEmpty()) {
      List<GivenName> given = article.filing().named();
      return given.isEmpty() ? Found.NOTHING : new Found(List.of(), List.of(), given);
    }
    return Reading.of(article, authority, lexicon, settings);
  }
}
