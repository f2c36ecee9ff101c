package arkib.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The site, as every page shows it: {@code site} in a template.
 *
 * @param name the archive's whole name: {@code Arkib Warta Semilir}
 * @param word the word before the newspaper's name: {@code Arkib}
 * @param title the newspaper's name; absent where it says no more than the word
 * @param tagline the newspaper's line below its name
 * @param description what the archive is, in a sentence
 * @param notice the notice at the foot of every page
 * @param language the language of the site's own words (BCP 47)
 * @param rightToLeft whether that language is read from right to left, as Jawi is
 * @param home the address of the front page
 * @param feed the address of the Atom feed, if any article has a place in it
 * @param feeds the site's feeds in each format; none where no article has a place in them
 * @param data the page of what the archive hands out as data, if there is one
 * @param oldLinks the page where links of the original site are looked up, if there is one
 * @param corrections the page of what was corrected, if anything was
 * @param search the page where the archive is searched, if there is one
 * @param standing the pages that are no news, for the foot of the page
 */
public record SiteView(
    String name,
    String word,
    Optional<String> title,
    Optional<String> tagline,
    Optional<String> description,
    Optional<String> notice,
    String language,
    boolean rightToLeft,
    String home,
    Optional<String> feed,
    List<FeedView> feeds,
    Optional<String> data,
    Optional<Link> oldLinks,
    Optional<String> corrections,
    Optional<String> search,
    List<Link> standing)
    implements View {

  /** Copies the lists. */
  public SiteView {
    feeds = List.copyOf(feeds);
    standing = List.copyOf(standing);
  }

  @Override
  public Object component(String wanted) {
    return switch (wanted) {
      case "name" -> name;
      case "word" -> word;
      case "title" -> title;
      case "tagline" -> tagline;
      case "description" -> description;
      case "notice" -> notice;
      case "language" -> language;
      case "rightToLeft" -> rightToLeft;
      case "home" -> home;
      case "feed" -> feed;
      case "feeds" -> feeds;
      case "data" -> data;
      case "oldLinks" -> oldLinks;
      case "corrections" -> corrections;
      case "search" -> search;
      case "standing" -> standing;
      default -> null;
    };
  }
}
