package arkib.build;

import arkib.archive.Archive;
import arkib.article.Card;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.names.Authority;
import arkib.site.Language;
import arkib.site.Languages;
import arkib.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The editions of a site: in each language the articles that are in it, arranged as if there were
 * no others. Which language an article is in is told by the name of its file.
 */
public final class Editions {

  private final List<Site> sites;
  private final Languages languages;

  /** The editions of a site, the main one first. */
  public Editions(Site site) {
    this.sites = site.editions();
    this.languages = site.settings().languages();
  }

  /** The site in each language: its settings and words. */
  public List<Site> sites() {
    return sites;
  }

  /**
   * Tells of files that are the same story in the same language.
   *
   * @param cards in the order of their files
   */
  void check(List<Card> cards, Reporter reporter) {
    if (languages.all().isEmpty()) {
      return;
    }
    Map<String, List<Card>> stories = new HashMap<>();
    for (Card card : cards) {
      stories.computeIfAbsent(languages.stem(card.source()), s -> new ArrayList<>(2)).add(card);
    }
    for (List<Card> story : stories.values()) {
      // x.md and x.txt alone are two articles, as they are where a site has one language.
      if (story.stream().anyMatch(card -> languages.isNamed(card.source()))) {
        Map<Integer, Card> first = new HashMap<>();
        for (Card card : story) {
          int language = languages.of(card.source());
          Card other = first.putIfAbsent(language, card);
          if (other != null) {
            Language told = languages.all().get(language);
            reporter.report(
                Problem.LANGUAGE_TWICE,
                Location.of("content/" + card.source()),
                "content/" + other.source(),
                told.tag());
          }
        }
      }
    }
  }

  /**
   * Arranges the articles of each edition.
   *
   * @param cards all that are shown
   */
  public List<Archive> arrange(List<Card> cards, Authority authority) {
    List<Archive> archives = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      List<String> sections = sites.get(i).settings().sections();
      archives.add(Archive.of(cards.stream().filter(in(i)).toList(), sections, authority));
    }
    return archives;
  }

  /**
   * The news items of an edition: those that are in its lists and are searched.
   *
   * @param shown all articles that are shown
   * @param edition its place among the editions
   */
  List<Card> news(List<Card> shown, int edition) {
    return shown.stream().filter(in(edition)).filter(Archive::isNews).toList();
  }

  /** Of which edition an article is: its place among the editions. */
  public int of(Card card) {
    return sites.size() == 1 ? 0 : languages.of(card.source());
  }

  private Predicate<Card> in(int edition) {
    return card -> of(card) == edition;
  }
}
