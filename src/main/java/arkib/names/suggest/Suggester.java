package arkib.names.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Suggests what the authority file may lack. Articles are added in the order of their paths, by one
 * thread: then the outcome is the same on every machine.
 */
public final class Suggester {

  private static final Comparator<SuggestedName> BEST =
      Comparator.comparing(SuggestedName::score).reversed().thenComparing(SuggestedName::text);

  private final Tally tally = new Tally();
  private final WordLists lists = WordLists.STANDARD;

  /** Adds what an article has. */
  public void add(ArticleSightings article) {
    tally.add(article);
  }

  /** What all articles added suggest. */
  public Suggestions suggest() {
    Map<String, Count> names = Sieve.names(tally, lists);
    List<SuggestedName> suggested = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    names.forEach(
        (text, count) -> {
          suggested.add(name(text, count));
          forms.add(Form.of(text, count, Optional.empty(), lists));
        });
    tally.known().entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Known, Count> e) -> e.getKey().text())
                .thenComparing(e -> e.getKey().entry()))
        .forEach(
            e ->
                forms.add(
                    Form.of(
                        e.getKey().text(), e.getValue(), Optional.of(e.getKey().entry()), lists)));
    suggested.sort(BEST);
    return new Suggestions(suggested, MergerFinder.of(forms));
  }

  private SuggestedName name(String text, Count count) {
    List<Word> words = WordReader.of(text, lists);
    int certainty =
        1
            + (words.size() > 1 ? 1 : 0)
            + (Guess.isMarked(words, count, lists) ? 1 : 0)
            + (tally.small(words.get(0).lower()) == 0 ? 1 : 0);
    return new SuggestedName(
        text,
        Guess.of(words, count, lists),
        count.times(),
        count.articles(),
        certainty * (count.articles() + count.times()),
        new TreeMap<>(count.titles()),
        count.examples().stream()
            .map(e -> new SuggestedName.Example(tally.source(e.article()), e.context()))
            .toList());
  }
}
