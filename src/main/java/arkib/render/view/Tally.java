package arkib.render.view;

import java.util.Optional;

/**
 * A heading of the archive with its count.
 *
 * @param name the section, tag, author or series
 * @param href its list; absent where it has too few articles for a page of its own
 * @param amount how many articles it has, or how often an article mentions it
 * @param width the length of the bar below it, 1 to 100; absent where nothing is compared
 */
public record Tally(String name, Optional<String> href, Amount amount, Optional<Integer> width)
    implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "name" -> name;
      case "href" -> href;
      case "amount" -> amount;
      case "width" -> width;
      default -> null;
    };
  }
}
