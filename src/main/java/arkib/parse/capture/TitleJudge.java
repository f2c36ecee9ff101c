package arkib.parse.capture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Picks the headline among the lines of the head that could be it. Without other signs it is the
 * line of most words, the first of such; where the first line is the site's name, known by the
 * agency, sign-off or copyright, it is the line below the name and its tagline.
 */
final class TitleJudge {

  private static final int LONGEST_SITE = 5;
  private static final int LEAST_WORDS = 4;

  private final Page page;
  private final Set<String> siteNames;
  private final Vocabulary words = Vocabulary.STANDARD;

  /**
   * A judge.
   *
   * @param evidence lines in which the site's name may stand: agency, sign-off, copyright
   */
  TitleJudge(Page page, List<String> evidence) {
    this.page = page;
    this.siteNames = new HashSet<>();
    evidence.forEach(line -> siteNames.add(Lettering.fold(line)));
  }

  /** The place of the headline among the candidates; -1 if there is none. */
  int pick(List<Integer> candidates) {
    if (candidates.isEmpty()) {
      return -1;
    }
    if (candidates.size() == 1) {
      return isProvenSite(candidates.get(0)) ? -1 : 0;
    }
    if (isSite(candidates.get(0))) {
      return belowSite(candidates);
    }
    return mostWords(candidates, 0);
  }

  /** Whether a line is the name of the site, by evidence elsewhere in the page. */
  boolean isProvenSite(int index) {
    String name = Lettering.fold(page.line(index).plain());
    return name.length() <= 80
        && page.line(index).words() <= LONGEST_SITE
        && siteNames.stream().anyMatch(line -> holds(line, name));
  }

  private static boolean holds(String line, String name) {
    return line.length() < 600
        && (" " + line + " ").replaceAll("[.,:()]", " ").contains(" " + name + " ");
  }

  /** Whether a line is likely the name of a site. */
  boolean isSite(int index) {
    Line line = page.line(index);
    if (line.words() > LONGEST_SITE || line.endsSentence()) {
      return false;
    }
    boolean word = false;
    boolean capitals = true;
    for (String part : Lettering.split(line.plain())) {
      String folded = Lettering.fold(part);
      word |= words.has("site-words", folded) || isDomain(folded);
      capitals &=
          Lettering.isCapitalised(part) || words.has("particles", folded) || isDomain(folded);
    }
    return isProvenSite(index) || (word && capitals && line.words() <= 3);
  }

  private static boolean isDomain(String folded) {
    int dot = folded.lastIndexOf('.');
    return dot > 1
        && folded.length() - dot > 2
        && folded.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '.' || c == '-');
  }

  // The tagline stands close below the name, or the headline is longer than it.
  private int belowSite(List<Integer> candidates) {
    if (candidates.size() == 2) {
      return 1;
    }
    Line second = page.line(candidates.get(1));
    Line third = page.line(candidates.get(2));
    boolean close = candidates.get(1) == candidates.get(0) + 1 && !second.gapBefore();
    boolean tagline =
        close
            && (third.gapBefore()
                || second.words() <= third.words()
                || second.words() < LEAST_WORDS);
    if (tagline) {
      return mostWords(candidates.subList(0, Math.min(4, candidates.size())), 2);
    }
    return mostWords(candidates, 1);
  }

  // The first of most words, but a name below a long enough line is no better headline.
  private int mostWords(List<Integer> candidates, int from) {
    List<Integer> counts = new ArrayList<>();
    candidates.forEach(index -> counts.add(page.line(index).words()));
    int best = from;
    for (int i = from + 1; i < candidates.size(); i++) {
      if (counts.get(i) > counts.get(best)) {
        best = i;
      }
    }
    return best;
  }
}
