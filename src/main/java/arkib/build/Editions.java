package arkib.build;

import arkib.address.Address;
import arkib.archive.Archive;
import arkib.article.Card;
import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.names.Authority;
import arkib.plan.Addresses;
import arkib.plan.Contents;
import arkib.plan.Edition;
import arkib.plan.Visibility;
import arkib.site.Language;
import arkib.site.Languages;
import arkib.site.Site;
import arkib.theme.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
      archives.add(Archive.of(in(i, cards), sections, authority));
    }
    return archives;
  }

  /**
   * What the search index of each edition is made of.
   *
   * @param shown all articles that are shown
   * @param addresses where the pages of each edition are
   */
  List<Indexing.Searched> searched(List<Card> shown, List<Addresses> addresses) {
    List<Indexing.Searched> searched = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      List<Card> news = in(i, shown).stream().filter(Archive::isNews).toList();
      searched.add(new Indexing.Searched(sites.get(i), addresses.get(i), news));
    }
    return searched;
  }

  /**
   * What each edition is planned from.
   *
   * @param archives the articles of each, arranged
   * @param addresses where the pages of each are
   * @param held why articles are not shown, by the paths of their files
   * @param now the moment for which the site is built
   */
  List<Edition> planned(
      List<Archive> archives,
      List<Addresses> addresses,
      Map<String, Visibility.Held> held,
      Basis basis,
      Instant now) {
    Assets assets = Assets.of(basis.sources(), basis.read().now());
    Map<String, Address> theme =
        basis.theme().assets().stream()
            .collect(Collectors.toMap(Theme.Asset::name, asset -> new Address(asset.path())));
    List<Edition> planned = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      Contents contents =
          new Contents(
              archives.get(i),
              held,
              assets.files(),
              assets.pictures(),
              assets.broken(),
              theme,
              Optional.of(now));
      planned.add(new Edition(sites.get(i), contents, addresses.get(i)));
    }
    return planned;
  }

  /** Of which edition an article is: its place among the editions. */
  public int of(Card card) {
    return sites.size() == 1 ? 0 : languages.of(card.source());
  }

  private List<Card> in(int edition, List<Card> cards) {
    return sites.size() == 1 ? cards : cards.stream().filter(card -> of(card) == edition).toList();
  }
}
