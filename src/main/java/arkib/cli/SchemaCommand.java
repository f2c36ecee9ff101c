package arkib.cli;

import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Words;
import arkib.disk.WholeFile;
import arkib.site.Site;
import arkib.source.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code arkib schema}: writes what editors' tools need to know of the content. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

  private static final String FOLDER = "schema";
  private static final List<String> SCHEMAS = List.of("article", "names", "site");

  private final Terminal terminal;

  @Mixin CommonOptions common;

  @Option(names = "--cms", descriptionKey = "schema.cms")
  boolean cms;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Words words = terminal.words();
    Diagnostics diagnostics = new Diagnostics();
    Site site = SiteLoader.load(common.site, Optional.empty(), diagnostics);
    if (diagnostics.hasErrors()) {
      DiagnosticPrinter printer = new DiagnosticPrinter(common.site, terminal);
      diagnostics.sorted().forEach(printer::print);
      return CommandLineRunner.CONTENT_HAS_ERRORS;
    }
    Path folder = site.state().resolve(FOLDER);
    try {
      if (cms) {
        String configuration = CmsConfiguration.of(site);
        write(folder.resolve("config.yml"), configuration.getBytes(StandardCharsets.UTF_8));
        terminal.say(words.get("schema.cms"));
        return CommandLineRunner.DONE;
      }
      for (String name : SCHEMAS) {
        write(folder.resolve(name + ".schema.json"), schema(name));
      }
      terminal.say(words.get("schema.vscode"));
      terminal.out().println(words.get("schema.vscode.lines"));
      return CommandLineRunner.DONE;
    } catch (IOException e) {
      terminal
          .err()
          .println(
              Visible.text(
                  words.get("schema.unwritable", folder.toString(), TextReader.reason(e))));
      return CommandLineRunner.CONTENT_HAS_ERRORS;
    }
  }

  private static byte[] schema(String name) throws IOException {
    try (InputStream in =
        SchemaCommand.class.getResourceAsStream("/arkib/schema/" + name + ".schema.json")) {
      return in.readAllBytes();
    }
  }

  private void write(Path file, byte[] bytes) throws IOException {
    WholeFile.replaceAmongOthers(file.toAbsolutePath(), out -> out.write(bytes));
    terminal.out().println(file.toString().replace('\\', '/'));
  }
}
