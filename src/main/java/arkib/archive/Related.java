package arkib.archive;

import arkib.article.Card;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which articles are of one story, and which are nearly one text. */
public final class Related {

  private final Map<String, List<Card>> earlier = new HashMap<>();
  private final List<Likeness> alike = new ArrayList<>();

  void add(Card card, List<Card> related) {
    earlier.put(card.source(), related);
  }

  void add(Likeness two) {
    alike.add(two);
  }

  /** Earlier articles of the same story, newest first; none where there is no evidence. */
  public List<Card> to(Card card) {
    return earlier.getOrDefault(card.source(), List.of());
  }

  /** Texts that are nearly another's, in the order of their articles. */
  public List<Likeness> alike() {
    return Collections.unmodifiableList(alike);
  }
}
