package arkib.parse.capture;

import java.util.List;
import java.util.Optional;

/**
 * Finds the line with which an agency or a paper signs: {@code -- BERNAMA}, {@code — DEFENCE
 * SECURITY ASIA}. Boilerplate may share the line: {@code — Bernama Boleh follow media sosial …}.
 */
final class SignOffReader {

  private static final int MOST_WORDS = 7;
  private static final int LONGEST = 80;

  private final Page page;
  private final Boilerplate boilerplate;
  private final Vocabulary words = Vocabulary.STANDARD;

  SignOffReader(Page page, Boilerplate boilerplate) {
    this.page = page;
    this.boilerplate = boilerplate;
  }

  /** Whether a line begins as sign-offs do. */
  static boolean looksLike(Line line) {
    return dashes(line.plain()) > 0;
  }

  /** The sign-off in the last third of the lines from {@code bodyStart} on, with its role given. */
  Optional<Story.SignOff> read(int bodyStart) {
    List<Integer> free = page.free(bodyStart, page.size());
    for (int i = free.size() - 1; i > 0; i--) {
      int index = free.get(i);
      // An agency's name is a sign-off wherever it stands, another name only near the end.
      boolean near = i >= free.size() * 2 / 3 || isAgency(page.line(index));
      if (near && !isListed(free, i)) {
        Optional<Story.SignOff> found = wholeLine(index).or(() -> withBoilerplate(index));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  // "BERNAMA" alone in its line; in small letters "Antara" is a word like any other.
  private boolean isAgencyAlone(Line line) {
    return line.isShort()
        && Lettering.isAllCapitals(line.plain())
        && words.has("agencies", Lettering.fold(line.plain()));
  }

  private boolean isAgency(Line line) {
    if (isAgencyAlone(line)) {
      return true;
    }
    int dashes = line.isShort() ? dashes(line.plain()) : 0;
    return dashes > 0 && words.has("agencies", Lettering.fold(line.plain().substring(dashes)));
  }

  // "- Kad Pengenalan" between other such lines is an item of a list.
  private boolean isListed(List<Integer> free, int at) {
    return BodyReader.isBullet(page.line(free.get(at)))
        && (BodyReader.isBullet(page.line(free.get(at - 1)))
            || (at + 1 < free.size() && BodyReader.isBullet(page.line(free.get(at + 1)))));
  }

  private Optional<Story.SignOff> wholeLine(int index) {
    Line line = page.line(index);
    Optional<Story.SignOff> signOff = signOff(line, line.text());
    if (signOff.isEmpty() && isAgencyAlone(line)) {
      signOff = Optional.of(new Story.SignOff(line.text(), line.text(), line.number()));
    }
    signOff.ifPresent(found -> page.assign(index, Role.SIGN_OFF, "sign-off"));
    return signOff;
  }

  private Optional<Story.SignOff> withBoilerplate(int index) {
    Line line = page.line(index);
    if (dashes(line.plain()) == 0) {
      return Optional.empty();
    }
    int end = dashes(line.plain());
    for (int word = 0; word <= MOST_WORDS; word++) {
      end = line.plain().indexOf(' ', end + 1);
      if (end < 0) {
        return Optional.empty();
      }
      String rest = Lettering.strip(line.text().substring(end));
      Optional<String> rule = boilerplate.ruleOf(rest);
      Optional<Story.SignOff> signOff = signOff(line, line.text().substring(0, end));
      if (rule.isPresent() && signOff.isPresent()) {
        page.assign(index, Role.SIGN_OFF, "sign-off-before-boilerplate");
        page.setRestAside(index, rule.get(), rest);
        return signOff;
      }
    }
    return Optional.empty();
  }

  private Optional<Story.SignOff> signOff(Line line, String text) {
    String raw = Lettering.strip(text);
    int dashes = dashes(raw);
    if (dashes == 0 || raw.length() > LONGEST) {
      return Optional.empty();
    }
    String credit = Lettering.strip(raw.substring(dashes));
    return isCredit(credit)
        ? Optional.of(new Story.SignOff(raw, credit, line.number()))
        : Optional.empty();
  }

  /** Whether a text may be the name of who signs: few words, each with a capital, no digit. */
  boolean isCredit(String credit) {
    List<String> parts = Lettering.split(Lettering.withPlainSpaces(credit));
    if (parts.isEmpty() || parts.size() > MOST_WORDS || Lettering.hasDigit(credit)) {
      return false;
    }
    for (String part : parts) {
      boolean small = words.has("particles", Lettering.fold(part));
      if (!Lettering.isCapitalised(part) && !small && !part.equals("/")) {
        return false;
      }
    }
    return Lettering.isCapitalised(parts.get(0)) && !"?!:”\"".contains(last(credit));
  }

  private static String last(String text) {
    return text.substring(text.length() - 1);
  }

  // How long the dash and the spaces behind it are.
  private static int dashes(String plain) {
    int end = 0;
    while (end < plain.length() && end < 3 && "–—-―".indexOf(plain.charAt(end)) >= 0) {
      end++;
    }
    if (end == 0 || end == 3) {
      return 0;
    }
    while (end < plain.length() && Lettering.isSpace(plain.charAt(end))) {
      end++;
    }
    return end;
  }
}
