package arkib.archive;

import arkib.names.Entry;
import java.util.Objects;
import java.util.Optional;

/**
 * One list of the archive.
 *
 * @param axis by what it gathers
 * @param name its name as shown: a section, a tag, an author; empty for the whole archive
 * @param slug the name in addresses, unique within the axis; empty for the whole archive
 * @param timeline its articles
 * @param entry what the authority file says of the name
 */
public record Listing(
    Axis axis, String name, String slug, Timeline timeline, Optional<Entry> entry) {

  /** Refuses null. */
  public Listing {
    Objects.requireNonNull(axis, "axis");
    Objects.requireNonNull(timeline, "timeline");
    Objects.requireNonNull(entry, "entry");
  }

  /** A list of which the authority file says nothing. */
  public Listing(Axis axis, String name, String slug, Timeline timeline) {
    this(axis, name, slug, timeline, Optional.empty());
  }

  /** The slug of the list of a heading, whichever form of it an article uses. */
  public static String slugOf(String heading) {
    return Filer.slug(heading);
  }

  /** The same list, as the authority file names it. */
  Listing of(Entry known) {
    return new Listing(axis, known.name(), slug, timeline, Optional.of(known));
  }

  /** Under what an index files it: the name's sort form, which its editor gives, or the name. */
  public String sortForm() {
    return entry.map(Entry::sort).orElse(name);
  }
}
