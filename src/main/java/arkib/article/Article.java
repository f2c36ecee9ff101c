package arkib.article;

import arkib.article.body.Body;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One item of the archive, as read from its source.
 *
 * @param source the path of its file below {@code content/}, with {@code /} between folders
 * @param kind news or a standing page
 * @param heading headline, standfirst, byline, lead picture
 * @param publication when it was, is and will be public
 * @param filing section, tags, series
 * @param permalink what the editor says of its address
 * @param provenance where it comes from
 * @param body its text
 * @param extra the editor's own keys: text, lists and maps of such
 */
public record Article(
    String source,
    Kind kind,
    Heading heading,
    Publication publication,
    Filing filing,
    Permalink permalink,
    Provenance provenance,
    Body body,
    Map<String, Object> extra) {

  /** Refuses null. */
  public Article {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(heading, "heading");
    Objects.requireNonNull(publication, "publication");
    Objects.requireNonNull(filing, "filing");
    Objects.requireNonNull(permalink, "permalink");
    Objects.requireNonNull(provenance, "provenance");
    Objects.requireNonNull(body, "body");
    // Not Map.copyOf, whose order is another one each time the program runs.
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /**
   * What decides on an article's address.
   *
   * @param slug the last part of its address, already a valid slug
   * @param aliases its old addresses, each a path within the site that begins with {@code /}
   */
  public record Permalink(String slug, List<String> aliases) {

    /** Refuses an empty slug. */
    public Permalink {
      if (slug.isEmpty() || slug.indexOf('/') >= 0) {
        throw new IllegalArgumentException("no slug: " + slug);
      }
      aliases = aliases.stream().distinct().toList();
    }
  }

  /** The language of the text, if it is not the site's. */
  public Optional<String> language() {
    return filing.language();
  }
}
