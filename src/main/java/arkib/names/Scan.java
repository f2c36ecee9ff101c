package arkib.names;

import arkib.article.NameType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for names in the pieces of one article, in the order in which they are read: from left to
 * right the longest name that a text has, and then on behind it. For one article and one thread.
 *
 * <p>A piece takes time linear in its length: from each of its words at most as many words are
 * looked at as the longest name has, and each in a time that does not depend on how many there are.
 */
final class Scan {

  /** How many words before and after a weak alias are near it. */
  static final int NEAR = 10;

  // How much a claim is worth, before how lately its entry was named.
  private static final long NO = 0;
  private static final long UNCONDITIONAL = 1L << Integer.SIZE;
  private static final long NAMED_BEFORE = 2L << Integer.SIZE;
  private static final long NAMED_TOO = 3L << Integer.SIZE;
  private static final long HAS_NEAR = 4L << Integer.SIZE;
  private static final long HAS_TITLE = 5L << Integer.SIZE;

  private final Lexicon lexicon;
  private final Set<String> named;
  private final Words words = new Words();
  private final Map<String, Integer> namedBefore = new HashMap<>();
  private int matches;
  private boolean unsettled;
  private Piece piece;

  // The match so far: the best sense of the longest row of words that has one.
  private Sense best;
  private int bestLast;
  private int bestEnd;

  /**
   * A name in a piece.
   *
   * @param sense what it means
   * @param start where it begins, titles included
   * @param name where the name proper begins
   * @param end where it ends
   */
  record Hit(Sense sense, int start, int name, int end) {}

  /**
   * A scan of one article.
   *
   * @param named the ids of what the article is known to name, for aliases that need it
   */
  Scan(Lexicon lexicon, Set<String> named) {
    this.lexicon = lexicon;
    this.named = named;
  }

  /** Whether an alias was met for which it matters what else the article names. */
  boolean isUnsettled() {
    return unsettled;
  }

  /** Gives the names in a piece to a reader, from left to right. */
  void in(Piece next, Consumer<Hit> reader) {
    piece = next;
    words.read(next.text(), lexicon.vocabulary());
    int floor = 0;
    for (int i = 0; i < words.count(); i++) {
      best = null;
      longestAt(i, floor);
      if (best != null) {
        int first = firstTitle(best.titles(), i, floor);
        reader.accept(new Hit(best, words.start(first), words.start(i), bestEnd));
        matches++;
        if (!best.alias().isWeak()) {
          namedBefore.put(best.entry().id(), matches);
        }
        i = bestLast;
        floor = bestLast + 1;
      }
    }
  }

  private void longestAt(int first, int floor) {
    int node = Trie.ROOT;
    for (int last = first; last < words.count(); last++) {
      node = last == first ? node : between(last, node);
      if (node == Trie.NONE) {
        return;
      }
      int clitic = Clitics.in(piece.text(), words.start(last), words.end(last));
      if (clitic >= 0) {
        int id = lexicon.vocabulary().id(piece.text(), words.start(last), clitic);
        int stem = id == Vocabulary.UNKNOWN ? Trie.NONE : lexicon.trie().child(node, id);
        choose(stem, first, last, clitic, floor);
      }
      int id = words.id(last);
      node = id == Vocabulary.UNKNOWN ? Trie.NONE : lexicon.trie().child(node, id);
      choose(node, first, last, words.end(last), floor);
    }
  }

  private int between(int word, int node) {
    int separator = lexicon.separators().id(piece.text(), words.end(word - 1), words.start(word));
    return switch (separator) {
      case Separators.UNKNOWN -> Trie.NONE;
      case Separators.SPACE -> node;
      default -> lexicon.trie().child(node, ~separator);
    };
  }

  private void choose(int node, int first, int last, int end, int floor) {
    // Nearly all words are of no name: not even an iterator is made for them.
    if (node == Trie.NONE) {
      return;
    }
    List<Sense> senses = lexicon.trie().senses(node);
    long most = NO;
    for (Sense sense : senses) {
      boolean allowed = end == words.end(last) || sense.clitics();
      long claim = allowed && fits(sense, first, last, end) ? claim(sense, first, last, floor) : NO;
      if (claim > most) {
        most = claim;
        best = sense;
        bestLast = last;
        bestEnd = end;
      }
    }
  }

  private boolean fits(Sense sense, int first, int last, int end) {
    // The agency of a dateline is the article's source; its place is where it happened.
    boolean inDateline = words.start(first) < piece.dateline();
    return (!inDateline || sense.entry().type() == NameType.PLACE)
        && hasCapitals(sense, first, end, inDateline)
        && !isInAny(sense.contexts(), first, last);
  }

  private boolean hasCapitals(Sense sense, int first, int end, boolean inDateline) {
    return switch (sense.capitals()) {
      case ANY -> true;
      case EXACT -> isExact(sense, first, end);
      case FIRST -> {
        String text = piece.text().substring(words.start(first), end);
        boolean mayBeAll = inDateline || piece.heading() || !Capitals.isAllCapital(text);
        yield (mayBeAll && Capitals.hasCapital(text)) || isExact(sense, first, end);
      }
    };
  }

  private boolean isExact(Sense sense, int first, int end) {
    String text = piece.text();
    for (int i = 0; i < sense.words().size(); i++) {
      String word = sense.words().get(i);
      int start = words.start(first + i);
      int wordEnd = Math.min(end, words.end(first + i));
      boolean same = wordEnd - start == word.length() && text.startsWith(word, start);
      if (!same && !Letters.exact(text.substring(start, wordEnd)).equals(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInAny(List<Sense.Context> contexts, int first, int last) {
    for (Sense.Context context : contexts) {
      if (isIn(context, first, last)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(Sense.Context context, int first, int last) {
    Phrase before = context.before();
    Phrase after = context.after();
    boolean hasBefore =
        before.length() == 0
            || (first >= before.length()
                && words.isAt(first - before.length(), before)
                && words.isJoined(first - 1));
    boolean hasAfter =
        after.length() == 0
            || (last + 1 < words.count() && words.isJoined(last) && words.isAt(last + 1, after));
    return hasBefore && hasAfter;
  }

  private long claim(Sense sense, int first, int last, int floor) {
    if (!sense.alias().isWeak()) {
      return UNCONDITIONAL;
    }
    if (firstTitle(sense.needs().titles(), first, floor) < first) {
      return HAS_TITLE;
    }
    if (isNear(sense.needs().near(), first, last)) {
      return HAS_NEAR;
    }
    unsettled |= !sense.needs().with().isEmpty();
    if (sense.needs().with().stream().anyMatch(named::contains)) {
      return NAMED_TOO;
    }
    Integer before = namedBefore.get(sense.entry().id());
    return before == null ? NO : NAMED_BEFORE + before;
  }

  private boolean isNear(List<Phrase> phrases, int first, int last) {
    for (Phrase phrase : phrases) {
      int latest = Math.min(last + NEAR, words.count() - 1) - phrase.length() + 1;
      for (int at = Math.max(0, first - NEAR); at <= latest; at++) {
        boolean apart = at > last || at + phrase.length() <= first;
        if (apart && words.isAt(at, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first of the words from {@code floor} on that are titles right before a word. */
  private int firstTitle(List<Phrase> titles, int word, int floor) {
    for (Phrase title : titles) {
      int at = word - title.length();
      if (at >= floor && words.isAt(at, title) && words.isJoined(word - 1)) {
        return firstTitle(titles, at, floor);
      }
    }
    return word;
  }
}
