package arkib.render.view;

import java.util.Optional;

/**
 * The page before or after this one in time.
 *
 * @param label what it is: {@code Tahun sebelum}, {@code Selepas, antara yang tanpa tarikh}
 * @param text its name or headline
 * @param href where it is
 * @param language the language of the headline, where it is not the site's
 */
public record Turn(String label, String text, String href, Optional<String> language)
    implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "label" -> label;
      case "text" -> text;
      case "href" -> href;
      case "language" -> language;
      default -> null;
    };
  }
}
