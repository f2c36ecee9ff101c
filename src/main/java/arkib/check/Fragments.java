package arkib.check;

import arkib.article.Card;
import arkib.article.body.Reference;
import arkib.build.Planned;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.plan.Links;
import arkib.plan.PlannedPage;
import arkib.theme.Theme;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to a place in an article that it does not have. A place is a subheading, a footnote, or
 * what the theme's templates call so; of lists, which are made of many, nothing is told.
 */
final class Fragments implements Rule {

  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"{}]+)\"");
  private static final int SHOWN = 8;

  @Override
  public void check(Planned planned, Findings findings) {
    new Look(planned, findings).check();
  }

  private static final class Look {
    private final Planned planned;
    private final Findings findings;
    private final Map<String, Card> pages = new HashMap<>();
    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Set<String> ofTheme;

    Look(Planned planned, Findings findings) {
      this.planned = planned;
      this.findings = findings;
      this.ofTheme = ids(planned.theme());
      for (PlannedPage page : planned.plan().pages()) {
        if (page instanceof PlannedPage.ArticlePage article) {
          pages.put(article.address().path(), article.card());
        } else if (page instanceof PlannedPage.StandingPage standing) {
          pages.put(standing.address().path(), standing.card());
        }
      }
    }

    void check() {
      for (Card card : pages.values()) {
        for (Reference reference : card.references()) {
          int sign = reference.target().indexOf('#');
          if (sign >= 0 && sign + 1 < reference.target().length()) {
            target(card, reference)
                .ifPresent(
                    to -> check(card, reference, to, reference.target().substring(sign + 1)));
          }
        }
      }
    }

    private Optional<Card> target(Card from, Reference reference) {
      if (reference.target().startsWith("#")) {
        return Optional.of(from);
      }
      Links.Destination to = planned.plan().links().resolve(from.source(), reference.target());
      return to instanceof Links.Internal internal
          ? Optional.ofNullable(pages.get(internal.address().path()))
          : Optional.empty();
    }

    private void check(Card from, Reference reference, Card to, String fragment) {
      Set<String> there =
          anchors.computeIfAbsent(to.source(), s -> Anchors.in(planned.articles().of(to).body()));
      String wanted = decoded(fragment);
      if (!there.contains(wanted) && !ofTheme.contains(wanted) && !wanted.equals("top")) {
        List<String> some = there.stream().filter(a -> !a.contains(":")).limit(SHOWN).toList();
        findings.report(
            Problem.ANCHOR_DEAD,
            new Location("content/" + from.source(), reference.line(), reference.column()),
            "#" + wanted,
            some.isEmpty() ? "–" : String.join(", ", some));
      }
    }

    private static String decoded(String fragment) {
      try {
        return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        // "100%" is no escape.
        return fragment;
      }
    }

    private static Set<String> ids(Theme theme) {
      Set<String> ids = new HashSet<>();
      for (String name : new TreeSet<>(theme.templates())) {
        Matcher id = ID.matcher(theme.template(name).orElse(""));
        while (id.find()) {
          ids.add(id.group(1));
        }
      }
      return ids;
    }
  }
}
