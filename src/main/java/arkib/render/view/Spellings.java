package arkib.render.view;

import arkib.article.Spelling;
import arkib.names.Alias;
import arkib.names.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways in which a name is spelt, told apart by what differs: where texts have Bageri, Mohammad
 * Bageri and Mohammad Hossein Bageri, the spelling is Bageri, and the longer forms count with it. A
 * form counts with the shortest of the entry's names that stands whole within it; a weak one, a
 * lone Munir, is a form and no spelling.
 */
final class Spellings {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final List<Name> names;
  private final Map<String, String> known = new HashMap<>();

  private record Name(String text, List<String> words) {
    static Name of(String text) {
      return new Name(text, List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT).strip(), 0)));
    }
  }

  /** The spellings of an entry. */
  Spellings(Entry entry) {
    this.names =
        entry.spellings().stream()
            .filter(alias -> !alias.isWeak())
            .map(Alias::text)
            .map(Name::of)
            .sorted(Comparator.comparingInt((Name name) -> name.words().size()))
            .toList();
  }

  /** The spelling that a form has. */
  String of(String form) {
    return known.computeIfAbsent(form, this::find);
  }

  private String find(String form) {
    List<String> words = Name.of(form).words();
    return names.stream()
        .filter(name -> name.words().size() < words.size())
        .filter(name -> Collections.indexOfSubList(words, name.words()) >= 0)
        .findFirst()
        .map(Name::text)
        .orElse(form);
  }

  /** The spellings of some forms with their counts, the most frequent first. */
  List<Spelling> of(List<Spelling> forms) {
    Map<String, Integer> counts = new HashMap<>();
    forms.forEach(form -> counts.merge(of(form.text()), form.count(), Integer::sum));
    List<Spelling> spellings = new ArrayList<>();
    counts.forEach((text, count) -> spellings.add(new Spelling(text, count)));
    spellings.sort(MOST_FREQUENT);
    return spellings;
  }

  /** The most frequent first; of equal ones the first in code-point order. */
  static final Comparator<Spelling> MOST_FREQUENT =
      Comparator.comparingInt(Spelling::count).reversed().thenComparing(Spelling::text);

  /**
   * {@code Mohammad Hossein Bagheri dieja Bageri 6 kali, Baqeri 3 kali}; nothing where all is one.
   */
  static Optional<String> told(Terms terms, Entry entry, List<Spelling> forms) {
    List<Spelling> spellings = new Spellings(entry).of(forms);
    if (spellings.size() < 2) {
      return Optional.empty();
    }
    List<String> parts =
        spellings.stream()
            .map(
                one ->
                    terms
                        .words()
                        .get("article.spelling", one.text(), terms.words().number(one.count())))
            .toList();
    return Optional.of(
        terms.words().get("article.spelt", entry.name(), terms.joined("comma", parts)));
  }
}
