package arkib.parse.capture;

import java.util.Optional;

/** Tells opinion from news by the section or by the label before the headline. */
final class Genre {

  private static final int LONGEST_LABEL = 30;

  private Genre() {}

  /** {@code opinion}, where the section is {@code PENDAPAT} or the headline {@code ULASAN | …}. */
  static Optional<String> of(Head head) {
    boolean section = head.section().filter(text -> isOpinion(Lettering.fold(text))).isPresent();
    boolean label = head.title().filter(Genre::hasLabel).isPresent();
    return section || label ? Optional.of("opinion") : Optional.empty();
  }

  private static boolean hasLabel(String title) {
    String start = title.substring(0, Math.min(LONGEST_LABEL, title.length()));
    int end = 0;
    while (end < start.length() && "|:–—".indexOf(start.charAt(end)) < 0) {
      end++;
    }
    return end < start.length() && isOpinion(Lettering.fold(start.substring(0, end)));
  }

  private static boolean isOpinion(String folded) {
    return Vocabulary.STANDARD.has("opinion", folded);
  }
}
