package arkib.address;

import arkib.digest.Digest;
import com.github.slugify.Slugify;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One segment of an address: lower-case ASCII letters, digits and single hyphens, at most {@value
 * #MAX_LENGTH} characters, cut at a word.
 */
public final class Slug {

  /** The most characters that a slug has. */
  public static final int MAX_LENGTH = 80;

  private static final Pattern HYPHENS = Pattern.compile("-{2,}");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  // Latin letters that Unicode does not take apart into a letter of ASCII and a mark.
  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          latin("ß", "ss"),
          latin("ẞ", "ss"),
          latin("æ", "ae"),
          latin("Æ", "ae"),
          latin("œ", "oe"),
          latin("Œ", "oe"),
          latin("ø", "o"),
          latin("Ø", "o"),
          latin("ł", "l"),
          latin("Ł", "l"),
          latin("đ", "d"),
          latin("Đ", "d"),
          latin("ð", "d"),
          latin("Ð", "d"),
          latin("þ", "th"),
          latin("Þ", "th"),
          latin("ı", "i"));

  private Slug() {}

  /** Made when the first text needs it. */
  private static final class Library {
    // Slugify holds no state after it is built. ROOT: an editor in Turkey gets the same addresses.
    static final Slugify SLUGIFY = Slugify.builder().locale(Locale.ROOT).build();
  }

  private static Map.Entry<Integer, String> latin(String letter, String ascii) {
    return Map.entry(letter.codePointAt(0), ascii);
  }

  /** Whether a text is a slug already. */
  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && SLUG.matcher(text).matches();
  }

  /**
   * The slug of a text.
   *
   * @return empty where the text has neither Latin letter nor digit
   */
  public static Optional<String> of(String text) {
    String slug = isAscii(text) ? ascii(text) : byLibrary(text);
    return Optional.of(cut(slug)).filter(s -> !s.isEmpty());
  }

  private static String byLibrary(String text) {
    return Library.SLUGIFY.slugify(plain(text)).replace('_', '-');
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  // Most headlines hold nothing that must be taken apart: the library need not begin for them.
  private static String ascii(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        slug.append((char) (c + 'a' - 'A'));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  /** The slug of a text, else {@code prefix-} and 8 hex digits of the text's SHA-256. */
  public static String orHash(String text, String prefix) {
    return of(text).orElseGet(() -> prefix + "-" + hash(text));
  }

  /** A slug that is not only digits, which would look like a year or a day: prefixed if it is. */
  public static String notNumeric(String slug, String prefix) {
    return slug.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))
        ? cut(prefix + "-" + slug)
        : slug;
  }

  /** The first 8 hex digits of the SHA-256 of a text in UTF-8. */
  public static String hash(String text) {
    return Digest.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  // Everything that is no letter or digit parts words, "1.4K" and "a/l" too; apostrophes do not:
  // Jum'at is one word. What is a letter of another script is left to Slugify, which drops it.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            c -> {
              boolean word =
                  Character.isLetterOrDigit(c)
                      || Character.getType(c) == Character.NON_SPACING_MARK;
              boolean apostrophe = c == '\'' || c == 0x2019 || c == 0x2018;
              // A soft hyphen or a zero-width joiner within a word is not seen.
              boolean unseen = Character.getType(c) == Character.FORMAT;
              if (LATIN.containsKey(c)) {
                plain.append(LATIN.get(c));
              } else if (word) {
                plain.appendCodePoint(c);
              } else if (!apostrophe && !unseen) {
                plain.append(' ');
              }
            });
    return plain.toString().strip();
  }

  private static String cut(String slug) {
    String single = slug.contains("--") ? HYPHENS.matcher(slug).replaceAll("-") : slug;
    int start = single.startsWith("-") ? 1 : 0;
    String trimmed =
        single.substring(start, Math.max(start, single.length() - (single.endsWith("-") ? 1 : 0)));
    if (trimmed.length() <= MAX_LENGTH) {
      return trimmed;
    }
    int end = trimmed.lastIndexOf('-', MAX_LENGTH);
    return trimmed.substring(0, end > 0 ? end : MAX_LENGTH);
  }
}
