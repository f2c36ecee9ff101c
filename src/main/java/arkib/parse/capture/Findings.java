package arkib.parse.capture;

import arkib.article.Capture;
import arkib.article.NotBefore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What was noticed about a captured page.
 *
 * @param mentionedDates the dates that the text mentions, in order
 * @param relativeDates the dates told relative to the day of writing, in order
 * @param duplicates the lines that repeat the head
 * @param warnings oddities, some with their line: {@code undated}, {@code doubled-quote:18}
 * @param notBefore for an undated page, the latest past date it mentions
 * @param genre {@code opinion}, where the section or headline says so
 * @param guesses what was read without a marker, and how sure it is
 */
public record Findings(
    List<MentionedDate> mentionedDates,
    List<RelativeDate> relativeDates,
    List<Duplicate> duplicates,
    List<String> warnings,
    Optional<NotBefore> notBefore,
    Optional<String> genre,
    List<Capture.Guess> guesses) {

  /** Copies the lists. */
  public Findings {
    mentionedDates = List.copyOf(mentionedDates);
    relativeDates = List.copyOf(relativeDates);
    duplicates = List.copyOf(duplicates);
    warnings = List.copyOf(warnings);
    Objects.requireNonNull(notBefore, "notBefore");
    Objects.requireNonNull(genre, "genre");
    guesses = List.copyOf(guesses);
  }

  /**
   * A date in the text.
   *
   * @param text as written
   * @param line the physical line, counted from 1
   * @param value EDTF, or {@code --03-10} where the year is not known
   * @param precision {@code year}, {@code month}, {@code day} or {@code month-day}
   * @param resolvedWith what the year was taken from: {@code published}
   */
  public record MentionedDate(
      String text, int line, String value, String precision, Optional<String> resolvedWith) {}

  /**
   * A date told relative to the day of writing.
   *
   * @param text as written
   * @param line the physical line, counted from 1
   */
  public record RelativeDate(String text, int line) {}

  /**
   * A line that repeats the head.
   *
   * @param line the physical line, counted from 1
   * @param of {@code standfirst} or {@code title}
   */
  public record Duplicate(int line, String of) {}
}
