package arkib.check;

import arkib.article.Card;
import arkib.article.Correction;
import arkib.article.Kind;
import arkib.article.NewsDate;
import arkib.article.Origin;
import arkib.build.Planned;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.parse.frontmatter.Field;
import arkib.plan.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates that cannot be, and dates that are not. That an article is scheduled is no mistake; that it
 * is scheduled more than a year ahead is likely to be one.
 */
final class Dates implements Rule {

  private static final Duration FAR = Duration.ofDays(366);

  private final Instant now;
  private final Said said;

  Dates(Instant now, Said said) {
    this.now = now;
    this.said = said;
  }

  @Override
  public void check(Planned planned, Findings findings) {
    Optional<LocalDate> founded = planned.site().settings().founded();
    for (Card card : planned.cards()) {
      future(card, planned, findings);
      founded.ifPresent(day -> past(card, day, findings));
      boolean shown = !planned.held().containsKey(card.source());
      boolean written = card.kind() == Kind.NEWS && card.raw().isEmpty();
      boolean undated = shown && written && card.published().isEmpty();
      // Of a date that cannot be read, every build tells.
      if (undated && said.texts(card.source(), Field.DATE).isEmpty()) {
        findings.report(Problem.ARTICLE_UNDATED, Location.of("content/" + card.source()));
      }
    }
  }

  private void future(Card card, Planned planned, Findings findings) {
    Optional<NewsDate> published = card.published().filter(this::isToCome);
    if (published.filter(date -> isAfter(date, now.plus(FAR))).isPresent()) {
      future(card, Field.DATE, "published", published, findings);
    } else if (planned.held().get(card.source()) == Visibility.Held.FUTURE) {
      published.ifPresent(
          date ->
              findings.report(
                  Problem.DATE_SCHEDULED, said.at(card.source(), Field.DATE), date.edtf()));
    }
    future(card, Field.UPDATED, "updated", card.publication().updated(), findings);
    future(card, Field.SOURCE, "captured", card.origin().flatMap(Origin::captured), findings);
    for (Correction correction : card.corrections()) {
      future(card, Field.CORRECTIONS, "correction", correction.date(), findings);
    }
  }

  private void future(
      Card card, Field field, String word, Optional<NewsDate> date, Findings findings) {
    date.filter(this::isToCome)
        .ifPresent(
            d ->
                findings.report(
                    Problem.DATE_FUTURE, said.at(card.source(), field), word, d.edtf()));
  }

  private void past(Card card, LocalDate founded, Findings findings) {
    past(card, Field.DATE, "published", card.published(), founded, findings);
    past(card, Field.UPDATED, "updated", card.publication().updated(), founded, findings);
  }

  private void past(
      Card card,
      Field field,
      String word,
      Optional<NewsDate> date,
      LocalDate founded,
      Findings findings) {
    // Of a year, its last day may have been after the founding.
    date.filter(d -> d.digits() / unit(d) < digits(founded) / unit(d))
        .ifPresent(
            d ->
                findings.report(
                    Problem.DATE_BEFORE_FOUNDING,
                    said.at(card.source(), field),
                    word,
                    d.edtf(),
                    founded.toString()));
  }

  private static int unit(NewsDate date) {
    if (date.day().isPresent()) {
      return 1;
    }
    return date.month().isPresent() ? 100 : 10_000;
  }

  private static int digits(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  private boolean isToCome(NewsDate date) {
    return isAfter(date, now);
  }

  private static boolean isAfter(NewsDate date, Instant moment) {
    return date.start().toInstant().isAfter(moment);
  }
}
