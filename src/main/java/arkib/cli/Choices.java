package arkib.cli;

import java.util.List;

/** What may be completed with the tabulator. Asked only when somebody presses it. */
@FunctionalInterface
interface Choices {

  /** Nothing. */
  Choices NONE = typed -> List.of();

  /**
   * A line that may be meant.
   *
   * @param line the whole of it
   * @param shown what is shown of it where there are several
   * @param note what it is; empty where it tells that itself
   */
  record Choice(String line, String shown, String note) {}

  /**
   * Those for what is typed, which may be others too: only those that begin with it are offered.
   */
  List<Choice> after(String typed);

  /** These, whatever is typed. */
  static Choices of(List<String> lines) {
    List<Choice> choices = lines.stream().map(l -> new Choice(l, Visible.text(l), "")).toList();
    return typed -> choices;
  }
}
