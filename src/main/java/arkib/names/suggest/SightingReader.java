package arkib.names.suggest;

import arkib.article.Article;
import arkib.article.NameType;
import arkib.names.Authority;
import arkib.names.Found;
import arkib.names.Mention;
import arkib.names.Piece;
import arkib.names.Pieces;
import arkib.names.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what an article has of names. Of a headline and a subheading whose words have capitals
 * throughout, as in "Iran dan Pakistan Perkukuh Hubungan Strategik", nothing can be told. Safe for
 * many threads.
 */
public final class SightingReader {

  private static final Set<Place.Part> ABOVE =
      EnumSet.of(Place.Part.HEADLINE, Place.Part.STANDFIRST);
  private static final int CONTEXT = 36;
  private static final int SHORT_HEADING = 2;

  private final Authority authority;
  private final WordLists lists = WordLists.STANDARD;

  /** A reader that knows which entries there are. */
  public SightingReader(Authority authority) {
    this.authority = authority;
  }

  /**
   * What an article has.
   *
   * @param found the names that entries cover in it
   */
  public ArticleSightings read(Article article, Found found) {
    List<Sighting> sightings = new ArrayList<>();
    Map<String, Integer> small = new HashMap<>();
    Map<Place, Covers> covers = covers(found);
    for (Piece piece : pieces(article)) {
      List<Word> words = words(piece);
      for (Word word : words) {
        if (!word.isCapital()) {
          small.merge(word.lower(), 1, Integer::sum);
        }
      }
      if (isTelling(piece, words)) {
        PhraseReader.of(words, lists, covers.getOrDefault(piece.place(), new Covers()))
            .forEach(phrase -> sightings.add(sighting(phrase, piece, words)));
      }
    }
    List<Known> known =
        found.mentions().stream()
            .filter(mention -> !mention.repeated())
            .map(SightingReader::known)
            .toList();
    return new ArticleSightings(article.source(), sightings, known, small);
  }

  private static Known known(Mention mention) {
    return new Known(squeezed(mention.alias().text()), mention.id());
  }

  // What repeats the headline or the standfirst was read there.
  private static List<Piece> pieces(Article article) {
    Set<String> above = new HashSet<>();
    List<Piece> pieces = new ArrayList<>();
    Pieces.of(
        article,
        piece -> {
          String text = piece.text().substring(piece.start()).strip();
          if (!above.contains(text)) {
            pieces.add(piece);
          }
          if (ABOVE.contains(piece.place().part())) {
            above.add(text);
          }
        });
    return pieces;
  }

  private List<Word> words(Piece piece) {
    // Blanks for the dateline: places in the text stay what they are.
    String text = " ".repeat(piece.start()) + piece.text().substring(piece.start());
    return WordReader.of(text, lists);
  }

  private Map<Place, Covers> covers(Found found) {
    Map<Place, Covers> covers = new HashMap<>();
    for (Mention mention : found.mentions()) {
      covers
          .computeIfAbsent(mention.place(), place -> new Covers())
          .add(mention.start(), mention.end(), isPerson(mention.id()));
    }
    return covers;
  }

  private boolean isPerson(String id) {
    return authority.entry(id).filter(entry -> entry.type() == NameType.PERSON).isPresent();
  }

  // A subheading of two words may be a name: "Mohammad Bageri".
  private static boolean isTelling(Piece piece, List<Word> words) {
    int letters = 0;
    int capitals = 0;
    int shouted = 0;
    for (Word word : words) {
      letters += word.isNumber() ? 0 : 1;
      if (word.isCapital()) {
        capitals++;
        shouted += word.isShouted() && !word.isAcronym() ? 1 : 0;
      }
    }
    if (letters > 1 && shouted * 2 > letters) {
      return false;
    }
    return !piece.heading() || capitals * 2 <= letters || letters <= SHORT_HEADING;
  }

  private Sighting sighting(Phrase phrase, Piece piece, List<Word> words) {
    int first = index(words, phrase.words().get(0));
    int last = index(words, phrase.words().get(phrase.words().size() - 1));
    boolean spaced = words.get(first).join() == Word.Join.SPACE;
    String before = spaced && first > 0 ? words.get(first - 1).lower() : "";
    String after = last + 1 < words.size() ? words.get(last + 1).lower() : "";
    boolean speech =
        lists.has(WordLists.Part.SPEECH, before) || lists.has(WordLists.Part.SPEECH, after);
    return new Sighting(
        phrase.text(),
        position(phrase),
        phrase.titles(),
        new Sighting.Signs(lists.has(WordLists.Part.WHEREABOUTS, before), speech),
        context(phrase, piece.text()));
  }

  private static int index(List<Word> words, Word word) {
    return Collections.binarySearch(words, word, Comparator.comparingInt(Word::start));
  }

  private static Sighting.Position position(Phrase phrase) {
    if (!phrase.isInitial()) {
      return Sighting.Position.WITHIN;
    }
    return phrase.coveredBehind()
        ? Sighting.Position.INITIAL_BEFORE_COVERED
        : Sighting.Position.INITIAL;
  }

  private static String context(Phrase phrase, String text) {
    int from = Math.max(0, phrase.start() - CONTEXT);
    int to = Math.min(text.length(), phrase.end() + CONTEXT);
    from = from == 0 ? 0 : wordBorder(text, from, phrase.start());
    while (to < text.length() && to > phrase.end() && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return (from > 0 ? "\u2026" : "")
        + squeezed(text.substring(from, to))
        + (to < text.length() ? "\u2026" : "");
  }

  private static int wordBorder(String text, int from, int most) {
    int border = from;
    while (border < most && !Character.isWhitespace(text.charAt(border - 1))) {
      border++;
    }
    return border;
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      boolean second =
          space && (squeezed.length() == 0 || squeezed.charAt(squeezed.length() - 1) == ' ');
      if (!second) {
        squeezed.append(space ? ' ' : c);
      }
    }
    return squeezed.toString().strip();
  }
}
