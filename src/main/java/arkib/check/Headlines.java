package arkib.check;

import arkib.archive.Archive;
import arkib.article.Card;
import arkib.build.Planned;
import arkib.diagnostic.Location;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headlines that are the same but for case and signs, or differ in a letter or two. They are
 * sorted, once as they are and once backwards, and each is compared with a few beside it: what
 * differs a little stands near (the sorted-neighbourhood method; Hernández and Stolfo 1995). So the
 * work grows with the archive and not with its square.
 *
 * <p>Two that differ in a number are two ("Bahagian 2"), and a headline that comes again and again
 * is a column's, of which nothing is told after the third.
 */
final class Headlines implements Rule {

  private static final int BESIDE = 3;
  private static final int COLUMN = 3;
  private static final int LONG = 24;
  private static final int EDITS = 2;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern NO_DIGIT = Pattern.compile("[^\\p{N}]+");

  private record Headline(Card card, String text, String digits, String backwards) {
    static Headline of(Card card) {
      String plain = Normalizer.normalize(card.headline(), Normalizer.Form.NFKC);
      String text = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
      String digits = NO_DIGIT.matcher(text).replaceAll(" ");
      return new Headline(card, text, digits, new StringBuilder(text).reverse().toString());
    }
  }

  @Override
  public void check(Planned planned, Findings findings) {
    planned.archives().forEach(archive -> check(archive, findings));
  }

  private static void check(Archive archive, Findings findings) {
    Set<String> told = new HashSet<>();
    archive.alike().forEach(two -> told.add(two.later().source() + "\n" + two.earlier().source()));
    List<Headline> headlines =
        Stream.concat(archive.timeline().dated().stream(), archive.timeline().undated().stream())
            .map(Headline::of)
            .filter(headline -> !headline.text().isEmpty())
            .toList();
    Map<String, Integer> times = new HashMap<>();
    headlines.forEach(headline -> times.merge(headline.text(), 1, Integer::sum));
    Map<Card, Integer> order = new HashMap<>();
    headlines.forEach(headline -> order.put(headline.card(), order.size()));
    List<Headline> some =
        headlines.stream().filter(headline -> times.get(headline.text()) <= COLUMN).toList();
    for (Comparator<Headline> by :
        List.of(
            Comparator.comparing(Headline::text).thenComparing(h -> h.card().source()),
            Comparator.comparing(Headline::backwards).thenComparing(h -> h.card().source()))) {
      compare(some.stream().sorted(by).toList(), order, told, findings);
    }
  }

  private static void compare(
      List<Headline> sorted, Map<Card, Integer> order, Set<String> told, Findings findings) {
    List<Headline> all = new ArrayList<>(sorted);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < Math.min(all.size(), i + 1 + BESIDE); j++) {
        if (isAlike(all.get(i), all.get(j))) {
          Card one = all.get(i).card();
          Card other = all.get(j).card();
          boolean later = order.get(one) > order.get(other);
          tell(later ? one : other, later ? other : one, told, findings);
        }
      }
    }
  }

  private static void tell(Card later, Card earlier, Set<String> told, Findings findings) {
    if (told.add(later.source() + "\n" + earlier.source())) {
      findings.report(
          Problem.HEADLINE_ALIKE,
          Location.of("content/" + later.source()),
          "content/" + earlier.source(),
          earlier.headline());
    }
  }

  private static boolean isAlike(Headline one, Headline other) {
    if (one.text().equals(other.text())) {
      return true;
    }
    int shorter = Math.min(one.text().length(), other.text().length());
    return shorter >= LONG
        && Math.abs(one.text().length() - other.text().length()) <= EDITS
        && one.digits().equals(other.digits())
        && Nearest.distance(one.text(), other.text()) <= EDITS;
  }
}
