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
  /** The time zone of dates without one. */
  ZONE("zone"),
  /** The newspaper's sections. */
  SECTIONS("sections"),
  /** How many articles a list shows. */
  LISTS_SIZE("lists.size"),
  /** How many articles a feed holds. */
  FEED_SIZE("feed.size"),
  /** The pattern of an article's address. */
  PERMALINK("permalink"),
  /** What is done with HTML in Markdown. */
  MARKUP_HTML("markup.html");

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
