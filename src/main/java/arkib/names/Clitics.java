package arkib.names;

/** What Malay attaches to a name: {@code Malaysialah}, {@code Bagerinya}. */
final class Clitics {

  /** How many letters and digits an alias has at least to which one may be attached. */
  static final int SHORTEST_ALIAS = 5;

  private Clitics() {}

  /** Where the clitic begins with which a word ends; -1 where it ends with none. */
  static int in(String text, int start, int end) {
    if (end - start < 3) {
      return -1;
    }
    char last = Letters.simple(text.charAt(end - 1));
    return switch (last) {
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
    int from = end - clitic.length();
    if (from <= start) {
      return -1;
    }
    for (int i = 0; i < clitic.length(); i++) {
      if (Letters.simple(text.charAt(from + i)) != clitic.charAt(i)) {
        return -1;
      }
    }
    return from;
  }
}
