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
 */
public record Bar(
    String label,
    Amount amount,
    int height,
    int top,
    Optional<String> href,
    boolean empty,
    boolean partial)
    implements View {

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
      default -> null;
    };
  }
}
