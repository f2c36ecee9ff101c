package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself to machines: {@code page.head} in a template.
 *
 * @param tags the {@code meta} elements, in order
 * @param data its description, finished JSON-LD that may be printed {@code raw} in a script element
 */
public record HeadView(List<Tag> tags, Optional<String> data) implements View {

  /** Of a page that says nothing: it is shown at any address. */
  public static final HeadView SILENT = new HeadView(List.of(), Optional.empty());

  /** Copies the list. */
  public HeadView {
    tags = List.copyOf(tags);
  }

  /**
   * A {@code meta} element.
   *
   * @param key {@code property} for OpenGraph, else {@code name}
   * @param name what it tells
   * @param content what it says of it
   */
  public record Tag(String key, String name, String content) implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "key" -> key;
        case "name" -> name;
        case "content" -> content;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "tags" -> tags;
      case "data" -> data;
      default -> null;
    };
  }
}
