package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Articles under one label.
 *
 * @param label the label, such as {@code Januari 2018}; absent where the list has only one group
 * @param id the fragment that leads to it; absent without a label
 * @param href where all of them are, if not here
 * @param amount how many there are
 * @param items those shown here
 * @param layout how the dates stand: {@code ""} in a narrow column, {@code dated} in a wide one,
 *     {@code stack} above the headline
 */
public record Group(
    Optional<String> label,
    Optional<String> id,
    Optional<String> href,
    Amount amount,
    List<Item> items,
    String layout)
    implements View {

  /** Copies the list. */
  public Group {
    items = List.copyOf(items);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "label" -> label;
      case "id" -> id;
      case "href" -> href;
      case "amount" -> amount;
      case "items" -> items;
      case "layout" -> layout;
      default -> null;
    };
  }
}
