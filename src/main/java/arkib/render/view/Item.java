package arkib.render.view;

import java.util.Optional;

/**
 * An article in a list.
 *
 * @param headline its headline
 * @param href where it is
 * @param when its date as the list shows it; absent where it has none or the list need not say it
 * @param standfirst its standfirst
 * @param note section and byline; for an undated article what is known of its date
 * @param language the language of the headline, where it is not the site's
 */
public record Item(
    String headline,
    String href,
    Optional<When> when,
    Optional<String> standfirst,
    Optional<String> note,
    Optional<String> language)
    implements View {

  /** The same, headline and date alone. */
  Item brief() {
    return new Item(headline, href, when, Optional.empty(), Optional.empty(), language);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "headline" -> headline;
      case "href" -> href;
      case "when" -> when;
      case "standfirst" -> standfirst;
      case "note" -> note;
      case "language" -> language;
      default -> null;
    };
  }
}
