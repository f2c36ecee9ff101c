package arkib.render.view;

import arkib.article.CarriedName;
import arkib.article.Spelling;
import arkib.names.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which articles spell a name, as pages tell them. */
final class Spellings {

  /** The most frequent first; of equal ones the first in code-point order. */
  static final Comparator<Spelling> MOST_FREQUENT =
      Comparator.comparingInt(Spelling::count).reversed().thenComparing(Spelling::text);

  private Spellings() {}

  /**
   * How an article spells a name: {@code Mohammad Hossein Bagheri dieja Bageri 6 kali, Baqeri 3
   * kali}; nothing where all that it has are parts of the name itself, such as Asim Munir and
   * Munir.
   */
  static Optional<String> told(Terms terms, Entry entry, CarriedName name) {
    boolean differs = name.spellings().stream().anyMatch(one -> !isPart(one.text(), entry.name()));
    if (name.spellings().size() < 2 || !differs) {
      return Optional.empty();
    }
    List<String> parts = name.spellings().stream().map(one -> told(terms, one)).toList();
    return Optional.of(
        terms.words().get("article.spelt", entry.name(), terms.joined("comma", parts)));
  }

  private static boolean isPart(String text, String name) {
    String words = " " + name.toLowerCase(Locale.ROOT) + " ";
    return words.contains(" " + text.toLowerCase(Locale.ROOT) + " ");
  }

  private static String told(Terms terms, Spelling one) {
    return terms.words().get("article.spelling", one.text(), terms.words().number(one.count()));
  }
}
