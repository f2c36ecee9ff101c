package arkib.render.view;

/**
 * A count of articles.
 *
 * @param number the number, its thousands parted
 * @param noun what is counted, for readers who hear the page: {@code berita}
 */
public record Amount(String number, String noun) implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "number" -> number;
      case "noun" -> noun;
      default -> null;
    };
  }
}
