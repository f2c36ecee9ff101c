package arkib.cli;

import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Severity;
import arkib.names.Authority;
import arkib.names.AuthorityReader;
import arkib.names.Entry;
import arkib.names.Found;
import arkib.names.NameFinder;
import arkib.parse.ArticleParser;
import arkib.parse.Explanation;
import arkib.site.Site;
import arkib.source.SourceFile;
import arkib.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  @Parameters(paramLabel = "FILE|DIR|ID", arity = "1..*", descriptionKey = "explain.files")
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
    List<Problem> problems = problems();
    if (!problems.isEmpty()) {
      problems.forEach(new ProblemText(terminal)::print);
      return CommandLineRunner.DONE;
    }
    return files();
  }

  // The id of a message stands for itself where no file is called so.
  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      Optional<Problem> problem = Problem.of(file.toString());
      if (problem.isEmpty() || Files.exists(file)) {
        return List.of();
      }
      problems.add(problem.get());
    }
    return problems;
  }

  private int files() {
    Diagnostics diagnostics = new Diagnostics();
    Site site = site(diagnostics);
    Authority authority = AuthorityReader.read(site, diagnostics);
    NameFinder finder = new NameFinder(authority, site.settings().names());
    ArticleParser parser = new ArticleParser(site, SiteLoader.boilerplate(site, diagnostics));
    List<Named> named = files.stream().flatMap(f -> named(f, diagnostics).stream()).toList();
    Printer printed = new Printer(site, authority, named.size() > 1);
    for (Named file : named) {
      if (isOfNames(file, site)) {
        printed.entries(file);
      } else {
        parser
            .explain(file.source(), diagnostics)
            .ifPresent(read -> printed.article(read, finder.in(read.article()), file.name()));
      }
    }
    DiagnosticPrinter printer = new DiagnosticPrinter(Path.of(""), terminal);
    diagnostics.sorted().stream()
        .filter(d -> !json || d.severity() == Severity.ERROR)
        .forEach(printer::print);
    return diagnostics.hasErrors() || named.isEmpty()
        ? CommandLineRunner.CONTENT_HAS_ERRORS
        : CommandLineRunner.DONE;
  }

  private final class Printer {
    private final Site site;
    private final Authority authority;
    private final boolean oneLine;

    Printer(Site site, Authority authority, boolean oneLine) {
      this.site = site;
      this.authority = authority;
      this.oneLine = oneLine;
    }

    void article(Explanation explanation, Found found, String name) {
      if (json) {
        terminal.out().println(ExplanationJson.of(explanation, found, name, oneLine));
        return;
      }
      new ExplanationText(terminal).print(explanation, name);
      if (!authority.isEmpty() || !found.unknown().isEmpty()) {
        new FoundText(terminal, authority).print(found, site.settings().names().threshold());
        terminal.out().println();
      }
    }

    void entries(Named file) {
      String shown = Site.CONTENT + "/" + AuthorityReader.FOLDER + "/" + file.source().path();
      List<Entry> entries =
          authority.entries().stream()
              .filter(entry -> entry.at().file().equals(shown))
              .sorted(Comparator.comparing(Entry::at))
              .toList();
      if (json) {
        terminal.out().println(EntryJson.of(entries, file.name(), oneLine));
      } else {
        terminal.out().println(Visible.text(file.name()));
        entries.forEach(new EntryText(terminal)::print);
        terminal.out().println();
      }
    }
  }

  private static boolean isOfNames(Named file, Site site) {
    Path folder = site.content().resolve(AuthorityReader.FOLDER).toAbsolutePath().normalize();
    Path parent = file.source().file().toAbsolutePath().normalize().getParent();
    String name = file.name().toLowerCase(Locale.ROOT);
    return folder.equals(parent) && (name.endsWith(".yaml") || name.endsWith(".yml"));
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
