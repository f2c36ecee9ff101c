package arkib.parse.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the section among the lines of the head: a word such as {@code NASIONAL}, or a short line
 * of capitals that is no site's name. Three such words are the site's menu.
 */
final class SectionReader {

  private static final int LONGEST = 20;
  private static final int MENU = 3;

  private final Page page;
  private final TitleJudge judge;
  private final Vocabulary words = Vocabulary.STANDARD;
  private Optional<String> section = Optional.empty();
  private int line = -1;

  SectionReader(Page page, TitleJudge judge) {
    this.page = page;
    this.judge = judge;
  }

  /** The section. */
  Optional<String> section() {
    return section;
  }

  /** Where it stands; -1 if there is none. */
  int index() {
    return line;
  }

  /** Gives sections their role; the candidates that are none are returned. */
  List<Integer> sift(List<Integer> candidates) {
    boolean menu = candidates.stream().filter(i -> isListed(page.line(i))).count() >= MENU;
    List<Integer> others = new ArrayList<>();
    int left = candidates.size();
    for (int i : candidates) {
      boolean first = left == candidates.size();
      boolean listed = isListed(page.line(i));
      boolean capitals = isShortCapitals(page.line(i)) && !(first && (judge.isSite(i) || left > 2));
      if (left > 1 && (listed || capitals)) {
        left--;
        assign(i, listed, menu);
      } else {
        others.add(i);
      }
    }
    return others;
  }

  private void assign(int index, boolean listed, boolean menu) {
    if (section.isPresent() || (listed && menu)) {
      page.assign(index, Role.BOILERPLATE, "navigation");
      return;
    }
    section = Optional.of(name(page.line(index)));
    line = index;
    page.assign(index, Role.SECTION, listed ? "section-word" : "capitals");
  }

  private boolean isListed(Line candidate) {
    return candidate.isShort() && words.has("sections", Lettering.fold(name(candidate)));
  }

  // "in Teknologi" below a headline is the section with its preposition.
  private String name(Line candidate) {
    boolean brief = candidate.words() <= 4 && candidate.isShort();
    String folded = brief ? candidate.plain().toLowerCase(Locale.ROOT) : "";
    return candidate.text().substring(words.label("section-lead", folded));
  }

  private static boolean isShortCapitals(Line candidate) {
    return candidate.words() <= 3
        && candidate.plain().length() <= LONGEST
        && Lettering.isAllCapitals(candidate.plain());
  }
}
