package arkib.plan;

import arkib.site.Site;
import java.util.Objects;

/**
 * What an edition is planned from: the site in one of its languages.
 *
 * @param site its settings and words
 * @param contents the articles in its language
 */
public record Edition(Site site, Contents contents) {

  /** Refuses null. */
  public Edition {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(contents, "contents");
  }
}
