package arkib.names;

import arkib.article.NameType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An authority file made ready to be looked for in texts. Safe for use by many threads. */
final class Lexicon {

  private final Vocabulary vocabulary = new Vocabulary();
  private final Separators separators = new Separators();
  private final Trie trie = new Trie();
  private final Map<String, List<Entry>> implied = new HashMap<>();

  Lexicon(Authority authority) {
    authority.entries().forEach(this::learn);
    authority.entries().forEach(this::add);
    authority.entries().forEach(entry -> implied.put(entry.id(), impliedBy(entry, authority)));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Separators separators() {
    return separators;
  }

  Trie trie() {
    return trie;
  }

  /** What an entry implies, and what that implies, each once. */
  List<Entry> implied(Entry entry) {
    return implied.getOrDefault(entry.id(), List.of());
  }

  private void learn(Entry entry) {
    entry.titles().forEach(vocabulary::learn);
    for (Alias alias : entry.spellings()) {
      vocabulary.learn(alias.text());
      alias.not().forEach(vocabulary::learn);
      alias.requires().ifPresent(requirement -> requirement.title().forEach(vocabulary::learn));
      alias.requires().ifPresent(requirement -> requirement.near().forEach(vocabulary::learn));
    }
  }

  private void add(Entry entry) {
    List<Phrase> titles = phrases(entry.titles());
    List<Alias> spellings = entry.spellings();
    List<Phrase> rows = spellings.stream().map(alias -> phrase(alias.text())).toList();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).length() > 0) {
        String spelling = spellings.get(shortest(entry, rows, i)).text();
        add(sense(entry, spellings.get(i), spelling, titles));
      }
    }
  }

  // Where the editor tells spellings of a person's name apart, "Mohammad Hossein Bageri" spells it
  // as "Bageri" does. Of a place it is not so: "Republik Islam Iran" is another name than "Iran".
  private static int shortest(Entry entry, List<Phrase> rows, int of) {
    List<Alias> spellings = entry.spellings();
    boolean told =
        spellings.stream()
            .anyMatch(alias -> alias.kind().filter(AliasKind.VARIANT_SPELLING::equals).isPresent());
    int shortest = of;
    for (int i = 0; i < rows.size() && told && entry.type() == NameType.PERSON; i++) {
      Phrase row = rows.get(i);
      boolean shorter = row.length() > 0 && row.length() < rows.get(shortest).length();
      if (shorter && !spellings.get(i).isWeak() && rows.get(of).indexOf(row) >= 0) {
        shortest = i;
      }
    }
    return shortest;
  }

  private Sense sense(Entry entry, Alias alias, String spelling, List<Phrase> titles) {
    Words words = read(alias.text());
    List<String> exact = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      exact.add(Letters.exact(alias.text().substring(words.start(i), words.end(i))));
    }
    long letters = alias.text().codePoints().filter(Character::isLetterOrDigit).count();
    Sense.Needs needs = alias.requires().map(this::needs).orElse(Sense.Needs.NOTHING);
    List<Phrase> before = new ArrayList<>(titles);
    before.addAll(needs.titles());
    before.sort(Phrase.LONGEST_FIRST);
    return new Sense(
        entry,
        alias,
        spelling,
        exact,
        Capitals.of(entry, alias),
        alias.clitics() && letters >= Clitics.SHORTEST_ALIAS,
        alias.not().stream()
            .flatMap(not -> contexts(phrase(not), phrase(alias.text())).stream())
            .toList(),
        before,
        needs);
  }

  private Sense.Needs needs(Requirement requirement) {
    return new Sense.Needs(
        phrases(requirement.title()), phrases(requirement.near()), Set.copyOf(requirement.with()));
  }

  // "ayam Turki" has the alias in it; "Utsmani" stands before or after it.
  private static List<Sense.Context> contexts(Phrase not, Phrase alias) {
    int at = not.indexOf(alias);
    if (not.length() == 0 || (at == 0 && not.length() == alias.length())) {
      return List.of();
    }
    return at < 0
        ? List.of(new Sense.Context(not, Phrase.EMPTY), new Sense.Context(Phrase.EMPTY, not))
        : List.of(new Sense.Context(not.before(at), not.from(at + alias.length())));
  }

  private void add(Sense sense) {
    String text = sense.alias().text();
    Words words = read(text);
    int node = Trie.ROOT;
    for (int i = 0; i < words.count(); i++) {
      if (i > 0) {
        int separator = separators.learn(text, words.end(i - 1), words.start(i));
        node = separator == Separators.SPACE ? node : trie.grow(node, ~separator);
      }
      node = trie.grow(node, words.id(i));
    }
    trie.end(node, sense);
  }

  private List<Phrase> phrases(List<String> texts) {
    return texts.stream()
        .map(this::phrase)
        .filter(phrase -> phrase.length() > 0)
        .sorted(Phrase.LONGEST_FIRST)
        .toList();
  }

  private Phrase phrase(String text) {
    return Phrase.of(read(text));
  }

  private Words read(String text) {
    Words words = new Words();
    words.read(text, vocabulary);
    return words;
  }

  private static List<Entry> impliedBy(Entry entry, Authority authority) {
    Set<String> ids = new LinkedHashSet<>();
    List<Entry> waiting = new ArrayList<>(List.of(entry));
    for (int i = 0; i < waiting.size(); i++) {
      for (String id : waiting.get(i).implies()) {
        if (!id.equals(entry.id()) && ids.add(id)) {
          authority.entry(id).ifPresent(waiting::add);
        }
      }
    }
    return List.copyOf(waiting.subList(1, waiting.size()));
  }
}
