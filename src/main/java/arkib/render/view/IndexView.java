package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An index of tags, authors or series by letter: {@code index} in a template.
 *
 * @param title its name: {@code Topik, A–Z}
 * @param note how many there are
 * @param letters A to Z, and what comes before; a letter without a name has no link
 * @param groups the letters that have names
 */
public record IndexView(String title, String note, List<Link> letters, List<Letter> groups)
    implements View {

  /** Copies the lists. */
  public IndexView {
    letters = List.copyOf(letters);
    groups = List.copyOf(groups);
  }

  /**
   * A letter of the index.
   *
   * @param letter the letter
   * @param id the fragment that leads to it
   * @param names the names that begin with it, among them other spellings of names
   */
  public record Letter(String letter, String id, List<Line> names) implements View {

    /** Copies the list. */
    public Letter {
      names = List.copyOf(names);
    }

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "letter" -> letter;
        case "id" -> id;
        case "names" -> names;
        default -> null;
      };
    }
  }

  /**
   * A line of the index.
   *
   * @param name the name; of another spelling, the name under which it is listed
   * @param href its list; absent where it has too few articles for a page of its own
   * @param amount how many articles it has
   * @param see the other spelling: {@code Bageri, lihat}; absent where the line is the name's own
   */
  public record Line(String name, Optional<String> href, Amount amount, Optional<String> see)
      implements View {

    @Override
    public Object component(String wanted) {
      return switch (wanted) {
        case "name" -> name;
        case "href" -> href;
        case "amount" -> amount;
        case "see" -> see;
        default -> null;
      };
    }
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "title" -> title;
      case "note" -> note;
      case "letters" -> letters;
      case "groups" -> groups;
      default -> null;
    };
  }
}
