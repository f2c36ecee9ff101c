package arkib.cli;

import arkib.diagnostic.MessageLanguage;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

  @Option(names = "--site", paramLabel = "DIR", descriptionKey = "site")
  Path site = Path.of("");

  @Option(names = "--lang", paramLabel = "ms|en", descriptionKey = "lang")
  MessageLanguage language;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;
}
