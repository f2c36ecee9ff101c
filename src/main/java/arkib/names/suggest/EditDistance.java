package arkib.names.suggest;

import java.util.HashMap;
import java.util.Map;

/**
 * How many letters must be put in, taken out, changed, or turned round with their neighbour to make
 * one word of another: the distance of Damerau (1964) and Levenshtein, where letters turned round
 * may be changed again (Lowrance and Wagner 1975).
 */
final class EditDistance {

  private EditDistance() {}

  /** Whether two words are at most this far from each other; told without counting where it can. */
  static boolean isWithin(String a, String b, int most) {
    return Math.abs(a.length() - b.length()) <= most && between(a, b) <= most;
  }

  /** The distance of two words. */
  static int between(String a, String b) {
    int far = a.length() + b.length();
    int[][] d = new int[a.length() + 2][b.length() + 2];
    d[0][0] = far;
    for (int i = 0; i <= a.length(); i++) {
      d[i + 1][0] = far;
      d[i + 1][1] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j + 1] = far;
      d[1][j + 1] = j;
    }
    // In which row each letter was last met.
    Map<Character, Integer> rows = new HashMap<>();
    for (int i = 1; i <= a.length(); i++) {
      int column = 0;
      for (int j = 1; j <= b.length(); j++) {
        int row = rows.getOrDefault(b.charAt(j - 1), 0);
        int turned = d[row][column] + (i - row - 1) + 1 + (j - column - 1);
        int changed = d[i][j];
        if (a.charAt(i - 1) == b.charAt(j - 1)) {
          column = j;
        } else {
          changed++;
        }
        int other = Math.min(d[i + 1][j], d[i][j + 1]) + 1;
        d[i + 1][j + 1] = Math.min(Math.min(turned, changed), other);
      }
      rows.put(a.charAt(i - 1), i);
    }
    return d[a.length() + 1][b.length() + 1];
  }
}
