package arkib.cli;

import arkib.address.Slug;
import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Words;
import arkib.parse.frontmatter.Field;
import arkib.site.Site;
import arkib.source.TextReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code arkib new}: begins an article. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Parameters(paramLabel = "TITLE", descriptionKey = "new.title")
  String title;

  @Option(names = "--section", paramLabel = "SECTION", descriptionKey = "new.section")
  String section;

  @Option(names = "--now", paramLabel = "INSTANT", descriptionKey = "new.now")
  String now;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Words words = terminal.words();
    Diagnostics diagnostics = new Diagnostics();
    Site site = SiteLoader.load(common.site, Optional.empty(), diagnostics);
    if (title.isBlank()) {
      throw invalid(command.positionalParameters().get(0), title);
    }
    OffsetDateTime date = instant().atZone(site.settings().zone()).toOffsetDateTime();
    Path file = file(site, date);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text(site, date), StandardOpenOption.CREATE_NEW);
      terminal.out().println(words.get("new.made", shown(file)));
      return CommandLineRunner.DONE;
    } catch (FileAlreadyExistsException e) {
      terminal.err().println(words.get("new.exists", shown(file)));
    } catch (IOException e) {
      terminal.err().println(words.get("new.unwritable", shown(file), TextReader.reason(e)));
    }
    return CommandLineRunner.CONTENT_HAS_ERRORS;
  }

  private Path file(Site site, OffsetDateTime date) {
    String prefix = site.words().get("address.news");
    String slug = Slug.notNumeric(Slug.orHash(title, prefix), prefix);
    return site.content()
        .resolve(String.format(Locale.ROOT, "%04d", date.getYear()))
        .resolve(String.format(Locale.ROOT, "%02d", date.getMonthValue()))
        .resolve(slug + ".md");
  }

  private String text(Site site, OffsetDateTime date) {
    StringBuilder text = new StringBuilder("---\n");
    line(text, Field.TITLE, quoted(title.strip()), site);
    line(text, Field.DATE, date.format(DATE), site);
    line(text, Field.AUTHORS, "[]", site);
    line(text, Field.SECTION, section == null ? "" : quoted(section.strip()), site);
    line(text, Field.TAGS, "[]", site);
    line(text, Field.STANDFIRST, "", site);
    line(text, Field.DRAFT, "true", site);
    return text.append("---\n\n").toString();
  }

  // The key in the language of the site, which is the editor's.
  private static void line(StringBuilder text, Field field, String value, Site site) {
    boolean malay = site.settings().language().startsWith("ms") && field.names().size() > 1;
    text.append(field.names().get(malay ? 1 : 0)).append(": ").append(value);
    text.setLength(text.toString().stripTrailing().length());
    text.append('\n');
  }

  // YAML's double-quoted style is JSON's.
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        quoted.append(' ');
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private Instant instant() {
    return now == null
        ? Instant.now()
        : BuildOptions.Moment.read(now)
            .orElseThrow(() -> invalid(command.findOption("--now"), now));
  }

  private CommandLine.ParameterException invalid(CommandLine.Model.ArgSpec what, String value) {
    return new CommandLine.ParameterException(command.commandLine(), value, null, what, value);
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
