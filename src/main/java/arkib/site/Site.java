package arkib.site;

import java.nio.file.Path;
import java.util.List;

/**
 * An editor's site on disk.
 *
 * @param root the folder that holds {@code content/}
 * @param settings what {@code content/site.yaml} says
 * @param words the words of its language
 */
public record Site(Path root, Settings settings, SiteWords words) {

  /** The name of the folder with the articles. */
  public static final String CONTENT = "content";

  /** The name of the folder in which Arkib keeps what it knows between builds. */
  public static final String STATE = ".arkib";

  /** The name of the settings file in it. */
  public static final String SETTINGS = "site.yaml";

  /** A site with the words of its settings' language. */
  public static Site of(Path root, Settings settings) {
    return new Site(root, settings, SiteWords.in(settings.language()));
  }

  /**
   * The editions of the site, one a language, the main one first: the same site with the settings
   * and words of each. Of a site in one language, itself.
   */
  public List<Site> editions() {
    return settings.languages().all().isEmpty()
        ? List.of(this)
        : settings.languages().all().stream()
            .map(language -> Site.of(root, settings.in(language)))
            .toList();
  }

  /** The folder with the articles. */
  public Path content() {
    return root.resolve(CONTENT);
  }

  /** The folder with the editor's own templates, which need not exist. */
  public Path templates() {
    return root.resolve("templates");
  }

  /** The folder in which Arkib keeps what it knows between builds. */
  public Path state() {
    return root.resolve(STATE);
  }
}
