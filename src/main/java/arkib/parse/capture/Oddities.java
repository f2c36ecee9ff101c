package arkib.parse.capture;

import java.util.ArrayList;
import java.util.List;

/** Notices what is odd in a text; the text itself stays as it is. */
final class Oddities {

  /** A paragraph whose quotation marks are doubled: {@code “”Kita telah …}. */
  static final String DOUBLED_QUOTE = "doubled-quote";

  private static final List<String> DOUBLED = List.of("“”", "““", "””", "\"\"");

  private Oddities() {}

  static boolean hasDoubledQuote(String text) {
    return DOUBLED.stream().anyMatch(text::contains);
  }

  /** The lines with doubled quotation marks, no-break spaces and missing spaces, as warnings. */
  static List<String> of(List<TextBlock> blocks, Page page) {
    List<String> doubled = new ArrayList<>();
    List<String> noBreak = new ArrayList<>();
    List<String> comma = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (line.hasNoBreakSpace() && !page.is(i, Role.BOILERPLATE)) {
        noBreak.add("nbsp:" + line.number());
      }
    }
    for (TextBlock block : blocks) {
      if (hasDoubledQuote(block.text())) {
        doubled.add(DOUBLED_QUOTE + ":" + block.line());
      }
      if (lacksSpace(block.text())) {
        comma.add("missing-space-after-comma:" + block.line());
      }
    }
    List<String> all = new ArrayList<>(doubled);
    all.addAll(noBreak);
    all.addAll(comma);
    return all;
  }

  /** "PERPUSTAKAAN desa bukan …": the first word in capitals, as papers begin a text. */
  static boolean beginsWithCapitals(String text) {
    List<String> words =
        Lettering.split(Lettering.withPlainSpaces(text.substring(0, Math.min(80, text.length()))));
    return words.size() > 1
        && Lettering.bare(words.get(0)).length() >= 5
        && Lettering.isAllCapitals(words.get(0))
        && !Lettering.hasDigit(words.get(0))
        && Character.isLetter(words.get(1).charAt(0))
        && !Lettering.isAllCapitals(words.get(1));
  }

  // "ini,Ketua"
  private static boolean lacksSpace(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ','
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
