package arkib.cli;

import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Nearest;
import arkib.diagnostic.Problem;
import arkib.diagnostic.Words;
import arkib.site.Site;
import arkib.source.TextReader;
import arkib.theme.ThemeParts;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code arkib templates eject}: copies files of the default theme to the site, to be changed. What
 * is there already stays: with it a copy of one name is an error, one of all files a remark.
 */
@Command(name = "eject", sortOptions = false)
final class TemplatesEjectCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Parameters(arity = "0..*", paramLabel = "NAME", descriptionKey = "templates.names")
  List<String> names = new ArrayList<>();

  TemplatesEjectCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Set<String> wanted = new LinkedHashSet<>();
    names.forEach(name -> wanted.add(ThemeParts.named(name).orElseThrow(() -> unknown(name))));
    Diagnostics diagnostics = new Diagnostics();
    Site site = SiteLoader.load(common.site, Optional.empty(), diagnostics);
    // Elsewhere than in a site a folder of templates would be of no use to anybody.
    boolean isSite =
        diagnostics.sorted().stream().noneMatch(d -> d.problem() == Problem.CONTENT_MISSING);
    if (!isSite) {
      DiagnosticPrinter printer = new DiagnosticPrinter(common.site, terminal);
      diagnostics.sorted().forEach(printer::print);
      return CommandLineRunner.CONTENT_HAS_ERRORS;
    }
    boolean all = names.isEmpty();
    boolean done = true;
    for (String name : all ? ThemeParts.names() : List.copyOf(wanted)) {
      done &= copied(name, site.templates(), all);
    }
    return done ? CommandLineRunner.DONE : CommandLineRunner.CONTENT_HAS_ERRORS;
  }

  // Of all files, those that the site has are left out; of one that is asked for, it is a mistake.
  private boolean copied(String name, Path folder, boolean all) {
    Words words = terminal.words();
    String shown = folder.resolve(name).toString().replace('\\', '/');
    try {
      ThemeParts.copy(name, folder);
      terminal.out().println(words.get("templates.made", shown));
      return true;
    } catch (FileAlreadyExistsException e) {
      terminal.complain(words.get("templates.exists", shown));
      return all;
    } catch (IOException e) {
      terminal.complain(words.get("templates.unwritable", shown, TextReader.reason(e)));
    }
    return false;
  }

  private CommandLine.ParameterException unknown(String name) {
    Words words = terminal.words();
    String message =
        Nearest.to(name.endsWith(".peb") ? name : name + ".peb", ThemeParts.names())
            .map(near -> words.get("usage.unknown.near", name, near))
            .orElseGet(() -> words.get("usage.unknown", name));
    return new CommandLine.ParameterException(command.commandLine(), message);
  }
}
