package arkib.cli;

import java.util.List;
import java.util.function.Supplier;

/**
 * Authors that may be meant: the last of those that are typed, with commas between. They are asked
 * for when the tabulator is pressed first, and not again.
 */
final class AuthorChoices implements Choices {

  private final Supplier<List<String>> known;
  private List<String> authors = List.of();
  private boolean asked;

  AuthorChoices(Supplier<List<String>> known) {
    this.known = known;
  }

  @Override
  public List<Choice> after(String typed) {
    int last = typed.lastIndexOf(',') + 1;
    int spaces = typed.length() - last - typed.substring(last).stripLeading().length();
    String before = typed.substring(0, last + spaces);
    return authors().stream().map(author -> new Choice(before + author, author, "")).toList();
  }

  // Text of articles: what a terminal would obey is not shown, and a comma would part a name.
  private List<String> authors() {
    if (!asked) {
      asked = true;
      authors =
          known.get().stream()
              .filter(name -> !name.contains(",") && Visible.text(name).equals(name))
              .toList();
    }
    return authors;
  }
}
