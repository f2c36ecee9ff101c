package arkib.archive;

/**
 * One list of the archive.
 *
 * @param axis by what it gathers
 * @param name its name as shown: a section, a tag, an author; empty for the whole archive
 * @param slug the name in addresses, unique within the axis; empty for the whole archive
 * @param timeline its articles
 */
public record Listing(Axis axis, String name, String slug, Timeline timeline) {

  /** The slug of the list of a heading, whichever form of it an article uses. */
  public static String slugOf(String heading) {
    return Filer.slug(heading);
  }
}
