package arkib.archive;

import arkib.article.Card;
import arkib.article.NameType;
import arkib.names.Authority;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The lists of an archive. Those of an axis are filed when they are asked for first, by whichever
 * thread asks: a build in which only texts changed asks for few.
 */
final class Listings {

  private final Timeline timeline;
  private final List<String> sections;
  private final Authority authority;
  private final Filer filer;
  private final Map<Axis, List<Listing>> filed = new ConcurrentHashMap<>();

  /**
   * The lists of an archive.
   *
   * @param timeline all news items
   * @param sections the site's sections in their order
   * @param authority what is known of the names that the articles carry
   */
  Listings(Timeline timeline, List<String> sections, Authority authority) {
    this.timeline = timeline;
    this.sections = sections;
    this.authority = authority;
    this.filer = new Filer(timeline);
  }

  /** The lists of an axis: sections in the site's order, all others by name. */
  List<Listing> of(Axis axis) {
    List<Listing> known = filed.get(axis);
    return known != null ? known : filed.computeIfAbsent(axis, this::file);
  }

  /** Whether there is a list of an axis; none is filed to tell it. */
  boolean has(Axis axis) {
    return axis == Axis.ARCHIVE
        || (isFiled(axis)
            && Stream.of(timeline.dated(), timeline.undated())
                .anyMatch(cards -> cards.stream().anyMatch(card -> isIn(card, axis))));
  }

  private List<Listing> file(Axis axis) {
    if (!isFiled(axis)) {
      return List.of();
    }
    return switch (axis) {
      case ARCHIVE -> List.of(new Listing(axis, "", "", timeline));
      case SECTION ->
          filer.inOrder(axis, (c, told) -> c.filing().section().ifPresent(told), sections);
      case AUTHOR -> filer.byName(axis, (c, told) -> c.heading().byline().forEach(told));
      case SERIES -> filer.byName(axis, (c, told) -> c.filing().series().ifPresent(told));
      default -> filer.names(type(axis), authority);
    };
  }

  // Without an authority file names are words in texts, and no lists.
  private boolean isFiled(Axis axis) {
    return !Axis.NAMES.contains(axis) || !authority.entries().isEmpty();
  }

  private static boolean isIn(Card card, Axis axis) {
    return switch (axis) {
      case ARCHIVE -> true;
      case SECTION -> card.filing().section().isPresent();
      case AUTHOR -> !card.heading().byline().isEmpty();
      case SERIES -> card.filing().series().isPresent();
      default ->
          (axis == Axis.TAG && !card.filing().tags().isEmpty())
              || card.names().stream().anyMatch(name -> Axis.of(name.type()) == axis);
    };
  }

  private static NameType type(Axis axis) {
    return Arrays.stream(NameType.values())
        .filter(type -> Axis.of(type) == axis)
        .findFirst()
        .orElseThrow();
  }
}
