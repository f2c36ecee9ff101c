package arkib.parse.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds dates that are told relative to the day of writing: {@code semalam}, {@code sepanjang tahun
 * lalu}, {@code Mac depan}, {@code setakat Rabu}, {@code last week}. They are only found, never
 * reckoned. Threads may share a finder.
 */
public final class RelativeDateFinder {

  private final DateWords words = DateWords.STANDARD;
  private final Phrases fixed = new Phrases(words.list("relative.fixed"));
  private final Phrases units = new Phrases(words.list("relative.unit"));
  private final Phrases sides = new Phrases(words.list("relative.side"));
  private final Set<String> leads = Set.copyOf(words.list("relative.lead"));
  private final Set<String> recurring = Set.copyOf(words.list("relative.recurring"));
  private final Set<String> counts = Set.copyOf(words.list("relative.count"));
  private final Set<String> englishSides = Set.copyOf(words.list("relative.english.side"));
  private final Set<String> englishUnits = Set.copyOf(words.list("relative.english.unit"));
  private final Set<String> weekdays = new HashSet<>(words.list("weekday"));

  /** A finder with the project's table of words. */
  public RelativeDateFinder() {
    // "Minggu" is Sunday in Indonesian and a week in Malay, where it also begins sentences.
    weekdays.remove("minggu");
  }

  /** The places of such dates, in order, without overlap. */
  public List<TextSpan> find(String text) {
    List<Token> tokens = Token.of(text);
    List<TextSpan> found = new ArrayList<>();
    int next = 0;
    while (next < tokens.size()) {
      int length = length(tokens, next);
      if (length == 0) {
        next++;
        continue;
      }
      int first = next;
      int end = next + length;
      if (first > 0 && Token.adjoin(tokens, first - 1) && isCount(tokens.get(first - 1))) {
        first--;
      }
      if (first > 0 && Token.adjoin(tokens, first - 1) && leads.contains(word(tokens, first - 1))) {
        first--;
      }
      int start = tokens.get(first).start();
      if (found.isEmpty() || found.get(found.size() - 1).end() <= start) {
        found.add(new TextSpan(start, tokens.get(end - 1).end()));
      }
      next = end;
    }
    return found;
  }

  private boolean isCount(Token token) {
    return counts.contains(token.word()) || token.isNumber();
  }

  private static String word(List<Token> tokens, int index) {
    return tokens.get(index).word();
  }

  private int length(List<Token> tokens, int at) {
    int phrase = fixed.match(tokens, at);
    if (phrase > 0) {
      return phrase;
    }
    String word = word(tokens, at);
    boolean weekday = weekdays.contains(word) && tokens.get(at).capitalised();
    int unit = units.match(tokens, at);
    if (unit == 0 && (weekday || words.month(word).isPresent())) {
      unit = 1;
    }
    if (unit > 0 && at + unit < tokens.size() && Token.adjoin(tokens, at + unit - 1)) {
      int side = sides.match(tokens, at + unit);
      if (side > 0) {
        return unit + side;
      }
    }
    if (weekday) {
      return at > 0 && recurring.contains(word(tokens, at - 1)) ? 0 : 1;
    }
    boolean english =
        englishSides.contains(word)
            && at + 1 < tokens.size()
            && Token.adjoin(tokens, at)
            && (englishUnits.contains(word(tokens, at + 1))
                || weekdays.contains(word(tokens, at + 1)));
    return english ? 2 : 0;
  }

  /** Phrases by their first word. */
  private static final class Phrases {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    Phrases(List<String> phrases) {
      for (String phrase : phrases) {
        String[] parts = phrase.split(" ", -1);
        byFirst.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts);
      }
    }

    /** How many words the longest phrase here has; 0 for none. */
    int match(List<Token> tokens, int at) {
      int longest = 0;
      for (String[] parts : byFirst.getOrDefault(word(tokens, at), List.of())) {
        if (parts.length > longest && matches(tokens, at, parts)) {
          longest = parts.length;
        }
      }
      return longest;
    }

    private static boolean matches(List<Token> tokens, int at, String[] parts) {
      if (at + parts.length > tokens.size()) {
        return false;
      }
      for (int i = 1; i < parts.length; i++) {
        if (!parts[i].equals(word(tokens, at + i)) || !Token.adjoin(tokens, at + i - 1)) {
          return false;
        }
      }
      return true;
    }
  }

  /** A word with its place; joined by hyphens it is one: {@code baru-baru}. */
  private record Token(String word, int start, int end, boolean capitalised, boolean spaceAfter) {

    static List<Token> of(String text) {
      List<Token> tokens = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        if (!Character.isLetterOrDigit(text.charAt(at))) {
          at++;
          continue;
        }
        int end = at;
        while (end < text.length() && inWord(text, end)) {
          end++;
        }
        int next = end;
        while (next < text.length() && Cursor.isSpace(text.charAt(next))) {
          next++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        tokens.add(
            new Token(word, at, end, Character.isUpperCase(text.charAt(at)), next - end == 1));
        at = Math.max(next, end);
      }
      return tokens;
    }

    private static boolean inWord(String text, int at) {
      char c = text.charAt(at);
      return Character.isLetterOrDigit(c)
          || (c == '-' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    /** Whether only one space parts a token from the one after it. */
    static boolean adjoin(List<Token> tokens, int index) {
      return index + 1 < tokens.size()
          && tokens.get(index).spaceAfter()
          && tokens.get(index + 1).start() == tokens.get(index).end() + 1;
    }

    boolean isNumber() {
      return word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
