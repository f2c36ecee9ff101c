package arkib.parse.capture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks the headline among the lines of the head that could be it. Without other signs it is the
 * line of most words, the first of such; where the first line is the site's name, known by the
 * agency, sign-off or copyright, it is the line below the name and its tagline.
 */
final class TitleJudge {

  private static final int LONGEST_SITE = 5;
  private static final int MOST_EVIDENCE = 20;
  private static final int LEAST_WORDS = 4;
  private static final int LEAST_WORDS_OF_A_HEADLINE = 3;

  private final Page page;
  private final Set<String> siteNames;
  private final CaptionJudge naming;
  private final BylineReader bylines = new BylineReader();
  private final Vocabulary words = Vocabulary.STANDARD;

  /**
   * A judge.
   *
   * @param naming who knows what the text names
   * @param evidence lines in which the site's name may stand: agency, sign-off, copyright
   */
  TitleJudge(Page page, CaptionJudge naming, List<String> evidence) {
    this.page = page;
    this.naming = naming;
    this.siteNames = new HashSet<>();
    evidence.stream().limit(MOST_EVIDENCE).forEach(line -> siteNames.add(Lettering.fold(line)));
  }

  /** The place of the headline among the candidates; -1 if there is none. */
  int pick(List<Integer> candidates) {
    if (candidates.isEmpty()) {
      return -1;
    }
    if (candidates.size() == 1) {
      return isProvenSite(candidates.get(0)) || isAgency(candidates.get(0)) ? -1 : 0;
    }
    int twice = saidTwice(candidates);
    if (twice >= 0) {
      return twice;
    }
    if (isSite(candidates.get(0))) {
      return belowSite(candidates);
    }
    return mostWords(candidates, 0);
  }

  // A headline that stands twice in the head is surely the headline.
  private int saidTwice(List<Integer> candidates) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      Line line = page.line(candidates.get(i));
      Integer before = first.putIfAbsent(Comparison.key(line.plain()), i);
      if (before != null && line.words() >= LEAST_WORDS) {
        return before;
      }
    }
    return -1;
  }

  /** Whether a line is the name of the site, by evidence elsewhere in the page. */
  boolean isProvenSite(int index) {
    Line line = page.line(index);
    return line.plain().length() <= 80
        && line.words() <= LONGEST_SITE
        && isProvenName(line.plain());
  }

  /** Whether a name is the site's, by the same evidence. */
  boolean isProvenName(String text) {
    String name = Lettering.fold(text);
    return siteNames.stream().anyMatch(line -> holds(line, name));
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

  private boolean isAgency(int index) {
    return words.has("agencies", Lettering.fold(page.line(index).plain()));
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
            && isTaglineLike(second)
            && (third.gapBefore()
                || second.words() <= third.words()
                || second.words() < LEAST_WORDS);
    return firstOfEnoughWords(candidates, tagline ? 2 : 1);
  }

  private int firstOfEnoughWords(List<Integer> candidates, int from) {
    for (int i = from; i < candidates.size(); i++) {
      if (words(candidates, i) >= LEAST_WORDS && !isPerson(candidates.get(i))) {
        return i;
      }
    }
    return mostWords(candidates, from);
  }

  // "Portal Berita Pesisir", "Maritim. Pertahanan. Kita.": capitals, few words, or words of the
  // trade; a headline runs on in small letters.
  private boolean isTaglineLike(Line line) {
    boolean capitals = true;
    boolean trade = false;
    for (String part : Lettering.split(line.plain())) {
      String folded = Lettering.fold(Lettering.bare(part));
      capitals &= Lettering.isCapitalised(part) || words.has("particles", folded);
      trade |= words.has("site-words", folded);
    }
    return capitals || trade || line.words() <= 4 || line.endsSentence();
  }

  // The first of most words; a person's name is a headline only where nothing else is.
  private int mostWords(List<Integer> candidates, int from) {
    int best = from;
    for (int i = from + 1; i < candidates.size(); i++) {
      boolean better = isPerson(candidates.get(best)) || !isPerson(candidates.get(i));
      boolean longer = words(candidates, i) > words(candidates, best);
      boolean only = isPerson(candidates.get(best)) && !isPerson(candidates.get(i));
      if ((better && longer) || (only && words(candidates, i) >= LEAST_WORDS_OF_A_HEADLINE)) {
        best = i;
      }
    }
    return best;
  }

  private int words(List<Integer> candidates, int index) {
    return page.line(candidates.get(index)).words();
  }

  /** Whether a line is a person's name, or several, and nothing in the text says otherwise. */
  boolean isPerson(int index) {
    Line line = page.line(index);
    if (!line.isShort() || line.words() < 2 || naming.writesSmall(line.plain())) {
      return false;
    }
    List<String> names = bylines.names(line.plain());
    boolean full = names.stream().allMatch(name -> Lettering.words(name) >= 2);
    return !names.isEmpty() && (names.size() == 1 ? line.words() <= 5 : full);
  }
}
