package arkib.render.view;

import java.util.Optional;

/**
 * A heading of the archive with its count.
 *
 * @param name the section, tag, author or series
 * @param href its list
 * @param amount how many articles it has
 * @param width the length of the bar below it, 1 to 100; absent where nothing is compared
 */
public record Tally(String name, String href, Amount amount, Optional<Integer> width)
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
