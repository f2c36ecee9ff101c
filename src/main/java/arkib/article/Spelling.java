package arkib.article;

/**
 * A way in which an article spells a name.
 *
 * @param text the spelling as the authority file has it: that a text differs in case or white space
 *     alone is no other spelling
 * @param count how often the article has it
 */
public record Spelling(String text, int count) {

  /** Refuses what is not there. */
  public Spelling {
    if (text.isBlank() || count < 1) {
      throw new IllegalArgumentException("no spelling: " + text + " " + count);
    }
  }
}
