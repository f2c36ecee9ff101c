package arkib.plan;

import arkib.site.Site;
import java.util.Objects;

/**
 * What an edition is planned from: the site in one of its languages.
 *
 * @param site its settings and words
 * @param contents the articles in its language
 * @param addresses where its pages are; shared, since each address is made once
 */
public record Edition(Site site, Contents contents, Addresses addresses) {

  /** Refuses null. */
  public Edition {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(contents, "contents");
    Objects.requireNonNull(addresses, "addresses");
  }

  /** An edition with the addresses that follow from its settings and words. */
  public Edition(Site site, Contents contents) {
    this(
        site,
        contents,
        new Addresses(site.settings(), site.words(), contents.archive().timeline().size()));
  }
}
