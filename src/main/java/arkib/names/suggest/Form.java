package arkib.names.suggest;

import arkib.names.suggest.WordLists.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A phrase as it is compared with others.
 *
 * @param text the phrase
 * @param count what was counted of it
 * @param entry the entry that covers it
 * @param words the words that make it, without al, dan, of; bin and binti make it another
 */
record Form(String text, Count count, Optional<String> entry, List<Spelt> words) {

  private static final Pattern SEPARATORS = Pattern.compile("[ -]");

  /**
   * A word of a phrase.
   *
   * @param text as written
   * @param plain without case and marks
   * @param key its {@link SpellingKey}
   */
  record Spelt(String text, String plain, String key) {}

  static Form of(String text, Count count, Optional<String> entry, WordLists lists) {
    List<Spelt> words = new ArrayList<>();
    for (String word : SEPARATORS.split(text, -1)) {
      String plain = SpellingKey.plain(word);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small =
          lists.has(Part.ARTICLES, lower)
              || lists.has(Part.AND, lower)
              || lists.has(Part.OF, lower);
      if (!plain.isEmpty() && !small) {
        words.add(new Spelt(word, plain, SpellingKey.of(plain)));
      }
    }
    return new Form(text, count, entry, List.copyOf(words));
  }
}
