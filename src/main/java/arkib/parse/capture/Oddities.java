package arkib.parse.capture;

import java.util.ArrayList;
import java.util.List;

/** Notices what is odd in a text; the text itself stays as it is. */
final class Oddities {

  /** A paragraph whose quotation marks are doubled: {@code “”Kita telah …}. */
  static final String DOUBLED_QUOTE = "doubled-quote";

  private static final int LEAST_CAPITALS = 5;
  private static final int MOST_WORDS = 4;

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

  /** "PERPUSTAKAAN desa bukan …", "MAK LIMAH bangun …": capitals, as papers begin a text. */
  static boolean beginsWithCapitals(String text) {
    int letters = 0;
    int capitals = 0;
    for (String word :
        Lettering.split(
            Lettering.withPlainSpaces(text.substring(0, Math.min(80, text.length()))))) {
      if (!Lettering.isAllCapitals(word) || Lettering.hasDigit(word)) {
        return letters >= LEAST_CAPITALS
            && capitals <= MOST_WORDS
            && Character.isLetter(word.charAt(0));
      }
      capitals++;
      letters += Lettering.bare(word).length();
    }
    return false;
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
