package arkib.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds names as one would explain it and not as one would program it: from left to right, at each
 * character all aliases are held against the text, and the longest that is there is taken. Of
 * aliases without conditions and titles alone.
 */
final class SlowFinder {

  private static final List<String> CLITICS =
      List.of("nya", "lah", "kah", "tah", "pun", "ku", "mu");

  private final List<Entry> entries;

  SlowFinder(List<Entry> entries) {
    this.entries = entries;
  }

  /** A name: which entry has it, and from where to where. */
  record Match(String id, int start, int end) {}

  /**
   * A letter with its marks, or what stands between words.
   *
   * @param key what it is compared as
   * @param word whether it is a part of a word
   */
  private record Sign(String key, boolean word, int start, int end) {}

  private record Candidate(Entry entry, Alias alias, int signs, int end, int words) {}

  List<Match> in(String text, boolean heading) {
    List<Sign> signs = signs(text);
    List<Match> found = new ArrayList<>();
    for (int at = 0; at < signs.size(); at++) {
      Optional<Candidate> longest = longestAt(signs, at, text, heading);
      if (longest.isPresent()) {
        Candidate match = longest.get();
        found.add(new Match(match.entry().id(), signs.get(at).start(), match.end()));
        // On behind the whole word, its clitic too.
        at += match.signs() - 1;
        while (at + 1 < signs.size() && signs.get(at + 1).word()) {
          at++;
        }
      }
    }
    return found;
  }

  private Optional<Candidate> longestAt(List<Sign> signs, int at, String text, boolean heading) {
    boolean border = at == 0 || !signs.get(at - 1).word();
    if (!signs.get(at).word() || !border) {
      return Optional.empty();
    }
    List<Candidate> all = new ArrayList<>();
    for (Entry entry : entries) {
      for (Alias alias : entry.spellings()) {
        candidate(entry, alias, signs, at)
            .filter(c -> capitals(c, text.substring(signs.get(at).start(), c.end()), heading))
            .ifPresent(all::add);
      }
    }
    Comparator<Candidate> byLength =
        Comparator.comparingInt(Candidate::words).thenComparingInt(Candidate::signs);
    return all.stream()
        .max(
            byLength.thenComparing(
                Comparator.<Candidate, Capitals>comparing(c -> Capitals.of(c.entry(), c.alias()))
                    .thenComparing(c -> c.entry().type())
                    .thenComparing(c -> c.entry().id())
                    .reversed()));
  }

  private static Optional<Candidate> candidate(Entry entry, Alias alias, List<Sign> signs, int at) {
    List<Sign> wanted = trimmed(signs(alias.text()));
    if (wanted.isEmpty() || at + wanted.size() > signs.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!signs.get(at + i).key().equals(wanted.get(i).key())) {
        return Optional.empty();
      }
    }
    int next = at + wanted.size();
    StringBuilder rest = new StringBuilder();
    for (int i = next; i < signs.size() && signs.get(i).word(); i++) {
      rest.append(signs.get(i).key());
    }
    long letters = alias.text().codePoints().filter(Character::isLetterOrDigit).count();
    boolean clitic = letters >= 5 && CLITICS.contains(rest.toString());
    long words = 1 + wanted.stream().filter(sign -> !sign.word()).count();
    return rest.length() == 0 || clitic
        ? Optional.of(
            new Candidate(entry, alias, wanted.size(), signs.get(next - 1).end(), (int) words))
        : Optional.empty();
  }

  private static List<Sign> trimmed(List<Sign> signs) {
    int start = 0;
    int end = signs.size();
    while (start < end && !signs.get(start).word()) {
      start++;
    }
    while (end > start && !signs.get(end - 1).word()) {
      end--;
    }
    return signs.subList(start, end);
  }

  private static boolean capitals(Candidate candidate, String matched, boolean heading) {
    boolean exact = key(matched, false).equals(key(candidate.alias().text(), false));
    boolean allCapital =
        matched.codePoints().filter(Character::isUpperCase).count() > 1
            && matched.codePoints().noneMatch(Character::isLowerCase);
    return switch (Capitals.of(candidate.entry(), candidate.alias())) {
      case ANY -> true;
      case EXACT -> exact;
      case FIRST -> exact || (Capitals.hasCapital(matched) && (heading || !allCapital));
    };
  }

  private static String key(String text, boolean fold) {
    StringBuilder key = new StringBuilder();
    for (Sign sign : trimmed(signs(text, fold))) {
      key.append(sign.key());
    }
    return key.toString();
  }

  private static List<Sign> signs(String text) {
    return signs(text, true);
  }

  // A letter takes its marks and what nobody sees; whatever is between two words is one sign.
  private static List<Sign> signs(String text, boolean fold) {
    List<Sign> signs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + Character.charCount(text.codePointAt(at));
      boolean word = isWord(text.codePointAt(at));
      while (end < text.length() && goesOn(text, end, word)) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (word) {
        // What is not seen at the end of a word is no part of it.
        int seen = end;
        boolean last = end == text.length() || !isWord(text.codePointAt(end));
        while (last && isUnseen(text.codePointBefore(seen))) {
          seen -= Character.charCount(text.codePointBefore(seen));
        }
        String key = Letters.exact(text.substring(at, seen));
        signs.add(new Sign(fold ? folded(key) : key, true, at, seen));
      } else {
        signs.add(new Sign(between(text.substring(at, end)), false, at, end));
      }
      at = end;
    }
    return withoutUnwritten(signs);
  }

  // A tatweel is a letter to Unicode and none to a reader: it goes with the letter beside it.
  private static List<Sign> withoutUnwritten(List<Sign> signs) {
    List<Sign> written = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      boolean unwritten = sign.word() && sign.key().isEmpty();
      boolean behind = !written.isEmpty() && written.get(written.size() - 1).word();
      boolean ahead = i + 1 < signs.size() && signs.get(i + 1).word();
      if (unwritten && behind) {
        Sign before = written.remove(written.size() - 1);
        written.add(new Sign(before.key(), true, before.start(), sign.end()));
      } else if (unwritten && ahead) {
        Sign next = signs.get(++i);
        written.add(new Sign(next.key(), true, sign.start(), next.end()));
      } else {
        written.add(sign);
      }
    }
    return written;
  }

  private static boolean goesOn(String text, int at, boolean word) {
    int c = text.codePointAt(at);
    return word ? isMark(c) || isUnseen(c) : !isWord(c);
  }

  private static boolean isWord(int c) {
    boolean apostrophe = c >= 0x2b9 && c <= 0x2bf;
    return (Character.isLetterOrDigit(c) && !apostrophe) || c == '_';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.FORMAT && c != 0x200b;
  }

  private static String folded(String key) {
    StringBuilder folded = new StringBuilder();
    key.codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String between(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !isUnseen(c))
        .mapToObj(
            c ->
                Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200b
                    ? " "
                    : "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d".indexOf(c) >= 0
                        ? "-"
                        : "'`\u00b4\u2018\u2019\u201b\uff07".indexOf(c) >= 0
                                || (c >= 0x2b9 && c <= 0x2bf)
                            ? "'"
                            : Character.toString(c))
        .collect(Collectors.joining())
        .replaceAll(" +", " ");
  }
}
