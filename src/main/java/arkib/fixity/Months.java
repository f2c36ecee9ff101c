package arkib.fixity;

import java.util.Locale;
import java.util.Optional;

/**
 * Which manifest a file is in: a file whose path has a folder {@code 2019/05/} is in that month's,
 * so that a new article does not rewrite a list of everything that there ever was.
 */
public final class Months {

  private static final String FOLDER = "manifest-sha256/";
  private static final String END = ".txt";
  private static final int LENGTH = "2019/05/".length();

  private Months() {}

  /** The first month among a path's folders, as {@code 2019-05}. */
  public static Optional<String> of(String path) {
    int month = number(path);
    return month == 0 ? Optional.empty() : Optional.of(name(month));
  }

  /** The same as a number, {@code 201905}; 0 where there is none. */
  public static int number(String path) {
    for (int start = 0; start + LENGTH <= path.length(); start = path.indexOf('/', start) + 1) {
      if (isMonth(path, start)) {
        return Integer.parseInt(path, start, start + 4, 10) * 100
            + Integer.parseInt(path, start + 5, start + 7, 10);
      }
      if (path.indexOf('/', start) < 0) {
        break;
      }
    }
    return 0;
  }

  private static String name(int month) {
    return String.format(Locale.ROOT, "%04d-%02d", month / 100, month % 100);
  }

  private static boolean isMonth(String path, int start) {
    if (path.charAt(start + 4) != '/' || path.charAt(start + 7) != '/') {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if (!isDigit(path.charAt(start + i))) {
        return false;
      }
    }
    char ten = path.charAt(start + 5);
    char one = path.charAt(start + 6);
    return (ten == '0' && one >= '1' && one <= '9') || (ten == '1' && one >= '0' && one <= '2');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where the manifest of a month is, told as a {@link #number}. */
  public static String manifest(int month) {
    return manifest(name(month));
  }

  /** Where the manifest of a month is. */
  public static String manifest(String month) {
    return FOLDER + month + END;
  }

  /** Of which month a path is the manifest. */
  public static Optional<String> ofManifest(String path) {
    return path.matches(FOLDER + "\\d{4}-\\d{2}\\" + END)
        ? Optional.of(path.substring(FOLDER.length(), path.length() - END.length()))
        : Optional.empty();
  }
}
