package arkib.search;

import java.util.Arrays;

/** What one article has of one word. */
final class Posting {

  private final int weight;
  private final byte[] prints;

  /**
   * A posting.
   *
   * @param weight its byte: level, and whether it is a name and in the headline
   * @param prints the prints of the words that follow it, ascending
   */
  Posting(int weight, byte[] prints) {
    this.weight = weight;
    this.prints = prints;
  }

  /** Gives it to a form as that of an article. */
  void addTo(Form form, int article) {
    form.add(article, weight, prints, 0, prints.length);
  }

  /** How many bytes it takes in files {@code q}. */
  int bytes() {
    return 1 + prints.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Posting posting
        && weight == posting.weight
        && Arrays.equals(prints, posting.prints);
  }

  @Override
  public int hashCode() {
    return weight * 31 + Arrays.hashCode(prints);
  }
}
