package arkib.render.view;

import java.util.Optional;

/**
 * What stands in the place of an article that was taken back: {@code withdrawn} in a template.
 *
 * @param headline its headline
 * @param language the language of the headline, where it is not the site's
 * @param date when it was published; absent where that is not known
 * @param reason why it was taken back
 */
public record WithdrawnView(
    String headline, Optional<String> language, Optional<When> date, String reason)
    implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "headline" -> headline;
      case "language" -> language;
      case "date" -> date;
      case "reason" -> reason;
      default -> null;
    };
  }
}
