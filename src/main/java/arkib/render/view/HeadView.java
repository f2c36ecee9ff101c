package arkib.render.view;

/**
 * What a page says of itself to machines: {@code page.head} in a template. Both parts are finished
 * and may be printed {@code raw}: an article has some forty tags, and a template that printed each
 * by itself would spend more on them than on the article.
 *
 * @param tags its {@code meta} elements, one a line
 * @param data its description, JSON-LD for a script element
 */
public record HeadView(String tags, String data) implements View {

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "tags" -> tags;
      case "data" -> data;
      default -> null;
    };
  }
}
