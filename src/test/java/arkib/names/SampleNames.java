package arkib.names;

import arkib.article.Article;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.parse.ArticleParser;
import arkib.parse.capture.Boilerplate;
import arkib.site.Settings;
import arkib.site.SettingsReader;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site's folder with articles and an authority file, read for a test. */
final class SampleNames {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Site site;

  private SampleNames(Path root) {
    Path settings = root.resolve("content/site.yaml");
    this.site =
        Site.of(
            root,
            Files.exists(settings)
                ? SettingsReader.read(text(settings), "content/site.yaml", diagnostics)
                : Settings.DEFAULT);
  }

  static SampleNames in(Path root) {
    return new SampleNames(root);
  }

  Authority authority() {
    return AuthorityReader.read(site, diagnostics);
  }

  NameFinder finder() {
    return new NameFinder(authority(), site.settings().names());
  }

  List<Article> articles() {
    ArticleParser parser = new ArticleParser(site, Boilerplate.standard());
    return Sources.in(site.content(), diagnostics).stream()
        .filter(source -> source.role() != SourceFile.Role.ASSET)
        .flatMap(source -> parser.load(source, diagnostics).stream())
        .flatMap(loaded -> parser.parse(loaded, diagnostics).stream())
        .toList();
  }

  /** What was told so far: place, problem, arguments. */
  List<String> told() {
    return diagnostics.sorted().stream().map(SampleNames::shown).toList();
  }

  private static String shown(Diagnostic d) {
    String place = d.location().toString().replace("content/names/", "");
    return (place + " " + d.problem().id() + " " + String.join(" | ", d.arguments())).strip();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
