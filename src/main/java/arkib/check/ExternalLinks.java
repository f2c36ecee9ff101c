package arkib.check;

import arkib.article.Card;
import arkib.article.Origin;
import arkib.article.body.Reference;
import arkib.build.Planned;
import arkib.check.external.Answer;
import arkib.check.external.AnswerCache;
import arkib.check.external.Round;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.parse.frontmatter.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Links to other sites: those in texts, and the sources that front matter names. */
final class ExternalLinks implements Rule {

  private final External external;
  private final Said said;

  ExternalLinks(External external, Said said) {
    this.external = external;
    this.said = said;
  }

  @Override
  public void check(Planned planned, Findings findings) {
    Map<String, List<Supplier<Location>>> links = new LinkedHashMap<>();
    for (Card card : planned.cards()) {
      if (!planned.held().containsKey(card.source())) {
        collect(card, links);
      }
    }
    AnswerCache cache =
        AnswerCache.open(planned.site().state().resolve("links.json"), external.now());
    Map<String, Answer> answers = new HashMap<>();
    links.keySet().forEach(link -> cache.get(link).ifPresent(a -> answers.put(link, a)));
    List<String> unknown = links.keySet().stream().filter(l -> !answers.containsKey(l)).toList();
    external.progress().begin("links", unknown.size());
    Map<String, Answer> fresh =
        new Round(external.manners(), external.progress()::step).ask(unknown);
    answers.putAll(fresh);
    links.forEach((link, places) -> tell(link, places, answers.get(link), findings));
    try {
      cache.add(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collect(Card card, Map<String, List<Supplier<Location>>> links) {
    for (Reference reference : card.references()) {
      if (isWeb(reference.target())) {
        add(
            reference.target(),
            () -> new Location("content/" + card.source(), reference.line(), reference.column()),
            links);
      }
    }
    Stream.of(card.origin().flatMap(Origin::url), card.origin().flatMap(Origin::archive))
        .flatMap(url -> url.stream())
        .filter(ExternalLinks::isWeb)
        .forEach(url -> add(url, () -> said.at(card.source(), Field.SOURCE), links));
  }

  private static void add(
      String link, Supplier<Location> at, Map<String, List<Supplier<Location>>> links) {
    links.computeIfAbsent(link, l -> new ArrayList<>(1)).add(at);
  }

  private static void tell(
      String link, List<Supplier<Location>> places, Answer answer, Findings findings) {
    if (answer.kind() == Answer.Kind.FINE) {
      return;
    }
    Problem problem =
        switch (answer.kind()) {
          case MOVED -> Problem.EXTERNAL_MOVED;
          case DEAD -> Problem.EXTERNAL_DEAD;
          default -> Problem.EXTERNAL_UNKNOWN;
        };
    places.forEach(at -> findings.report(problem, at.get(), link, answer.detail()));
  }

  private static boolean isWeb(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
