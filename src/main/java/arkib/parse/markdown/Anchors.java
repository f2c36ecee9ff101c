package arkib.parse.markdown;

import arkib.address.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fragments of a body's headings, each another one. */
final class Anchors {

  // Part of addresses, like "berita-": a fixed word, whichever language the site has.
  private static final String NAMELESS = "bahagian-";

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();
  private int headings;

  /**
   * The fragment of the next heading: its slug; for a heading without Latin letters its number
   * among the headings; with {@code -2}, {@code -3}… where it is taken.
   */
  String next(String heading) {
    headings++;
    String wanted = Slug.of(heading).orElse(NAMELESS + headings);
    String anchor = wanted;
    while (!taken.add(anchor)) {
      anchor = wanted + "-" + last.merge(wanted, 2, (number, two) -> number + 1);
    }
    return anchor;
  }
}
