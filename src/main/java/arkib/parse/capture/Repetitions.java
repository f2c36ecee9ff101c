package arkib.parse.capture;

import java.util.List;
import java.util.Optional;

/** Marks the lines of a text that repeat the head, and those with doubled quotation marks. */
final class Repetitions {

  private final Head head;

  Repetitions(Head head) {
    this.head = head;
  }

  TextBlock mark(TextBlock block) {
    boolean standfirst =
        head.standfirst().filter(text -> Comparison.repeats(block.text(), text)).isPresent();
    boolean title = head.title().filter(text -> Comparison.repeats(block.text(), text)).isPresent();
    boolean words = block.type() != TextBlock.Type.CAPTION;
    Optional<String> of =
        standfirst && words
            ? Optional.of("standfirst")
            : title && words ? Optional.of("title") : Optional.empty();
    List<String> flags =
        Oddities.hasDoubledQuote(block.text()) ? List.of(Oddities.DOUBLED_QUOTE) : List.of();
    return of.isEmpty() && flags.isEmpty() ? block : block.with(block.marks().with(flags, of));
  }
}
