package arkib.parse.capture;

import arkib.article.Confidence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a short line is a picture's caption: it is a name, and the text names the same.
 * What a text names is what it writes with a capital within a sentence.
 */
final class CaptionJudge {

  private static final int MOST_WORDS = 6;
  private static final int LONGEST_WORD = 60;

  private final Vocabulary words = Vocabulary.STANDARD;
  private final Set<String> named = new HashSet<>();
  private final Set<String> unnamed = new HashSet<>();

  /** Takes note of what a paragraph names. */
  private void learn(String plain) {
    boolean start = true;
    for (String word : Lettering.split(plain)) {
      String bare = Lettering.bare(word);
      if (bare.length() > LONGEST_WORD) {
        continue;
      }
      boolean quoted = !word.isEmpty() && "“\"‘(".indexOf(word.charAt(0)) >= 0;
      if (!bare.isEmpty() && Character.isLowerCase(bare.charAt(0))) {
        unnamed.add(bare);
      } else if (!start && !quoted && Lettering.isCapitalised(bare)) {
        named.add(bare);
      }
      char last = word.charAt(word.length() - 1);
      start = ".?!:”\"".indexOf(last) >= 0 && !words.has("ranks", Lettering.fold(word));
    }
  }

  /** Takes note of what the sentences of a page name. */
  static CaptionJudge of(Page page) {
    CaptionJudge judge = new CaptionJudge();
    for (int i = page.nextFree(0); i < page.size(); i = page.nextFree(i + 1)) {
      if (page.line(i).endsSentence()) {
        judge.learn(page.line(i).plain());
      }
    }
    return judge;
  }

  /** Whether the text writes one of these words small, so that they are no name. */
  boolean writesSmall(String plain) {
    return Lettering.split(plain).stream()
        .map(word -> Lettering.bare(word).toLowerCase(Locale.ROOT))
        .anyMatch(word -> unnamed.contains(word) && !words.has("particles", word));
  }

  /** Whether the text names all of these words within its sentences. */
  boolean names(String plain) {
    return Lettering.split(plain).stream().map(Lettering::bare).allMatch(named::contains);
  }

  /** How sure it is that a line is a caption; empty if it is none. */
  Optional<Confidence> judge(Line line) {
    if (line.words() > MOST_WORDS || !line.isShort()) {
      return Optional.empty();
    }
    int known = 0;
    int unknown = 0;
    int numbers = 0;
    boolean ranked = false;
    List<String> parts = Lettering.split(line.plain());
    for (String part : parts) {
      String bare = Lettering.bare(part);
      String folded = Lettering.fold(bare);
      if (isNumber(bare) && ++numbers > 1) {
        // "Bayu 41 Serunai 38"
        return Optional.empty();
      }
      if (words.has("particles", Lettering.fold(part)) || isNumber(bare)) {
        continue;
      }
      if (!Lettering.isCapitalised(part)) {
        return Optional.empty();
      }
      if (words.has("ranks", folded)) {
        ranked = true;
      } else if (named.contains(bare)) {
        known++;
      } else if (unnamed.contains(bare.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      } else {
        unknown++;
      }
    }
    return confidence(known, unknown, ranked, parts.size());
  }

  private static Optional<Confidence> confidence(
      int known, int unknown, boolean ranked, int count) {
    if (known > 0 && known >= unknown) {
      // One word alone, "Iran", may be a subheading as well.
      return Optional.of(count == 1 ? Confidence.LOW : Confidence.MEDIUM);
    }
    // "Presiden Masoud Rahimi": somebody, though the text says it otherwise.
    return ranked && unknown > 1 ? Optional.of(Confidence.LOW) : Optional.empty();
  }

  private static boolean isNumber(String bare) {
    return !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
  }
}
