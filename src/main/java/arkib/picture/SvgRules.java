package arkib.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * What no published drawing may have: scripts, whatever runs or embeds other documents, and
 * whatever is fetched from elsewhere. A drawing may point to its own parts and carry pictures of
 * pixels.
 */
final class SvgRules {

  private static final Set<String> FORBIDDEN =
      Set.of(
          "script",
          "foreignobject",
          "handler",
          "listener",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "link",
          "meta",
          "base");
  private static final Set<String> ANIMATIONS =
      Set.of("set", "animate", "animatemotion", "animatetransform", "animatecolor", "discard");
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction");

  private static final Pattern OWN_OR_PIXELS =
      Pattern.compile("#.*|data:image/(png|jpe?g|gif|webp)[;,].*|", Pattern.DOTALL);
  private static final Pattern PAGE = Pattern.compile("(https?://|mailto:).*", Pattern.DOTALL);
  private static final Pattern BLANK = Pattern.compile("[\\x00-\\x20]+");
  private static final Pattern FETCHES =
      Pattern.compile(
          "url\\(\\s*[\"']?\\s*(?!#|data:image/(?:png|jpe?g|gif|webp)[;,])|@import|\\\\");

  private SvgRules() {}

  /** Whether the element at which a reader stands may not be there, with all that it holds. */
  static boolean isForbidden(XMLStreamReader at) {
    String name = lower(at.getLocalName());
    return FORBIDDEN.contains(name)
        || XHTML.equals(at.getNamespaceURI())
        || (ANIMATIONS.contains(name) && animatesForbidden(at));
  }

  // An animation may give an element what it may not have.
  private static boolean animatesForbidden(XMLStreamReader at) {
    String target = at.getAttributeValue(null, "attributeName");
    if (target == null) {
      return false;
    }
    String name = lower(target.substring(target.indexOf(':') + 1)).strip();
    return name.startsWith("on") || LEADING.contains(name);
  }

  /** Whether an attribute of the element may not be there. */
  static boolean isForbidden(XMLStreamReader at, int attribute) {
    String name = lower(at.getAttributeLocalName(attribute));
    String value = at.getAttributeValue(attribute);
    if (LEADING.contains(name)) {
      return leadsAway(value, lower(at.getLocalName()).equals("a"));
    }
    boolean base = name.equals("base") && "xml".equals(at.getAttributePrefix(attribute));
    return name.startsWith("on") || base || fetches(value);
  }

  private static boolean leadsAway(String target, boolean link) {
    String plain = lower(BLANK.matcher(target).replaceAll(""));
    return !OWN_OR_PIXELS.matcher(plain).matches() && !(link && PAGE.matcher(plain).matches());
  }

  /**
   * Whether a style, or what may be one, fetches something or might: a backslash can write anything
   * otherwise.
   */
  static boolean fetches(String style) {
    return FETCHES.matcher(lower(style)).find();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
