package arkib.parse.capture;

import java.util.Locale;

/** Finds a sign-off behind the last sentence of a line: {@code … kata beliau. – Bernama}. */
final class InlineSignOffs {

  private static final int LONGEST = 40;

  private InlineSignOffs() {}

  /** Where the sign-off begins, its dash included; 0 for none. */
  static int start(String text) {
    String plain = Lettering.withPlainSpaces(text);
    int at = plain.length() - 1;
    int least = Math.max(1, plain.length() - LONGEST);
    while (at >= least && "–—―-".indexOf(plain.charAt(at)) < 0) {
      at--;
    }
    int dash = at;
    while (dash >= least && "–—―-".indexOf(plain.charAt(dash)) >= 0) {
      dash--;
    }
    if (at < least || at - dash > 2 || plain.charAt(dash) != ' ') {
      return 0;
    }
    String credit = plain.substring(at + 1).strip();
    boolean afterSentence = SentenceEnd.is(plain.substring(0, dash).strip());
    return afterSentence && isAgency(credit) ? dash + 1 : 0;
  }

  /** How many dashes a sign-off begins with. */
  static int dashes(String signOff) {
    int end = 0;
    while (end < signOff.length() && "–—―-".indexOf(signOff.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  // Known, or in capitals: "— kata Azlan" and "- Nik Nazmi" are part of what is said.
  private static boolean isAgency(String credit) {
    boolean known =
        Vocabulary.STANDARD.has("agencies", credit.toLowerCase(Locale.ROOT))
            && Lettering.isCapitalised(credit);
    return known
        || (Lettering.isAllCapitals(credit)
            && Lettering.words(credit) <= 4
            && !Lettering.hasDigit(credit));
  }
}
