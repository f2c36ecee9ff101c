package arkib.address;

import arkib.digest.Digest;
import com.github.slugify.Slugify;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One segment of an address: lower-case ASCII letters, digits and single hyphens, at most {@value
 * #MAX_LENGTH} characters, cut at a word.
 */
public final class Slug {

  /** The most characters that a slug has. */
  public static final int MAX_LENGTH = 80;

  // Slugify holds no state after it is built. ROOT: an editor in Turkey gets the same addresses.
  private static final Slugify SLUGIFY = Slugify.builder().locale(Locale.ROOT).build();

  private Slug() {}

  /**
   * The slug of a text.
   *
   * @return empty where the text has neither Latin letter nor digit
   */
  public static Optional<String> of(String text) {
    String slug = SLUGIFY.slugify(plain(text)).replace('_', '-');
    return Optional.of(cut(slug)).filter(s -> !s.isEmpty());
  }

  /** The slug of a text, else {@code prefix-} and 8 hex digits of the text's SHA-256. */
  public static String orHash(String text, String prefix) {
    return of(text).orElseGet(() -> prefix + "-" + hash(text));
  }

  /** A slug that is not only digits, which would look like a year or a day: prefixed if it is. */
  public static String notNumeric(String slug, String prefix) {
    return slug.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'))
        ? prefix + "-" + slug
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
    text.codePoints()
        .forEach(
            c -> {
              boolean word =
                  Character.isLetterOrDigit(c)
                      || Character.getType(c) == Character.NON_SPACING_MARK;
              boolean apostrophe = c == '\'' || c == 0x2019 || c == 0x2018;
              if (word) {
                plain.appendCodePoint(c);
              } else if (!apostrophe) {
                plain.append(' ');
              }
            });
    return plain.toString().strip();
  }

  private static String cut(String slug) {
    String trimmed = slug.replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    if (trimmed.length() <= MAX_LENGTH) {
      return trimmed;
    }
    int end = trimmed.lastIndexOf('-', MAX_LENGTH);
    return trimmed.substring(0, end > 0 ? end : MAX_LENGTH);
  }
}
