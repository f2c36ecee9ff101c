package arkib.render.view;

import java.util.List;

/**
 * How to cite an article: {@code article.cite} in a template.
 *
 * @param styles its citation in each style
 * @param bibtex the same for BibTeX
 * @param files the files for reference managers, if the site has any
 */
public record CiteView(List<Cited> styles, String bibtex, List<Link> files) implements View {

  /** Copies the lists. */
  public CiteView {
    styles = List.copyOf(styles);
    files = List.copyOf(files);
  }

  /**
   * A citation in a style, of which a part is set in italics.
   *
   * @param style what it is called: {@code APA}
   * @param before what stands before the italics
   * @param italic the part in italics
   * @param after what stands after them
   */
  public record Cited(String style, String before, String italic, String after) implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "style" -> style;
        case "before" -> before;
        case "italic" -> italic;
        case "after" -> after;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "styles" -> styles;
      case "bibtex" -> bibtex;
      case "files" -> files;
      default -> null;
    };
  }
}
