package arkib.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the text of a captured page was read. The file itself stays as it is and is published beside
 * the article.
 *
 * @param raw the captured file
 * @param site the name of the site in its masthead
 * @param tagline the line below the masthead
 * @param setAside the lines that are no part of the article, in order
 * @param guesses what was read without the editor's saying so, in order
 */
public record Capture(
    RawFile raw,
    Optional<String> site,
    Optional<String> tagline,
    List<SetAside> setAside,
    List<Guess> guesses) {

  /** Copies the lists. */
  public Capture {
    Objects.requireNonNull(raw, "raw");
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(tagline, "tagline");
    setAside = List.copyOf(setAside);
    guesses = List.copyOf(guesses);
  }

  /**
   * The file as captured.
   *
   * @param sha256 the SHA-256 of its bytes, 64 lower-case hex digits
   * @param bytes its size
   * @param lines how many physical lines it has
   */
  public record RawFile(String sha256, long bytes, int lines) {

    /** Refuses what is no SHA-256. */
    public RawFile {
      if (sha256.length() != 64) {
        throw new IllegalArgumentException("no SHA-256: " + sha256);
      }
    }
  }

  /**
   * A line that is no part of the article.
   *
   * @param line the physical line, counted from 1
   * @param rule the rule that says so, such as {@code comment-form}
   */
  public record SetAside(int line, String rule) {}

  /**
   * Something read without the editor's saying so.
   *
   * @param field what: {@code headline}, {@code published}, …
   * @param from where it was found: {@code byline}, {@code dateline}, {@code position}, …
   * @param confidence how sure the reading is
   */
  public record Guess(String field, String from, Confidence confidence) {}
}
