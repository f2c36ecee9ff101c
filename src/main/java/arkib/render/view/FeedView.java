package arkib.render.view;

/**
 * A feed that a page leads to.
 *
 * @param href its address
 * @param type its media type
 * @param text what it is called: {@code Suapan Atom}
 * @param title what it is the feed of, and its format: {@code Maritim (Atom)}
 */
public record FeedView(String href, String type, String text, String title) implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "href" -> href;
      case "type" -> type;
      case "text" -> text;
      case "title" -> title;
      default -> null;
    };
  }
}
