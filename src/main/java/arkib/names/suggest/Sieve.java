package arkib.names.suggest;

import arkib.names.suggest.Sighting.Position;
import arkib.names.suggest.WordLists.Part;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells, of all phrases seen in the archive, which are names, by what the archive itself does:
 *
 * <ol>
 *   <li>A word at the beginning of a sentence has its capital from there. It is taken off if it is
 *       a common word, or if the archive writes it with a small letter as often as with a capital
 *       within sentences: "Kenyataan Bageri" is Bageri. A single word that has a capital nowhere
 *       else is no name.
 *   <li>"Iran dan Pakistan" are two names if both are seen alone; "Sistan dan Balochistan" is one.
 *   <li>An office before a person is not part of the name, if the person is seen with a title.
 *   <li>What hangs at a name is taken off, if the name is seen without: Tehranlah.
 *   <li>Forms that differ only in capitals are one, shown as written most often; PAS and Pas are
 *       two.
 * </ol>
 */
final class Sieve {

  private static final int LONG_ENOUGH_FOR_CLITICS = 5;

  private static final int SURE_ACRONYM = 4;
  private static final Pattern SEPARATORS = Pattern.compile("[ -]");

  private final Tally tally;
  private final WordLists lists;
  private final Map<String, Integer> capitals = new HashMap<>();
  private Map<String, Count> names = new TreeMap<>();

  private Sieve(Tally tally, WordLists lists) {
    this.tally = tally;
    this.lists = lists;
  }

  /** The names, in alphabetical order, with what was counted of each. */
  static Map<String, Count> names(Tally tally, WordLists lists) {
    Sieve sieve = new Sieve(tally, lists);
    sieve.countCapitals();
    sieve.beginnings();
    sieve.pairs();
    sieve.offices();
    sieve.clitics();
    sieve.capitals();
    return sieve.names;
  }

  private void countCapitals() {
    tally.seen(Position.WITHIN).forEach((text, count) -> countCapitals(text, count.times()));
    tally.known().forEach((known, count) -> countCapitals(known.text(), count.times()));
  }

  private void countCapitals(String text, int times) {
    for (String word : words(text)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        capitals.merge(lower(word), times, Integer::sum);
      }
    }
  }

  private void beginnings() {
    sorted(Position.WITHIN).forEach((text, count) -> keep(withoutCommon(text, false), count));
    sorted(Position.INITIAL)
        .forEach(
            (text, count) -> {
              String rest = withoutCommon(text, true);
              boolean whole = rest.equals(text);
              if (!whole || words(text).length > 1 || isSeenWithin(text)) {
                keep(rest, count);
              }
            });
    sorted(Position.INITIAL_BEFORE_COVERED)
        .forEach(
            (text, count) -> {
              // What would be left an entry has.
              if (withoutCommon(text, true).equals(text)) {
                keep(text, count);
              }
            });
  }

  private Map<String, Count> sorted(Position position) {
    return new TreeMap<>(tally.seen(position));
  }

  private boolean isSeenWithin(String word) {
    return capitals.getOrDefault(lower(word), 0) > 0 || Word.isAcronym(word);
  }

  private void keep(String text, Count count) {
    if (text.length() > 1 && !isCommonAlone(text) && !isOnlyHead(text)) {
      names.computeIfAbsent(text, name -> new Count()).add(count);
    }
  }

  // "Perdana Menteri" alone says which office, not whose.
  private boolean isOnlyHead(String text) {
    List<Word> words = WordReader.of(text, lists);
    return lists.match(Part.OFFICES, words, 0) == words.size()
        || lists.match(Part.PLACES, words, 0) == words.size()
        || lists.match(Part.ORGANISATIONS, words, 0) == words.size();
  }

  private boolean isCommonAlone(String text) {
    if (words(text).length > 1) {
      return false;
    }
    // PAS is not pas, but ORANG is orang: few parties have such long names.
    boolean acronym = Word.isAcronym(text) && text.length() <= SURE_ACRONYM;
    Count alone = tally.seen(Position.WITHIN).get(text);
    return acronym
        ? lists.has(Part.COMMON, lower(text))
        : isCommon(lower(text), alone == null ? 0 : alone.times());
  }

  private boolean isCommon(String lower) {
    return isCommon(lower, capitals.getOrDefault(lower, 0));
  }

  private boolean isCommon(String lower, int capital) {
    int small = tally.small(lower);
    return lists.has(Part.COMMON, lower) || (small > 0 && small >= capital) || hasClitic(lower);
  }

  // "Harganya" and "Namanya" begin sentences; "harga" and "nama" are words.
  private boolean hasClitic(String lower) {
    return capitals.getOrDefault(lower, 0) == 0
        && lists.all(Part.CLITICS).stream()
            .filter(lower::endsWith)
            .map(clitic -> lower.substring(0, lower.length() - clitic.length()))
            .anyMatch(bare -> tally.small(bare) > 0);
  }

  // The words before the name: those that any text may begin with, at the beginning of a sentence
  // also those that the archive writes with a small letter.
  private String withoutCommon(String text, boolean initial) {
    String rest = text;
    boolean first = initial;
    while (true) {
      int space = rest.indexOf(' ');
      String word = lower(space < 0 ? rest : rest.substring(0, space));
      boolean held = !first && lists.has(Part.ARTICLES, word);
      boolean off =
          lists.has(Part.COMMON, word)
              || (first && !isHead(rest) && isCommon(word))
              || (!first && isConnective(word) && !held);
      if (space < 0 || !off) {
        return rest;
      }
      rest = rest.substring(space + 1);
      first = false;
    }
  }

  // "Menteri Pertahanan" and "Universiti Malaya" begin a name also where they begin a sentence.
  private boolean isHead(String text) {
    List<Word> words = WordReader.of(text, lists);
    return lists.match(Part.OFFICES, words, 0) > 0
        || lists.match(Part.PLACES, words, 0) > 0
        || lists.match(Part.ORGANISATIONS, words, 0) > 0;
  }

  private boolean isConnective(String word) {
    return lists.has(Part.AND, word) || lists.has(Part.OF, word);
  }

  private void pairs() {
    Map<String, Count> parted = new TreeMap<>();
    names.forEach(
        (text, count) -> {
          List<String> parts = parts(text);
          boolean apart = parts.size() > 1 && parts.stream().allMatch(names::containsKey);
          for (String part : apart ? parts : List.of(text)) {
            parted.computeIfAbsent(part, name -> new Count()).add(count);
          }
        });
    names = parted;
  }

  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (lists.has(Part.AND, word)) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(part.length() == 0 ? "" : " ").append(word);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private void offices() {
    Map<String, Count> freed = new TreeMap<>();
    names.forEach(
        (text, count) -> {
          List<Word> words = WordReader.of(text, lists);
          int office = lists.match(Part.OFFICES, words, 0);
          boolean more = office > 0 && office < words.size();
          String rest = more ? text.substring(words.get(office).start()) : text;
          Count person = names.get(rest);
          boolean titled = more && person != null && !person.titles().isEmpty();
          freed.computeIfAbsent(titled ? rest : text, name -> new Count()).add(count);
        });
    names = freed;
  }

  private void clitics() {
    Map<String, Count> bare = new TreeMap<>();
    names.forEach(
        (text, count) -> bare.computeIfAbsent(withoutClitic(text), name -> new Count()).add(count));
    names = bare;
  }

  private String withoutClitic(String text) {
    for (String clitic : lists.all(Part.CLITICS)) {
      int length = text.length() - clitic.length();
      if (length >= LONG_ENOUGH_FOR_CLITICS
          && text.endsWith(clitic)
          && names.containsKey(text.substring(0, length))) {
        return text.substring(0, length);
      }
    }
    return text;
  }

  private void capitals() {
    Map<String, String> shown = new HashMap<>();
    names.forEach(
        (text, count) -> {
          String other = shown.get(key(text));
          if (other == null || isBetter(text, other)) {
            shown.put(key(text), text);
          }
        });
    Map<String, Count> one = new TreeMap<>();
    names.forEach(
        (text, count) -> one.computeIfAbsent(shown.get(key(text)), name -> new Count()).add(count));
    names = one;
  }

  private boolean isBetter(String text, String other) {
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
    boolean otherShouted = other.equals(other.toUpperCase(Locale.ROOT));
    if (shouted != otherShouted) {
      return otherShouted;
    }
    return names.get(text).times() > names.get(other).times();
  }

  private static String key(String text) {
    return Word.isAcronym(text)
        ? text
        : lower(Normalizer.normalize(text, Normalizer.Form.NFKC)).replace('\u2019', '\'');
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String[] words(String text) {
    return SEPARATORS.split(text, -1);
  }
}
