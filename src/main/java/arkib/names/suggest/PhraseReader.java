package arkib.names.suggest;

import arkib.names.suggest.WordLists.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases of a text that may be names: runs of words with a capital, held together by
 * white space and by small words such as {@code bin}, {@code al}, {@code dan}, {@code of}. Titles
 * are taken off and end what stands before them: "Panglima Tentera Darat Pakistan Jeneral Asim
 * Munir" is an office and a person.
 */
final class PhraseReader {

  private final WordLists lists;
  private final Covers covers;
  private final List<Phrase> found = new ArrayList<>();

  private PhraseReader(WordLists lists, Covers covers) {
    this.lists = lists;
    this.covers = covers;
  }

  /**
   * The phrases of a text that are not covered as a whole, in order.
   *
   * @param words the words of the text
   * @param covers what entries cover in it
   */
  static List<Phrase> of(List<Word> words, WordLists lists, Covers covers) {
    PhraseReader reader = new PhraseReader(lists, covers);
    reader.read(words);
    return reader.found;
  }

  private void read(List<Word> words) {
    List<Word> run = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!run.isEmpty() && !follows(run, word)) {
        end(run);
      }
      boolean article = run.isEmpty() && isArticle(word) && isHyphenedCapital(words, i + 1);
      boolean inside = !run.isEmpty() && (isConnective(word) || word.isNumber());
      if (isCapital(word) || article || inside) {
        run.add(word);
      } else {
        end(run);
      }
    }
    end(run);
  }

  private boolean isCapital(Word word) {
    return word.isCapital() && !isAmount(word.lower());
  }

  // RM80.
  private boolean isAmount(String lower) {
    int letters = 0;
    while (letters < lower.length() && Character.isLetter(lower.charAt(letters))) {
      letters++;
    }
    return letters < lower.length()
        && Character.isDigit(lower.charAt(letters))
        && lists.has(Part.CURRENCIES, lower.substring(0, letters));
  }

  // al-Qaeda.
  private static boolean isHyphenedCapital(List<Word> words, int at) {
    return at < words.size()
        && words.get(at).join() == Word.Join.HYPHEN
        && words.get(at).isCapital();
  }

  private boolean follows(List<Word> run, Word word) {
    Word last = run.get(run.size() - 1);
    if (covers.part(last, word)) {
      return false;
    }
    return switch (word.join()) {
      case BREAK -> false;
      // "Boeing 737" would make "Artikel 5" and "Jun 2018" names too.
      case SPACE -> !word.isNumber();
      // JF-17, Al-Adl; but Iran-Pakistan are two, and Negara-Negara is none.
      case HYPHEN -> word.isNumber() || isArticle(word) || isArticle(last) || last.isNumber();
    };
  }

  private boolean isArticle(Word word) {
    return lists.has(Part.ARTICLES, word.lower());
  }

  private boolean isConnective(Word word) {
    return isArticle(word)
        || lists.has(Part.PATRONYMICS, word.lower())
        || lists.has(Part.AND, word.lower())
        || lists.has(Part.OF, word.lower());
  }

  private void end(List<Word> run) {
    if (!run.isEmpty()) {
      part(trimmed(run));
      run.clear();
    }
  }

  // A small word holds nothing where nothing follows.
  private List<Word> trimmed(List<Word> run) {
    int to = run.size();
    while (to > 0 && !run.get(to - 1).isCapital() && !isPartOfHyphened(run, to - 1)) {
      to--;
    }
    return List.copyOf(run.subList(0, to));
  }

  private static boolean isPartOfHyphened(List<Word> run, int at) {
    return run.get(at).isNumber() && run.get(at).join() == Word.Join.HYPHEN;
  }

  private void part(List<Word> words) {
    List<String> titles = new ArrayList<>();
    int from = 0;
    // "Di Nanga Merintai".
    while (from < words.size() && lists.has(Part.COMMON, words.get(from).lower())) {
      from++;
    }
    int length = from < words.size() ? lists.match(Part.TITLES, words, from) : 0;
    while (length > 0) {
      titles.add(new Phrase(words.subList(from, from + length), List.of(), false).text());
      from += length;
      length = from < words.size() ? lists.match(Part.TITLES, words, from) : 0;
    }
    List<Word> named = capital(words.subList(from, words.size()));
    int border = border(named);
    if (border > 0) {
      add(trimmed(named.subList(0, border)), titles);
      part(behind(named, border));
    } else {
      add(named, titles);
    }
  }

  // What is left behind a common word may begin with a small one: "Yang di-Pertuan".
  private List<Word> capital(List<Word> words) {
    int from = 0;
    while (from < words.size() && !isCapital(words.get(from)) && !isArticle(words.get(from))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  private List<Word> behind(List<Word> named, int border) {
    int from = border;
    while (from < named.size() && lists.has(Part.AND, named.get(from).lower())) {
      from++;
    }
    return List.copyOf(named.subList(from, named.size()));
  }

  // Where another name begins: at a title, unless it belongs to the name of a street or a school,
  // or to a father; and at "dan" between two of a kind (Asia Barat dan Asia Selatan), between two
  // people with their fathers, or beside what
  // an entry covers.
  private int border(List<Word> named) {
    boolean keepsTitles = beginsWithHead(named);
    for (int i = 1; i < named.size(); i++) {
      boolean ofFather = lists.has(Part.PATRONYMICS, named.get(i - 1).lower());
      if (!keepsTitles && !ofFather && lists.match(Part.TITLES, named, i) > 0) {
        return i;
      }
      if (lists.has(Part.AND, named.get(i).lower()) && isBorder(named, i)) {
        return i;
      }
    }
    return 0;
  }

  private boolean beginsWithHead(List<Word> words) {
    return lists.match(Part.PLACES, words, 0) > 0 || lists.match(Part.ORGANISATIONS, words, 0) > 0;
  }

  private boolean isBorder(List<Word> named, int and) {
    if (and + 1 >= named.size()) {
      return true;
    }
    List<Word> behind = named.subList(and + 1, named.size());
    List<Word> before = named.subList(0, and);
    return before.get(0).lower().equals(behind.get(0).lower())
        || before.get(and - 1).lower().equals(behind.get(behind.size() - 1).lower())
        || (beginsWithHead(before) && beginsWithHead(behind))
        || lists.match(Part.TITLES, behind, 0) > 0
        || (isOfFather(before) && isOfFather(behind))
        || isCovered(before)
        || isCovered(behind);
  }

  private boolean isOfFather(List<Word> words) {
    return words.stream().anyMatch(word -> lists.has(Part.PATRONYMICS, word.lower()));
  }

  private void add(List<Word> words, List<String> titles) {
    if (!words.isEmpty() && !isCovered(words)) {
      boolean onlyFirst = words.size() > 1 && isCovered(words.subList(1, words.size()));
      found.add(new Phrase(words, titles, onlyFirst));
    }
  }

  private boolean isCovered(List<Word> words) {
    return words.stream().filter(word -> word.isCapital() || word.isNumber()).allMatch(covers::has);
  }
}
