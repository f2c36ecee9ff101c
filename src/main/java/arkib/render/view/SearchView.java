package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Where the archive is searched: {@code search} in a template. What it offers is the same whatever
 * the newest story is; the script of the theme does the rest.
 *
 * @param href the page's own address, below which the index is
 * @param home the address of the front page: those in the index are below it
 * @param sections the sections that a search can be kept to
 * @param kinds the kinds of names that a search can be kept to
 * @param years the years that it can begin and end with, the first one first
 * @param months the names of months in results, with {@code |} between
 * @param thousands what stands between thousands
 * @param engine where readers are sent whose browser runs no script
 */
public record SearchView(
    String href,
    String home,
    List<Choice> sections,
    List<Choice> kinds,
    List<String> years,
    String months,
    String thousands,
    Optional<Engine> engine)
    implements View {

  /** Copies the lists. */
  public SearchView {
    sections = List.copyOf(sections);
    kinds = List.copyOf(kinds);
    years = List.copyOf(years);
  }

  /**
   * What a search can be kept to.
   *
   * @param value how it is called in addresses
   * @param text how it is called
   */
  public record Choice(String value, String text) implements View {
    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "value" -> value;
        case "text" -> text;
        default -> null;
      };
    }
  }

  /**
   * A search engine of the web.
   *
   * @param action where its form is sent
   * @param name the parameter that keeps a search to one site
   * @param host the site
   */
  public record Engine(String action, String name, String host) implements View {
    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "action" -> action;
        case "name" -> name;
        case "host" -> host;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "href" -> href;
      case "home" -> home;
      case "sections" -> sections;
      case "kinds" -> kinds;
      case "years" -> years;
      case "months" -> months;
      case "thousands" -> thousands;
      case "engine" -> engine;
      default -> null;
    };
  }
}
