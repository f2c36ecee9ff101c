package arkib.names;

import arkib.diagnostic.Reporter;
import arkib.site.Site;

/** Reads the authority file: {@code content/names/*.yaml}. */
public final class AuthorityReader {

  private AuthorityReader() {}

  /** The authority file of a site; the empty one where it has none. */
  public static Authority read(Site site, Reporter reporter) {
    return Authority.EMPTY;
  }
}
