package arkib.render.view;

/**
 * Where a page is in a language, for machines.
 *
 * @param language the language (BCP 47), or {@code x-default} for readers of any other
 * @param url the address with scheme and host
 */
public record Alternate(String language, String url) implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "language" -> language;
      case "url" -> url;
      default -> null;
    };
  }
}
