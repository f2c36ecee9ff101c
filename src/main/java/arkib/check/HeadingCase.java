package arkib.check;

import arkib.article.Card;
import arkib.build.Planned;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.parse.frontmatter.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tags, sections, authors and series that differ in case alone. What most articles write is what
 * was meant; of equally frequent forms the first in code-point order is named, as the lists have
 * it, but none is certain. A section of the settings is written as they say in any case.
 */
final class HeadingCase implements Rule {

  private record Kind(String word, Field field, Function<Card, Stream<String>> of) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("tag", Field.TAGS, card -> card.filing().tags().stream()),
          new Kind("section", Field.SECTION, card -> card.filing().section().stream()),
          new Kind("author", Field.AUTHORS, card -> card.heading().byline().stream()),
          new Kind("series", Field.SERIES, card -> card.filing().series().stream()));

  private final Said said;

  HeadingCase(Said said) {
    this.said = said;
  }

  @Override
  public void check(Planned planned, Findings findings) {
    KINDS.forEach(kind -> new Look(kind, planned, findings).check());
  }

  private final class Look {
    private final Kind kind;
    private final List<Card> cards;
    private final Findings findings;
    private final Map<String, Long> articles;
    private final Map<String, List<String>> forms = new HashMap<>();

    Look(Kind kind, Planned planned, Findings findings) {
      this.kind = kind;
      this.cards = planned.cards();
      this.findings = findings;
      this.articles =
          cards.stream()
              .flatMap(kind.of())
              .collect(
                  Collectors.groupingBy(form -> form, LinkedHashMap::new, Collectors.counting()));
      articles.keySet().forEach(form -> alike(form).add(form));
      Comparator<String> most = Comparator.comparing(articles::get, Comparator.reverseOrder());
      forms.values().forEach(alike -> alike.sort(most.thenComparing(Comparator.naturalOrder())));
    }

    private List<String> alike(String form) {
      return forms.computeIfAbsent(folded(form), key -> new ArrayList<>(1));
    }

    void check() {
      if (forms.values().stream().allMatch(alike -> alike.size() == 1)) {
        return;
      }
      for (Card card : cards) {
        kind.of()
            .apply(card)
            .distinct()
            .filter(form -> !alike(form).get(0).equals(form))
            .forEach(form -> tell(card, form));
      }
    }

    private void tell(Card card, String form) {
      List<String> alike = alike(form);
      String meant = alike.get(0);
      boolean certain = articles.get(meant) > articles.get(alike.get(1));
      Optional<Edit> edit =
          said.texts(card.source(), kind.field()).stream()
              .flatMap(text -> edit(text, form, meant).stream())
              .findFirst();
      Location at =
          edit.map(e -> new Location(e.shown(), e.line(), e.column()))
              .orElse(Location.of("content/" + card.source()));
      String[] arguments = {kind.word(), form, meant, articles.get(meant).toString()};
      edit.filter(e -> certain)
          .ifPresentOrElse(
              e -> findings.report(e, Problem.HEADING_CASE, at, arguments),
              () -> findings.report(Problem.HEADING_CASE, at, arguments));
    }
  }

  // In "tag: Banjir, kelantan" the text is a list in a line.
  private static Optional<Edit> edit(Said.Text text, String form, String meant) {
    int within = 0;
    for (String part : text.text().split(",", -1)) {
      int start = within + (part.length() - part.stripLeading().length());
      if (part.strip().equals(form) && text.at().column() > 0) {
        return Optional.of(
            new Edit(
                text.file(),
                text.at().file(),
                text.at().line(),
                text.at().column() + start,
                form,
                meant));
      }
      within += part.length() + 1;
    }
    return Optional.empty();
  }

  private static String folded(String form) {
    return form.strip().toLowerCase(Locale.ROOT);
  }
}
