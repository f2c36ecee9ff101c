package arkib.render.view;

import arkib.article.CarriedName;
import arkib.article.Spelling;
import arkib.names.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ways in which articles spell a name, as pages tell them. */
final class Spellings {

  /** The most frequent first; of equal ones the first in code-point order. */
  static final Comparator<Spelling> MOST_FREQUENT =
      Comparator.comparingInt(Spelling::count).reversed().thenComparing(Spelling::text);

  private Spellings() {}

  /**
   * How an article spells a name: {@code Mohammad Hossein Bagheri dieja Bageri 6 kali, Baqeri 3
   * kali}; nothing where it has one spelling.
   */
  static Optional<String> told(Terms terms, Entry entry, CarriedName name) {
    if (name.spellings().size() < 2) {
      return Optional.empty();
    }
    List<String> parts = name.spellings().stream().map(one -> told(terms, one)).toList();
    return Optional.of(
        terms.words().get("article.spelt", entry.name(), terms.joined("comma", parts)));
  }

  private static String told(Terms terms, Spelling one) {
    return terms.words().get("article.spelling", one.text(), terms.words().number(one.count()));
  }
}
