package arkib.build;

import arkib.diagnostic.Location;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Reporter;
import arkib.parse.capture.Boilerplate;
import arkib.site.Settings;
import arkib.site.SettingsReader;
import arkib.site.Site;
import arkib.source.Sources;
import arkib.source.TextReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Loads what a site's folder says of itself: its settings and its lines of boilerplate. */
public final class SiteLoader {

  private SiteLoader() {}

  /**
   * The site in a folder. Without {@code site.yaml}, or where it has mistakes, settings have their
   * defaults.
   */
  public static Site load(Path root, Optional<URI> baseUrl, Reporter reporter) {
    Path file = root.resolve(Site.CONTENT).resolve(Site.SETTINGS);
    String shown = Site.CONTENT + "/" + Site.SETTINGS;
    if (!Files.isDirectory(root.resolve(Site.CONTENT))) {
      reporter.report(Problem.CONTENT_MISSING, Location.of(Site.CONTENT));
    }
    Settings settings =
        Files.exists(file)
            ? TextReader.read(file, shown, reporter)
                .map(text -> SettingsReader.read(text.text(), shown, reporter))
                .orElse(Settings.DEFAULT)
            : Settings.DEFAULT;
    return Site.of(root, baseUrl.map(settings::withBaseUrl).orElse(settings));
  }

  /** The lines of boilerplate: those that Arkib knows, and the site's own. */
  public static Boilerplate boilerplate(Site site, Reporter reporter) {
    return Boilerplate.standard().withSiteLines(boilerplateLines(site, reporter));
  }

  /** The site's own lines of boilerplate, as its file has them. */
  static List<String> boilerplateLines(Site site, Reporter reporter) {
    Path file = site.content().resolve(Sources.BOILERPLATE);
    return Files.exists(file)
        ? TextReader.read(file, Site.CONTENT + "/" + Sources.BOILERPLATE, reporter)
            .map(text -> text.text().lines().toList())
            .orElse(List.of())
        : List.of();
  }
}
