package arkib.names;

import arkib.article.CarriedName;
import arkib.article.GivenName;
import java.util.List;

/**
 * The names of an article.
 *
 * @param mentions the names in its text, in the order of the text; they do not overlap
 * @param carried the names that it carries, by type, then the highest score first, then by id
 * @param unknown the names that its editor lists and no entry has
 */
public record Found(List<Mention> mentions, List<CarriedName> carried, List<GivenName> unknown) {

  /** No name at all. */
  public static final Found NOTHING = new Found(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Found {
    mentions = List.copyOf(mentions);
    carried = List.copyOf(carried);
    unknown = List.copyOf(unknown);
  }
}
