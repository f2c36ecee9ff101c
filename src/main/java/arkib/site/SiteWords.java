package arkib.site;

import arkib.diagnostic.Words;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of the site's language that readers see, and those that stand in addresses, from {@code
 * words_ms.properties} and its like.
 */
public final class SiteWords {

  /** The languages that Arkib has words for (BCP 47), in the order in which they are told. */
  public static final List<String> LANGUAGES = List.of("ms", "en", "id", "ms-Arab");

  private final Words words;
  private final String language;

  private SiteWords(Words words, String language) {
    this.words = words;
    this.language = language;
  }

  /**
   * The form in which a language's tag is written: {@code ms-arab} is {@code ms-Arab}.
   *
   * @param tag BCP 47
   * @return absent if it is no tag, or if there are no words for its language
   */
  public static Optional<String> known(String tag) {
    try {
      String written = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
      return file(written).isPresent() ? Optional.of(written) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /**
   * The words for a language.
   *
   * @param language BCP 47; only its language and its script count
   * @throws IllegalArgumentException if there are none
   */
  public static SiteWords in(String language) {
    String file =
        file(language).orElseThrow(() -> new IllegalArgumentException("no words for " + language));
    return new SiteWords(Words.load(SiteWords.class, file), language);
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

  /** Which of {@link #LANGUAGES} the words are of: {@code en} for {@code en-GB}. */
  public String base() {
    return base(language).orElseThrow();
  }

  /** Whether the language is read from right to left. */
  public boolean rightToLeft() {
    return words.get("direction").equals("rtl");
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

  // Malay in Arabic letters has words of its own; "en-GB" and "ms-Latn" have those of "en" and
  // "ms".
  private static Optional<String> file(String tag) {
    return base(tag).map(language -> "words_" + language + ".properties");
  }

  private static Optional<String> base(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    String inScript = locale.getLanguage() + "-" + locale.getScript();
    return LANGUAGES.stream()
        .filter(inScript::equals)
        .findFirst()
        .or(
            () ->
                LANGUAGES.stream()
                    .filter(l -> l.equals(locale.getLanguage()) && !isArabic(locale))
                    .findFirst());
  }

  private static boolean isArabic(Locale locale) {
    return locale.getScript().equals("Arab");
  }
}
