package arkib.site;

import arkib.diagnostic.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of the site's language that readers see, and those that stand in addresses, from {@code
 * words_ms.properties} and its like.
 */
public final class SiteWords {

  private final Words words;
  private final String language;

  private SiteWords(Words words, String language) {
    this.words = words;
    this.language = language;
  }

  /** Whether there are words for a language (BCP 47; only its first part counts). */
  public static boolean speaks(String language) {
    return Words.find(SiteWords.class, file(language)).isPresent();
  }

  /**
   * The words for a language.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static SiteWords in(String language) {
    return new SiteWords(Words.load(SiteWords.class, file(language)), language);
  }

  /** The archive's whole name: {@code Arkib Warta Semilir}, of a newspaper called so. */
  public String archiveName(String title) {
    String word = words.get("archive.word");
    return title.equalsIgnoreCase(word) ? word : words.get("archive.name", title);
  }

  /** The language, BCP 47. */
  public String language() {
    return language;
  }

  /** The words themselves, without the language's rules for numbers. */
  public Words words() {
    return words;
  }

  /** The text of a key with its arguments filled in. */
  public String get(String key, Object... arguments) {
    return words.get(key, arguments);
  }

  /** The text of a key with its arguments filled in, if the language has the key. */
  public Optional<String> find(String key, Object... arguments) {
    return words.find(key, arguments);
  }

  /** A number with its thousands parted as the language does. */
  public String number(long number) {
    String digits = Long.toString(number);
    String separator = words.get("number.thousands");
    StringBuilder grouped = new StringBuilder(digits.length() + 4);
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(separator);
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }

  /** A count with its noun: {@code key.one} for 1, else {@code key.many}; {0} is the number. */
  public String count(String key, long number) {
    return words.get(key + (number == 1 ? ".one" : ".many"), number(number));
  }

  private static String file(String language) {
    String first = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
    return "words_" + first + ".properties";
  }
}
