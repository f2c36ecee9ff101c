package arkib.cli;

import arkib.parse.Explanation;

/** stub */
final class ExplanationJson {
  static String of(Explanation explanation, String name, boolean oneLine) {
    return "";
  }
}
