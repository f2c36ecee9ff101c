package arkib.cli;

import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Words;
import arkib.site.Site;
import arkib.theme.ThemePart;
import arkib.theme.ThemeParts;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code arkib templates list}: which files of the theme are the default ones, and which not. */
@Command(name = "list", sortOptions = false)
final class TemplatesListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  BuildOptions.Format format = BuildOptions.Format.TEXT;

  TemplatesListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Diagnostics diagnostics = new Diagnostics();
    Site site = SiteLoader.load(common.site, Optional.empty(), diagnostics);
    List<ThemePart> parts = ThemeParts.in(site.templates(), diagnostics);
    if (format == BuildOptions.Format.JSON) {
      terminal.out().println(json(parts));
    } else {
      text(parts);
    }
    DiagnosticPrinter printer = new DiagnosticPrinter(common.site, terminal);
    diagnostics.sorted().forEach(printer::print);
    return diagnostics.hasErrors() ? CommandLineRunner.CONTENT_HAS_ERRORS : CommandLineRunner.DONE;
  }

  private void text(List<ThemePart> parts) {
    Words words = terminal.words();
    int width = parts.stream().mapToInt(part -> part.name().length()).max().orElse(0);
    for (ThemePart part : parts) {
      String name = part.name() + " ".repeat(width - part.name().length());
      String whose = words.get("templates." + part.origin().word());
      terminal.out().println(Visible.text(name + "  " + whose));
    }
    long own = parts.stream().filter(part -> part.origin() != ThemePart.Origin.DEFAULT).count();
    terminal.out().println(words.get("templates.summary", parts.size(), own));
  }

  private static String json(List<ThemePart> parts) {
    ArrayNode all = Json.array();
    for (ThemePart part : parts) {
      all.addObject().put("name", part.name()).put("origin", part.origin().word());
    }
    return Json.text(all);
  }
}
