package arkib.site;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What {@code content/site.yaml} says, with a default for everything.
 *
 * @param title the newspaper's name, without the word "archive"
 * @param tagline its line below the name
 * @param description what the archive is, in a sentence
 * @param publisher who is answerable for it
 * @param notice shown at the foot of every page
 * @param baseUrl where the site will be, ending with {@code /}; its path is the base path
 * @param language the language of the site's own words, BCP 47
 * @param languages the languages of a site that has more than one; {@code language} is one of them
 * @param zone the time zone of dates without one
 * @param founded the day on which the newspaper began, or the first of the month or year: none of
 *     its articles is older
 * @param sections the newspaper's sections, in order; others are added as articles name them
 * @param listSize how many articles a list's front shows, the N of {@code lists.size}
 * @param feeds which feeds there are
 * @param permalink the pattern of an article's address
 * @param html what is done with HTML in Markdown
 * @param embeds how posts of other sites are shown
 * @param names how names are found in texts and shown
 * @param outputs which files there are beside pages and feeds
 * @param look how the default theme looks
 * @param search whether the archive can be searched, and how
 * @param pictures what is made of pictures
 */
public record Settings(
    String title,
    Optional<String> tagline,
    Optional<String> description,
    Optional<String> publisher,
    Optional<String> notice,
    URI baseUrl,
    String language,
    Languages languages,
    ZoneId zone,
    Optional<LocalDate> founded,
    List<String> sections,
    int listSize,
    FeedSettings feeds,
    String permalink,
    HtmlPolicy html,
    Embeds embeds,
    NameSettings names,
    OutputSettings outputs,
    LookSettings look,
    SearchSettings search,
    PictureSettings pictures) {

  /** The settings of a site that has no {@code site.yaml}. */
  public static final Settings DEFAULT =
      new Settings(
          "Arkib",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          URI.create("http://localhost/"),
          "ms",
          Languages.ONE,
          ZoneId.of("Asia/Kuala_Lumpur"),
          Optional.empty(),
          List.of(),
          50,
          FeedSettings.DEFAULT,
          "/:year/:month/:slug/",
          HtmlPolicy.CLEAN,
          Embeds.CARD,
          NameSettings.DEFAULT,
          OutputSettings.DEFAULT,
          LookSettings.DEFAULT,
          SearchSettings.DEFAULT,
          PictureSettings.DEFAULT);

  private static final List<Setting> FOR_READING =
      List.of(
          Setting.LANGUAGE,
          Setting.LANGUAGES,
          Setting.ZONE,
          Setting.SECTIONS,
          Setting.MARKUP_HTML,
          Setting.NAMES_THRESHOLD,
          Setting.NAMES_SCORE_HEADLINE,
          Setting.NAMES_SCORE_STANDFIRST,
          Setting.NAMES_SCORE_FIRST,
          Setting.NAMES_SCORE_OTHER,
          Setting.NAMES_SCORE_OTHERS,
          Setting.NAMES_SCORE_CAPTION,
          Setting.PICTURES_MAX_MEGAPIXELS);

  /** Refuses a base URL without host or final slash and lists without room. */
  public Settings {
    Objects.requireNonNull(languages, "languages");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(founded, "founded");
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(embeds, "embeds");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(feeds, "feeds");
    Objects.requireNonNull(outputs, "outputs");
    Objects.requireNonNull(look, "look");
    Objects.requireNonNull(search, "search");
    Objects.requireNonNull(pictures, "pictures");
    if (baseUrl.getHost() == null || !baseUrl.getPath().endsWith("/")) {
      throw new IllegalArgumentException("no base URL: " + baseUrl);
    }
    if (listSize < 1) {
      throw new IllegalArgumentException("a list needs room for one article");
    }
    sections = List.copyOf(sections);
  }

  /**
   * The settings on which the reading of a source depends, as one text: no two settings by which
   * sources are read in another way have the same.
   */
  public String forReading() {
    return FOR_READING.stream().map(this::text).collect(Collectors.joining("\n"));
  }

  /**
   * The value of one setting as a text, empty where it has none: no two values have the same. What
   * is made with settings is known by their texts.
   */
  public String text(Setting setting) {
    return switch (setting) {
      case TITLE -> title;
      case TAGLINE -> marked(tagline);
      case DESCRIPTION -> marked(description);
      case PUBLISHER -> marked(publisher);
      case NOTICE -> marked(notice);
      case BASE_URL -> baseUrl.toString();
      case LANGUAGE -> language;
      case LANGUAGES -> words(languages.all(), Settings::text);
      case ZONE -> zone.getId();
      case FOUNDED -> founded.map(LocalDate::toString).orElse("");
      case SECTIONS -> words(sections, Settings::marked);
      case LISTS_SIZE -> Integer.toString(listSize);
      case FEED_SIZE -> Integer.toString(feeds.size());
      case FEED_LISTS -> words(feeds.lists(), FeedSettings.Of::word);
      case FEED_MINIMUM -> Integer.toString(feeds.minimum());
      case FEED_FORMATS -> words(feeds.formats(), FeedFormat::word);
      case SITEMAP_NEWS -> Boolean.toString(outputs.newsSitemap());
      case OUTPUTS -> words(outputs.files(), SideFile::word);
      case HOSTS -> marked(outputs.hosts().map(hosts -> words(hosts, Host::word)));
      case CNAME -> marked(outputs.cname());
      case PERMALINK -> permalink;
      case MARKUP_HTML -> html.name().toLowerCase(Locale.ROOT);
      case MARKUP_EMBEDS -> embeds.word();
      case THEME_ACCENT -> hex(look.light().accent());
      case THEME_ACCENT_DARK -> hex(look.dark().accent());
      case THEME_PAPER -> hex(look.light().paper());
      case THEME_PAPER_DARK -> hex(look.dark().paper());
      case THEME_INK -> hex(look.light().ink());
      case THEME_INK_DARK -> hex(look.dark().ink());
      case THEME_SERIF -> marked(look.serif());
      case THEME_SANS -> marked(look.sans());
      case THEME_SOFT_HYPHENS -> Boolean.toString(look.softHyphens());
      case NAMES_LINK -> names.link().word();
      case NAMES_MINIMUM -> Integer.toString(names.minimum());
      case NAMES_FEED_MINIMUM -> Integer.toString(names.feedMinimum());
      case NAMES_THRESHOLD -> Points.text(names.threshold());
      case NAMES_SCORE_HEADLINE -> Points.text(names.scores().headline());
      case NAMES_SCORE_STANDFIRST -> Points.text(names.scores().standfirst());
      case NAMES_SCORE_FIRST -> Points.text(names.scores().firstParagraph());
      case NAMES_SCORE_OTHER -> Points.text(names.scores().otherParagraph());
      case NAMES_SCORE_OTHERS -> Points.text(names.scores().otherParagraphs());
      case NAMES_SCORE_CAPTION -> Points.text(names.scores().caption());
      case SEARCH_ENABLED -> Boolean.toString(search.enabled());
      case SEARCH_PHRASES -> Boolean.toString(search.phrases());
      case SEARCH_STANDFIRSTS -> Boolean.toString(search.standfirsts());
      case SEARCH_ENGINE -> search.engine().map(SearchEngine::word).orElse("");
      case PICTURES_WIDTHS -> words(pictures.widths(), String::valueOf);
      case PICTURES_QUALITY -> Integer.toString(pictures.quality());
      case PICTURES_MAX_MEGAPIXELS -> Integer.toString(pictures.maxMegapixels());
      case PICTURES_CARDS -> pictures.cards().word();
    };
  }

  private static String text(Language language) {
    return String.join(
        " ",
        language.tag(),
        marked(language.title()),
        marked(language.tagline()),
        marked(language.description()),
        marked(language.publisher()),
        marked(language.notice()),
        words(language.sections(), Settings::marked));
  }

  // An empty text is another value than none, and may hold whatever stands between two of a list.
  private static String marked(Optional<String> text) {
    return text.map(Settings::marked).orElse("");
  }

  private static String marked(String text) {
    return text.length() + ":" + text;
  }

  private static String hex(Optional<Colour> colour) {
    return colour.map(Colour::hex).orElse("");
  }

  private static <T> String words(List<T> values, Function<T, String> word) {
    return values.stream().map(word).collect(Collectors.joining(", "));
  }

  /** The same settings for another base URL, which ends with {@code /}. */
  public Settings withBaseUrl(URI url) {
    return with(
        url,
        Language.of(language),
        title,
        new Said(tagline, description, publisher, notice, sections));
  }

  /**
   * The same settings for the edition in one of the site's languages. The main one has what the
   * settings say; another has of that only the newspaper's name and its publisher, unless they say
   * it in its language.
   */
  public Settings in(Language edition) {
    boolean main = languages.all().isEmpty() || edition.equals(languages.all().get(0));
    Optional<String> none = Optional.empty();
    return with(
        baseUrl,
        edition,
        edition.title().orElse(title),
        new Said(
            edition.tagline().or(() -> main ? tagline : none),
            edition.description().or(() -> main ? description : none),
            edition.publisher().or(() -> publisher),
            edition.notice().or(() -> main ? notice : none),
            main && edition.sections().isEmpty() ? sections : edition.sections()));
  }

  /** The folder of the edition in this language; empty for the main one, which has none. */
  public String folder() {
    boolean main = languages.all().isEmpty() || languages.all().get(0).tag().equals(language);
    return main ? "" : Language.of(language).word();
  }

  private record Said(
      Optional<String> tagline,
      Optional<String> description,
      Optional<String> publisher,
      Optional<String> notice,
      List<String> sections) {}

  private Settings with(URI url, Language in, String name, Said said) {
    return new Settings(
        name,
        said.tagline(),
        said.description(),
        said.publisher(),
        said.notice(),
        url,
        in.tag(),
        languages,
        zone,
        founded,
        said.sections(),
        listSize,
        feeds,
        permalink,
        html,
        embeds,
        names,
        outputs,
        look,
        search,
        pictures);
  }
}
