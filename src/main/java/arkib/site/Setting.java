package arkib.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The keys of {@code content/site.yaml}: the one place that knows them all. */
public enum Setting {
  /** The newspaper's name. */
  TITLE("title"),
  /** Its line below the name. */
  TAGLINE("tagline"),
  /** What the archive is. */
  DESCRIPTION("description"),
  /** Who is answerable. */
  PUBLISHER("publisher"),
  /** The foot of every page. */
  NOTICE("notice"),
  /** Where the site will be. */
  BASE_URL("baseUrl"),
  /** The language of the site's own words. */
  LANGUAGE("language"),
  /** The languages of a site that has more than one, and what it is called in each. */
  LANGUAGES("languages"),
  /** The time zone of dates without one. */
  ZONE("zone"),
  /** The newspaper's sections. */
  SECTIONS("sections"),
  /** How many articles a list shows. */
  LISTS_SIZE("lists.size"),
  /** How many articles a feed holds. */
  FEED_SIZE("feed.size"),
  /** Which lists have feeds of their own. */
  FEED_LISTS("feed.lists"),
  /** How many articles a list needs for a feed of its own. */
  FEED_MINIMUM("feed.minimum"),
  /** In which formats lists have feeds. */
  FEED_FORMATS("feed.formats"),
  /** Whether there is a Google News sitemap. */
  SITEMAP_NEWS("sitemap.news"),
  /** Which files for machines there are beside pages and feeds. */
  OUTPUTS("outputs"),
  /** For which hosts there are files. */
  HOSTS("hosts"),
  /** The domain that GitHub Pages serves the site under. */
  CNAME("cname"),
  /** The pattern of an article's address. */
  PERMALINK("permalink"),
  /** What is done with HTML in Markdown. */
  MARKUP_HTML("markup.html"),
  /** How posts of other sites are shown. */
  MARKUP_EMBEDS("markup.embeds"),
  /** The one colour that is no ink. */
  THEME_ACCENT("theme.accent"),
  /** The same, where the reader's system is dark. */
  THEME_ACCENT_DARK("theme.accentDark"),
  /** The ground. */
  THEME_PAPER("theme.paper"),
  /** The ground in the dark. */
  THEME_PAPER_DARK("theme.paperDark"),
  /** The text. */
  THEME_INK("theme.ink"),
  /** The text in the dark. */
  THEME_INK_DARK("theme.inkDark"),
  /** The fonts of what the newspaper said. */
  THEME_SERIF("theme.serif"),
  /** The fonts of what the archive says. */
  THEME_SANS("theme.sans"),
  /** Whether long Malay words may be broken at the end of a line. */
  THEME_SOFT_HYPHENS("theme.softHyphens"),
  /** Which mentions of a name lead to its page. */
  NAMES_LINK("names.link"),
  /** How many articles a name needs for a page of its own. */
  NAMES_MINIMUM("names.minimum"),
  /** How many articles a name needs for a feed of its own. */
  NAMES_FEED_MINIMUM("names.feedMinimum"),
  /** The score with which an article carries a name. */
  NAMES_THRESHOLD("names.threshold"),
  /** What a name in the headline scores. */
  NAMES_SCORE_HEADLINE("names.score.headline"),
  /** What a name in the standfirst scores. */
  NAMES_SCORE_STANDFIRST("names.score.standfirst"),
  /** What a name in the first paragraph scores. */
  NAMES_SCORE_FIRST("names.score.firstParagraph"),
  /** What a name scores in each other paragraph. */
  NAMES_SCORE_OTHER("names.score.otherParagraph"),
  /** The most that a name scores in all other paragraphs. */
  NAMES_SCORE_OTHERS("names.score.otherParagraphs"),
  /** What a name in a caption scores. */
  NAMES_SCORE_CAPTION("names.score.caption"),
  /** Whether the archive can be searched on its own site. */
  SEARCH_ENABLED("search.enabled"),
  /** Whether phrases can be searched for. */
  SEARCH_PHRASES("search.phrases"),
  /** Whether the index has standfirsts. */
  SEARCH_STANDFIRSTS("search.standfirsts"),
  /** Where readers without scripts are sent. */
  SEARCH_ENGINE("search.engine"),
  /** How wide the smaller pictures are that are made of each. */
  PICTURES_WIDTHS("pictures.widths"),
  /** How well smaller pictures keep what they show. */
  PICTURES_QUALITY("pictures.quality"),
  /** How many pixels a picture may have. */
  PICTURES_MAX_MEGAPIXELS("pictures.maxMegapixels"),
  /** Which articles have a card. */
  PICTURES_CARDS("pictures.cards");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  /** The key as it stands in the file; a dot stands for a key below a key. */
  public String key() {
    return key;
  }

  /** The setting of a key. */
  public static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  /** All keys. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }
}
