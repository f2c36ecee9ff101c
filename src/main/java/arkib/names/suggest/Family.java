package arkib.names.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Phrases that have one of some spellings, parted by their other words: "Mohammad Hossein Bageri",
 * "Mohammad Bagheri" and "Baqeri" go together, since what differs beside the spelling is absent and
 * not another word; "Ali Hassan" and "Omar Hasan" do not. A phrase whose other words fit several
 * longer ones, as a lone "Hasan" beside both, goes with none of them.
 */
final class Family {

  private final Map<Set<String>, List<Member>> byRest = new LinkedHashMap<>();

  /**
   * A phrase with one of the spellings.
   *
   * @param form the phrase
   * @param spelt the spelling
   * @param rest the keys of its other words
   */
  record Member(Form form, Form.Spelt spelt, Set<String> rest) {}

  void add(Form form, int at) {
    Set<String> rest = new TreeSet<>();
    for (int i = 0; i < form.words().size(); i++) {
      if (i != at) {
        rest.add(form.words().get(i).key());
      }
    }
    byRest
        .computeIfAbsent(rest, key -> new ArrayList<>(1))
        .add(new Member(form, form.words().get(at), rest));
  }

  /** The phrases that go together. */
  List<List<Member>> parted() {
    Map<String, List<Set<String>>> byWord = new HashMap<>();
    byRest
        .keySet()
        .forEach(
            rest ->
                rest.forEach(w -> byWord.computeIfAbsent(w, key -> new ArrayList<>(1)).add(rest)));
    Set<Set<String>> whole = new HashSet<>();
    for (Set<String> rest : byRest.keySet()) {
      if (larger(rest, byWord).isEmpty()) {
        whole.add(rest);
      }
    }
    Map<Set<String>, List<Member>> parted = new LinkedHashMap<>();
    byRest.forEach(
        (rest, members) -> {
          List<Set<String>> fitting =
              larger(rest, byWord).stream().filter(whole::contains).toList();
          Set<String> goesWith = fitting.size() == 1 ? fitting.get(0) : rest;
          parted.computeIfAbsent(goesWith, key -> new ArrayList<>()).addAll(members);
        });
    return List.copyOf(parted.values());
  }

  // The sets of other words that have all of these and more.
  private List<Set<String>> larger(Set<String> rest, Map<String, List<Set<String>>> byWord) {
    if (rest.isEmpty()) {
      return byRest.keySet().stream().filter(other -> !other.isEmpty()).toList();
    }
    List<Set<String>> fewest = null;
    for (String word : rest) {
      List<Set<String>> having = byWord.get(word);
      fewest = fewest == null || having.size() < fewest.size() ? having : fewest;
    }
    return fewest.stream()
        .filter(other -> other.size() > rest.size() && other.containsAll(rest))
        .toList();
  }
}
