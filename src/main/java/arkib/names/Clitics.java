package arkib.names;

/** What Malay attaches to a name: {@code Malaysialah}, {@code Bagerinya}. */
final class Clitics {

  /** How many letters and digits an alias has at least to which one may be attached. */
  static final int SHORTEST_ALIAS = 5;

  private Clitics() {}

  /** Where the clitic begins with which a word ends; -1 where it ends with none. */
  static int in(String text, int start, int end) {
    int last = written(text, start, end);
    if (last < start) {
      return -1;
    }
    return switch (Letters.simple(text.charAt(last))) {
      case 'a' -> ending("nya", text, start, end);
      case 'n' -> ending("pun", text, start, end);
      case 'u' -> Math.max(ending("ku", text, start, end), ending("mu", text, start, end));
      case 'h' ->
          Math.max(
              ending("lah", text, start, end),
              Math.max(ending("kah", text, start, end), ending("tah", text, start, end)));
      default -> -1;
    };
  }

  private static int ending(String clitic, String text, int start, int end) {
    int at = end;
    for (int i = clitic.length() - 1; i >= 0; i--) {
      at = written(text, start, at);
      if (at < start || Letters.simple(text.charAt(at)) != clitic.charAt(i)) {
        return -1;
      }
    }
    return at > start ? at : -1;
  }

  // The last character before a place that is more than a soft hyphen or a tatweel.
  private static int written(String text, int start, int before) {
    int at = before - 1;
    while (at >= start && Letters.isUnwritten(text.charAt(at))) {
      at--;
    }
    return at;
  }
}
