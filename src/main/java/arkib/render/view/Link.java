package arkib.render.view;

import java.util.Optional;

/**
 * A word or name that leads somewhere.
 *
 * @param text what is shown
 * @param href where it leads; absent where there is nothing to lead to, such as a year without news
 * @param current whether it is, or leads to, the part of the archive that is shown
 */
public record Link(String text, Optional<String> href, boolean current) implements View {

  /** A link to another page. */
  public static Link to(String text, String href) {
    return new Link(text, Optional.of(href), false);
  }

  /** The page itself, named. */
  public static Link here(String text) {
    return new Link(text, Optional.empty(), true);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "text" -> text;
      case "href" -> href;
      case "current" -> current;
      default -> null;
    };
  }
}
