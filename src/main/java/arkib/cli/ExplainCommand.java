package arkib.cli;

import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Messages;
import arkib.diagnostic.Severity;
import arkib.parse.ArticleParser;
import arkib.parse.Explanation;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code arkib explain}: shows how files are read, within a site or outside any. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "explain.files")
  List<Path> files;

  @Option(names = "--json", descriptionKey = "explain.json")
  boolean json;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** A file to explain: how the user calls it, and what it is. */
  private record Named(String name, SourceFile source) {}

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    Site site = site(diagnostics);
    ArticleParser parser = new ArticleParser(site, SiteLoader.boilerplate(site, diagnostics));
    List<Named> named = files.stream().flatMap(f -> named(f, diagnostics).stream()).toList();
    for (Named file : named) {
      parser
          .explain(file.source(), diagnostics)
          .ifPresent(explanation -> print(explanation, file.name(), named.size() > 1));
    }
    DiagnosticPrinter printer =
        new DiagnosticPrinter(Path.of(""), Messages.in(terminal.language()), terminal.err());
    diagnostics.sorted().stream()
        .filter(d -> !json || d.severity() == Severity.ERROR)
        .forEach(printer::print);
    return diagnostics.hasErrors() || named.isEmpty()
        ? CommandLineRunner.CONTENT_HAS_ERRORS
        : CommandLineRunner.DONE;
  }

  private void print(Explanation explanation, String name, boolean oneLine) {
    if (json) {
      terminal.out().println(ExplanationJson.of(explanation, name, oneLine));
    } else {
      new ExplanationText(terminal).print(explanation, name);
    }
  }

  // The settings of the site that the first file belongs to: its zone and its boilerplate.
  private Site site(Diagnostics diagnostics) {
    Path root = siteOf(files.get(0)).orElse(common.site);
    boolean isSite = Files.isDirectory(root.resolve(Site.CONTENT));
    return isSite
        ? SiteLoader.load(root, Optional.empty(), diagnostics)
        : Site.of(root, arkib.site.Settings.DEFAULT);
  }

  private static Optional<Path> siteOf(Path file) {
    Path above = file.toAbsolutePath().normalize();
    while (above != null && above.getFileName() != null) {
      if (above.getFileName().toString().equals(Site.CONTENT)) {
        return Optional.of(above.getParent());
      }
      above = above.getParent();
    }
    return Optional.empty();
  }

  private List<Named> named(Path path, Diagnostics diagnostics) {
    if (!Files.isDirectory(path)) {
      return List.of(new Named(shown(path), Sources.single(path)));
    }
    List<Named> named = new ArrayList<>();
    for (SourceFile source : Sources.in(path, diagnostics)) {
      if (source.role() != SourceFile.Role.ASSET) {
        named.add(new Named(shown(source.file()), Sources.single(source.file())));
      }
    }
    return named;
  }

  private static String shown(Path path) {
    return path.toString().replace('\\', '/');
  }
}
