package arkib.parse.capture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands above the text of a captured page.
 *
 * @param site the name of the site
 * @param tagline the line below it
 * @param section the part of the newspaper
 * @param title the headline
 * @param standfirst the paragraph that introduces the text
 * @param byline who wrote it, in order
 * @param published when it was published
 * @param modified when it was changed
 * @param counts how many comments and views it had
 */
public record Head(
    Optional<String> site,
    Optional<String> tagline,
    Optional<String> section,
    Optional<String> title,
    Optional<String> standfirst,
    List<String> byline,
    Optional<ReadDate> published,
    Optional<ReadDate> modified,
    Optional<Counts> counts) {

  /** Copies the byline. */
  public Head {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(tagline, "tagline");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(standfirst, "standfirst");
    byline = List.copyOf(byline);
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(modified, "modified");
    Objects.requireNonNull(counts, "counts");
  }
}
