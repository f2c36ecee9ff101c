package arkib.bench;

import java.util.List;

/**
 * A made-up article, before it is written as a file.
 *
 * @param heading its number, headline and date
 * @param standfirst its standfirst
 * @param author who wrote it
 * @param section its section
 * @param tags its tags
 * @param blocks its text: blocks of Markdown, links as {@link MadeUpMarkup#target} has them
 */
record MadeUpArticle(
    MadeUpHeading heading,
    String standfirst,
    String author,
    String section,
    List<String> tags,
    List<String> blocks) {

  private static final int CAPTURE_ONE_IN = 100;

  /** Whether it is a captured page. */
  boolean isCapture() {
    return isCapture(heading.number());
  }

  /** Whether the article of a number is a captured page. */
  static boolean isCapture(int number) {
    return number % CAPTURE_ONE_IN == CAPTURE_ONE_IN - 1;
  }
}
