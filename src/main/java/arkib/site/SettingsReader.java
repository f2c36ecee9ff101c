package arkib.site;

import arkib.data.DataReader;
import arkib.data.Entry;
import arkib.data.Format;
import arkib.data.Mapping;
import arkib.data.Typed;
import arkib.diagnostic.Location;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads {@code content/site.yaml}. */
public final class SettingsReader {

  private static final List<String> PLACEHOLDERS = List.of(":year", ":month", ":day", ":slug");

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z]+:");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");

  private static final Pattern FONTS =
      Pattern.compile(
          "(\"[\\p{L}\\p{N} ._-]+\"|[\\p{L}\\p{N} _-]+)(, *(\"[\\p{L}\\p{N} ._-]+\"|[\\p{L}\\p{N} _-]+))*");

  private final Typed typed;
  private final Map<Setting, Entry> entries = new EnumMap<>(Setting.class);

  private SettingsReader(Typed typed) {
    this.typed = typed;
  }

  /**
   * Reads settings; what is missing or wrong has its default.
   *
   * @param yaml the text of the file
   * @param file its name for messages
   * @param reporter told of every mistake
   */
  public static Settings read(String yaml, String file, Reporter reporter) {
    SettingsReader reader = new SettingsReader(new Typed(file, reporter));
    new DataReader()
        .read(yaml, Format.YAML, Location.of(file, 1), reporter)
        .ifPresent(mapping -> reader.collect(mapping, ""));
    return reader.settings();
  }

  // "lists: {size: 12}" is the setting "lists.size".
  private void collect(Mapping mapping, String prefix) {
    for (Entry entry : mapping.entries()) {
      String key = prefix + entry.key();
      Optional<Setting> setting = Setting.of(key);
      boolean isGroup = Setting.keys().stream().anyMatch(known -> known.startsWith(key + "."));
      if (setting.isPresent()) {
        Entry named = new Entry(key, entry.at(), entry.value());
        if (entries.putIfAbsent(setting.get(), named) != null) {
          // "lists: {size: 12}" and "lists.size: 12".
          typed.reporter().report(Problem.DATA_KEY_TWICE, typed.atKey(entry), key);
        }
      } else if (isGroup) {
        collect(typed.mapping(entry), key + ".");
      } else {
        Optional<String> nearest = Nearest.to(key, Setting.keys());
        if (nearest.isPresent()) {
          typed
              .reporter()
              .report(Problem.SETTING_UNKNOWN_NEAR, typed.atKey(entry), key, nearest.get());
        } else {
          typed.reporter().report(Problem.SETTING_UNKNOWN, typed.atKey(entry), key);
        }
      }
    }
  }

  private Settings settings() {
    Settings other = Settings.DEFAULT;
    List<Language> languages =
        entry(Setting.LANGUAGES).map(e -> new LanguagesReader(typed, e).read()).orElse(List.of());
    Settings settings = settings(other, languages);
    checkFolders(settings);
    return languages.isEmpty() ? settings : inMain(settings, languages);
  }

  // Of one language it is said what the site is called in it, and nothing else.
  private static Settings inMain(Settings settings, List<Language> languages) {
    return languages.size() == 1
        ? settings.in(languages.get(0))
        : settings.in(settings.languages().all().get(0));
  }

  // "/en/:slug/" would put articles of the main language among those in English.
  private void checkFolders(Settings settings) {
    for (Language language : settings.languages().all()) {
      String folder = "/" + language.word() + "/";
      if (settings.permalink().startsWith(folder) && entries.containsKey(Setting.PERMALINK)) {
        typed
            .reporter()
            .report(
                Problem.SETTING_INVALID,
                typed.at(entries.get(Setting.PERMALINK)),
                Setting.PERMALINK.key(),
                settings.permalink(),
                "/:year/:month/:slug/");
      }
    }
  }

  // The list begins with the main language, and so says it too.
  private String language(List<Language> languages, String otherwise) {
    Optional<String> said =
        value(Setting.LANGUAGE, SiteWords::known, String.join(", ", SiteWords.LANGUAGES));
    if (languages.isEmpty()) {
      return said.orElse(otherwise);
    }
    String main = languages.get(0).tag();
    said.filter(tag -> !tag.equals(main))
        .ifPresent(
            tag ->
                typed
                    .reporter()
                    .report(
                        Problem.SETTING_INVALID,
                        typed.at(entries.get(Setting.LANGUAGE)),
                        Setting.LANGUAGE.key(),
                        tag,
                        main));
    return main;
  }

  private Settings settings(Settings other, List<Language> languages) {
    return new Settings(
        text(Setting.TITLE).orElse(other.title()),
        text(Setting.TAGLINE),
        text(Setting.DESCRIPTION),
        text(Setting.PUBLISHER),
        text(Setting.NOTICE),
        value(Setting.BASE_URL, SettingsReader::baseUrl, "https://example.org/")
            .orElse(other.baseUrl()),
        language(languages, other.language()),
        languages.size() > 1 ? new Languages(languages) : Languages.ONE,
        value(Setting.ZONE, SettingsReader::zone, "Asia/Kuala_Lumpur").orElse(other.zone()),
        entry(Setting.SECTIONS)
            .map(e -> typed.texts(e).stream().distinct().toList())
            .orElse(other.sections()),
        size(Setting.LISTS_SIZE, other.listSize()),
        feeds(other.feeds()),
        value(Setting.PERMALINK, SettingsReader::permalink, "/:year/:month/:day/:slug/")
            .orElse(other.permalink()),
        value(Setting.MARKUP_HTML, SettingsReader::htmlPolicy, "clean, escape, trusted")
            .orElse(other.html()),
        value(Setting.MARKUP_EMBEDS, Embeds::of, "link, card, frame").orElse(other.embeds()),
        names(other.names()),
        outputs(other.outputs()),
        look(other.look()),
        search(other.search()),
        pictures(other.pictures()));
  }

  private LookSettings look(LookSettings other) {
    LookSettings look =
        new LookSettings(
            scheme(Setting.THEME_ACCENT, Setting.THEME_PAPER, Setting.THEME_INK),
            scheme(Setting.THEME_ACCENT_DARK, Setting.THEME_PAPER_DARK, Setting.THEME_INK_DARK),
            value(Setting.THEME_SERIF, SettingsReader::fonts, "Georgia, \"Noto Serif\", serif"),
            value(Setting.THEME_SANS, SettingsReader::fonts, "Arial, \"Noto Sans\", sans-serif"),
            entry(Setting.THEME_SOFT_HYPHENS).flatMap(typed::flag).orElse(other.softHyphens()));
    new Legibility(typed, entries).check(look);
    return look;
  }

  private LookSettings.Scheme scheme(Setting accent, Setting paper, Setting ink) {
    return new LookSettings.Scheme(
        value(accent, Colour::of, "#a51c1c"),
        value(paper, Colour::of, "#ffffff"),
        value(ink, Colour::of, "#161616"));
  }

  private FeedSettings feeds(FeedSettings other) {
    return new FeedSettings(
        size(Setting.FEED_SIZE, other.size()),
        values(Setting.FEED_LISTS, FeedSettings.Of::of, "section, tag, author, series")
            .orElse(other.lists()),
        size(Setting.FEED_MINIMUM, other.minimum()),
        values(Setting.FEED_FORMATS, FeedFormat::of, "atom, rss, json").orElse(other.formats()));
  }

  private OutputSettings outputs(OutputSettings other) {
    return new OutputSettings(
        values(Setting.OUTPUTS, SideFile::of, "jsonl, csv, ninjs, ris, bibtex, csl")
            .orElse(other.files()),
        flag(Setting.SITEMAP_NEWS, other.newsSitemap()),
        values(Setting.HOSTS, Host::of, "netlify, cloudflare, gitlab, github, nginx, apache"),
        value(Setting.CNAME, SettingsReader::domain, "arkib.example.org"));
  }

  private SearchSettings search(SearchSettings other) {
    return new SearchSettings(
        flag(Setting.SEARCH_ENABLED, other.enabled()),
        flag(Setting.SEARCH_PHRASES, other.phrases()),
        flag(Setting.SEARCH_STANDFIRSTS, other.standfirsts()),
        value(Setting.SEARCH_ENGINE, SearchEngine::of, "duckduckgo, google"));
  }

  private PictureSettings pictures(PictureSettings other) {
    return new PictureSettings(
        values(Setting.PICTURES_WIDTHS, text -> number(text, 16, 8192), "480, 960, 1440")
            .orElse(other.widths()),
        value(Setting.PICTURES_QUALITY, text -> number(text, 1, 100), "1 … 100")
            .orElse(other.quality()),
        value(Setting.PICTURES_MAX_MEGAPIXELS, text -> number(text, 1, 1000), "1 … 1000")
            .orElse(other.maxMegapixels()),
        value(Setting.PICTURES_CARDS, Cards::of, "none, missing, all").orElse(other.cards()));
  }

  private static Optional<Integer> number(String text, int least, int most) {
    return Optional.of(text)
        .filter(digits -> digits.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .filter(number -> number >= least && number <= most);
  }

  private NameSettings names(NameSettings other) {
    NameSettings.Scores scores = other.scores();
    return new NameSettings(
        value(Setting.NAMES_LINK, NameSettings.Link::of, "first, none").orElse(other.link()),
        size(Setting.NAMES_MINIMUM, other.minimum()),
        size(Setting.NAMES_FEED_MINIMUM, other.feedMinimum()),
        points(Setting.NAMES_THRESHOLD, other.threshold()),
        new NameSettings.Scores(
            points(Setting.NAMES_SCORE_HEADLINE, scores.headline()),
            points(Setting.NAMES_SCORE_STANDFIRST, scores.standfirst()),
            points(Setting.NAMES_SCORE_FIRST, scores.firstParagraph()),
            points(Setting.NAMES_SCORE_OTHER, scores.otherParagraph()),
            points(Setting.NAMES_SCORE_OTHERS, scores.otherParagraphs()),
            points(Setting.NAMES_SCORE_CAPTION, scores.caption())));
  }

  private int points(Setting setting, int otherwise) {
    return value(setting, Points::quarters, "0, 0.5, 1, 1.5, …").orElse(otherwise);
  }

  private Optional<Entry> entry(Setting setting) {
    return Optional.ofNullable(entries.get(setting));
  }

  private Optional<String> text(Setting setting) {
    return entry(setting).flatMap(typed::text);
  }

  private int size(Setting setting, int otherwise) {
    return entry(setting).map(e -> typed.number(e, 1).orElse(otherwise)).orElse(otherwise);
  }

  private boolean flag(Setting setting, boolean otherwise) {
    return entry(setting).flatMap(typed::flag).orElse(otherwise);
  }

  private <T> Optional<T> value(
      Setting setting, Function<String, Optional<T>> reader, String allowed) {
    Optional<String> text = text(setting);
    Optional<T> value = text.flatMap(reader);
    if (text.isPresent() && value.isEmpty()) {
      typed
          .reporter()
          .report(
              Problem.SETTING_INVALID,
              typed.at(entries.get(setting)),
              setting.key(),
              text.get(),
              allowed);
    }
    return value;
  }

  // A list of words, each told where it is unknown.
  private <T> Optional<List<T>> values(
      Setting setting, Function<String, Optional<T>> reader, String allowed) {
    return entry(setting)
        .map(
            e -> {
              List<T> values = new ArrayList<>();
              for (String text : typed.texts(e)) {
                reader
                    .apply(text)
                    .ifPresentOrElse(
                        values::add,
                        () ->
                            typed
                                .reporter()
                                .report(
                                    Problem.SETTING_INVALID,
                                    typed.at(e),
                                    setting.key(),
                                    text,
                                    allowed));
              }
              return values;
            });
  }

  // A bare host name in ASCII, as DNS has it (RFC 1123).
  private static Optional<String> domain(String text) {
    return DOMAIN.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  /**
   * The URL of a site: http or https, with a host, without query and fragment; a final slash is
   * added.
   */
  public static Optional<URI> baseUrl(String text) {
    try {
      URI written = URI.create(text.endsWith("/") ? text : text + "/").normalize();
      // URLs on pages are ASCII: "/é/" becomes "/%C3%A9/", as it does below the site.
      URI url =
          URI.create(
              SCHEME
                  .matcher(written.toASCIIString())
                  .replaceFirst(m -> m.group().toLowerCase(Locale.ROOT)));
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      boolean plain = url.getRawQuery() == null && url.getRawFragment() == null;
      boolean safe = web && plain && url.getHost() != null && url.getUserInfo() == null;
      return safe && !url.getPath().contains("..") ? Optional.of(url) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  // Names and commas: nothing that could end the declaration.
  private static Optional<String> fonts(String text) {
    return FONTS.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  // "/:year/:month/:slug/": placeholders are whole segments, and the slug is one of them.
  private static Optional<String> permalink(String text) {
    if (!text.startsWith("/") || !text.endsWith("/") || !text.contains("/:slug/")) {
      return Optional.empty();
    }
    boolean known =
        Arrays.stream(text.substring(1, text.length() - 1).split("/", -1))
            .allMatch(part -> PLACEHOLDERS.contains(part) || part.matches("[a-z0-9-]+"));
    return known ? Optional.of(text) : Optional.empty();
  }

  private static Optional<HtmlPolicy> htmlPolicy(String text) {
    return Arrays.stream(HtmlPolicy.values())
        .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }
}
