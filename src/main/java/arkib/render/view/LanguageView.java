package arkib.render.view;

import java.util.Optional;

/**
 * The page in another language of the site.
 *
 * @param language the language (BCP 47)
 * @param name its name in itself: {@code English}
 * @param href where the page is
 * @param read words that lead an article's readers there, in the page's own language: {@code Baca
 *     dalam bahasa Inggeris}
 * @param locale the language as OpenGraph writes it; absent where another of the page's languages
 *     is written so too
 */
public record LanguageView(
    String language, String name, String href, String read, Optional<String> locale)
    implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "language" -> language;
      case "name" -> name;
      case "href" -> href;
      case "read" -> read;
      case "locale" -> locale;
      default -> null;
    };
  }
}
