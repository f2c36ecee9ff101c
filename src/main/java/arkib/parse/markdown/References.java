package arkib.parse.markdown;

import arkib.article.body.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The links and pictures found so far. */
final class References {

  private record Found(int offset, Reference reference) {}

  private final Lines lines;
  private final List<Found> found = new ArrayList<>();

  References(Lines lines) {
    this.lines = lines;
  }

  /** Takes note of what points to {@code target} at an offset of the text. */
  void add(String target, Reference.Kind kind, int offset) {
    found.add(
        new Found(offset, new Reference(target, kind, lines.line(offset), lines.column(offset))));
  }

  /** All of them in the order of the text; footnotes stand where they were written. */
  List<Reference> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(Found::offset))
        .map(Found::reference)
        .toList();
  }
}
