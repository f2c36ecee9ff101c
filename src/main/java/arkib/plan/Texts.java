package arkib.plan;

import arkib.address.Address;
import arkib.article.Card;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What changed in a site of which nothing changed but the texts of a few articles.
 *
 * @param articles the articles, by the paths of their files below {@code content/}
 * @param followers other articles whose related stories may be others now, likewise
 * @param shown gives any article that is shown, likewise; nothing where there is none
 * @param files whether the site has a file, by its path below the output folder
 * @param before gives a file as it was, by its path there; nothing where that is not known
 */
public record Texts(
    Set<String> articles,
    Set<String> followers,
    Function<String, Optional<Card>> shown,
    Predicate<String> files,
    Function<String, Optional<byte[]>> before) {

  /** Whether the site has a page or a file at an address. */
  boolean hasAddress(Address address) {
    return !address.path().endsWith("index.html") && files.test(address.outputPath());
  }

  /** A page that they decide, as it is to be made. */
  PlannedPage retold(PlannedPage page) {
    return page instanceof PlannedPage.OutputFile file
        ? new PlannedPage.OutputFile(
            file.address(),
            file.kind(),
            file.content().retelling(articles, () -> before.apply(file.address().outputPath())))
        : page;
  }

  /** Whether they decide anything of an article's own page and files, or may. */
  boolean mayDecide(Card card) {
    return articles.contains(card.source()) || followers.contains(card.source());
  }

  /** Whether they decide anything of a page, or may. */
  boolean decides(PlannedPage page) {
    if (page instanceof PlannedPage.ArticlePage article) {
      return mayDecide(article.card());
    }
    if (page instanceof PlannedPage.StandingPage standing) {
      return articles.contains(standing.card().source());
    }
    if (page instanceof PlannedPage.RawFile raw) {
      return articles.contains(raw.source());
    }
    return page instanceof PlannedPage.OutputFile file && decides(file.content().decidedByTexts());
  }

  // A loop: these are all articles of a site, several times.
  private boolean decides(Iterable<Card> cards) {
    for (Card card : cards) {
      if (articles.contains(card.source())) {
        return true;
      }
    }
    return false;
  }
}
