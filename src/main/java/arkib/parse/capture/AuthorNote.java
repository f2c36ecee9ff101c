package arkib.parse.capture;

import java.util.List;

/**
 * Finds the note on the author below an opinion piece: {@code SITI HAJAR RAMLI ialah pustakawan
 * bersara yang menetap di Lembah Bidara.} It begins with a name of the byline, and only what is
 * boilerplate may stand below it.
 */
final class AuthorNote {

  private static final List<String> VERBS =
      List.of("ialah", "adalah", "merupakan", "is", "was", "seorang");

  private final Page page;

  AuthorNote(Page page) {
    this.page = page;
  }

  /** Gives the note its role. */
  void read(int bodyStart, List<String> byline) {
    int last = page.size() - 1;
    while (last > bodyStart && !page.isFree(last)) {
      last--;
    }
    while (last > bodyStart && byline.stream().anyMatch(begins(page.line(last).plain()))) {
      page.assign(last, Role.BOILERPLATE, "author-bio");
      last--;
      while (last > bodyStart && !page.isFree(last)) {
        last--;
      }
    }
  }

  private static java.util.function.Predicate<String> begins(String plain) {
    String start = plain.substring(0, Math.min(160, plain.length()));
    String folded = Lettering.fold(start.replaceFirst("^[*•–—-]+ *", ""));
    return name ->
        VERBS.stream().anyMatch(verb -> folded.startsWith(Lettering.fold(name) + " " + verb + " "));
  }
}
