package arkib.parse.markdown;

/** Links that are not marked up: {@code https://contoh.my}, {@code www.contoh.my}, an e-mail. */
final class BareLinks {

  private BareLinks() {}

  /**
   * Whether a text may hold a link that is not marked up. Looking for such links takes half as long
   * again as the rest of the parsing, and most news has none. A backslash or an entity may hide the
   * characters that give a link away (an escaped dot, a numbered entity).
   */
  static boolean mayBeIn(String markdown) {
    return markdown.indexOf('@') >= 0
        || markdown.indexOf('\\') >= 0
        || markdown.indexOf('&') >= 0
        || markdown.contains("://")
        || holdsWww(markdown);
  }

  private static boolean holdsWww(String markdown) {
    for (int dot = markdown.indexOf('.'); dot >= 0; dot = markdown.indexOf('.', dot + 1)) {
      if (dot >= 3 && markdown.regionMatches(true, dot - 3, "www", 0, 3)) {
        return true;
      }
    }
    return false;
  }
}
