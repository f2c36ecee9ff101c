package arkib.render.view;

import java.util.Optional;

/**
 * A bar of a chart of years, months or days.
 *
 * @param label what stands below it: {@code 2018}, {@code Jul}
 * @param amount how many articles it stands for
 * @param height 0 for none, else 2 to 100
 * @param top what is left above it: 100 − height
 * @param href the page or the part of this page that shows them; absent where there is none
 * @param empty whether it stands for no article
 * @param partial whether it is the archive's last year, which may not be over
 * @param months of a year of a list, its months as the path of an SVG that is 12 wide and 100 high,
 *     in place of the bar
 */
public record Bar(
    String label,
    Amount amount,
    int height,
    int top,
    Optional<String> href,
    boolean empty,
    boolean partial,
    Optional<String> months)
    implements View {

  /** The same bar, parted by its months. */
  Bar parted(Optional<String> skyline) {
    return new Bar(label, amount, height, top, href, empty, partial, skyline);
  }

  /** The same bar with a link. */
  Bar leadingTo(Optional<String> place) {
    return new Bar(label, amount, height, top, place, empty, partial, months);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "label" -> label;
      case "amount" -> amount;
      case "height" -> height;
      case "top" -> top;
      case "href" -> href;
      case "empty" -> empty;
      case "partial" -> partial;
      case "months" -> months;
      default -> null;
    };
  }
}
