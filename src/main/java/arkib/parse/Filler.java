package arkib.parse;

import arkib.address.Slug;
import arkib.article.Article;
import arkib.article.Filing;
import arkib.article.NewsDate;
import arkib.diagnostic.Location;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.site.Site;
import arkib.source.SourceFile;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fills in what follows from an article's headline, its file's name and the site's settings. */
final class Filler {

  private static final Pattern LETTER = Pattern.compile("[a-z]");
  private static final Pattern PARTING = Pattern.compile("[-_]+");

  private final ZoneId zone;
  private final String newsPrefix;
  private final List<String> sections;
  private final Map<String, String> sectionNames = new HashMap<>();

  Filler(Site site) {
    this.zone = site.settings().zone();
    this.newsPrefix = site.words().get("address.news");
    this.sections = site.settings().sections();
    sections.forEach(name -> sectionNames.put(folded(name), name));
  }

  /**
   * The headline, where the editor gave none and the text has none: the file's name, with a
   * warning.
   */
  String headlineFromName(Draft draft, Reporter reporter) {
    String headline = PARTING.matcher(draft.stem()).replaceAll(" ").strip();
    String shown = headline.isEmpty() ? draft.source().path() : headline;
    if (draft.whole()) {
      reporter.report(Problem.HEADLINE_MISSING, Location.of(draft.source().shown()), shown);
    }
    return shown;
  }

  /** The date in the file's name. */
  Optional<NewsDate> dateFromName(Draft draft) {
    return draft.dateInName().map(date -> NewsDate.ofDay(date.day(), zone));
  }

  /**
   * The last part of the address: the headline's slug; where the headline has no Latin letter, that
   * of the file's name; else a hash of the headline. Never only digits. A standing page is known by
   * its file's name, {@code pages/tentang.md} by {@code /tentang/}, whatever its headline says.
   */
  Article.Permalink permalink(Draft draft, String headline) {
    boolean standing = draft.source().role() == SourceFile.Role.STANDING;
    Optional<String> fromHeadline =
        Slug.of(headline).filter(s -> !standing && LETTER.matcher(s).find());
    String slug =
        draft
            .said()
            .slug()
            .or(() -> fromHeadline)
            .or(() -> Slug.of(draft.stem()))
            .orElseGet(() -> newsPrefix + "-" + Slug.hash(headline));
    return new Article.Permalink(Slug.notNumeric(slug, newsPrefix), draft.said().aliases());
  }

  /** Section, tags, series and language; the section as the site spells it. */
  Filing filing(Draft draft, Optional<String> section, List<String> tags, Reporter reporter) {
    draft.said().section().ifPresent(said -> checkSection(said, draft, reporter));
    return new Filing(
        section.map(s -> sectionNames.getOrDefault(folded(s), s)),
        tags,
        draft.said().series(),
        draft.said().language(),
        draft.said().named(),
        draft.said().notTags());
  }

  private void checkSection(String said, Draft draft, Reporter reporter) {
    if (!sections.isEmpty() && !sectionNames.containsKey(folded(said))) {
      Nearest.to(said, sections)
          .ifPresent(
              nearest ->
                  reporter.report(
                      Problem.SECTION_UNKNOWN_NEAR,
                      Location.of(draft.source().shown()),
                      said,
                      nearest));
    }
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
