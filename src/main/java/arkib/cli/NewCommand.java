package arkib.cli;

import arkib.address.Slug;
import arkib.article.NewsDate;
import arkib.article.Precision;
import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import arkib.diagnostic.Words;
import arkib.parse.date.DateReader;
import arkib.site.Site;
import arkib.source.TextReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code arkib new}: begins an article, or makes one of a pasted text. Asks for what is missing
 * where somebody sits at a terminal, and nothing else.
 */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Parameters(paramLabel = "TITLE", arity = "0..1", descriptionKey = "new.title")
  String title;

  @Option(names = "--from", paramLabel = "FILE|-", descriptionKey = "new.from")
  Path from;

  @Option(names = "--section", paramLabel = "SECTION", descriptionKey = "new.section")
  String section;

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "new.date")
  String date;

  @Option(names = "--author", paramLabel = "NAME", descriptionKey = "new.author")
  List<String> authors = List.of();

  @Option(names = "--slug", paramLabel = "SLUG", descriptionKey = "new.slug")
  String slug;

  @Option(names = "--no-input", descriptionKey = "new.no-input")
  boolean noInput;

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
    if (title != null && title.isBlank()) {
      throw invalid(command.positionalParameters().get(0), title);
    }
    ArticleDraft said = said(site);
    boolean asks = terminal.screen().interactive() && !noInput;
    if (title == null && from == null && !asks) {
      throw new MissingParameterException(
          command.commandLine(), command.positionalParameters().get(0), "TITLE");
    }
    NewsDate today =
        NewsDate.ofMoment(
            new Values(command).moment(now).atZone(site.settings().zone()).toOffsetDateTime(),
            Precision.MINUTE,
            site.settings().zone());
    Optional<Interview> interview =
        asks
            ? Optional.of(
                new Interview(terminal, Questions.at(terminal), site, today.start().toLocalDate()))
            : Optional.empty();
    try {
      return from == null ? begin(said, site, today, interview) : paste(said, site, interview);
    } catch (Questions.Cancelled e) {
      terminal.complain(words.get("new.cancelled"));
    } catch (FileAlreadyExistsException e) {
      terminal.complain(words.get("new.exists", shown(e.getFile())));
    } catch (IOException e) {
      terminal.complain(words.get("new.unwritable", shown(place(e)), TextReader.reason(e)));
    }
    return CommandLineRunner.CONTENT_HAS_ERRORS;
  }

  private int begin(ArticleDraft said, Site site, NewsDate today, Optional<Interview> interview)
      throws IOException, Questions.Cancelled {
    ArticleDraft draft = said;
    if (interview.isPresent()) {
      Interview editor = interview.get();
      String headline = said.title().isPresent() ? title : editor.title(Optional.empty());
      draft =
          new ArticleDraft(
              Optional.of(headline.strip()),
              said.date().isPresent() ? said.date() : editor.date(Optional.of(today)),
              said.section().isPresent() ? said.section() : editor.section(Optional.empty()),
              said.authors().isEmpty() ? editor.authors(List.of()) : said.authors(),
              said.slug().isPresent() ? said.slug() : editor.slug(headline));
    } else if (said.date().isEmpty()) {
      draft =
          new ArticleDraft(
              said.title(), Optional.of(today), said.section(), said.authors(), said.slug());
    }
    ArticlePlace place =
        ArticlePlace.of(site, draft.title().orElseThrow(), draft.slug(), draft.date());
    place.write(Map.of(".md", draft.form(site).getBytes(StandardCharsets.UTF_8)));
    made(place, ".md");
    return CommandLineRunner.DONE;
  }

  private int paste(ArticleDraft said, Site site, Optional<Interview> interview)
      throws IOException, Questions.Cancelled {
    boolean standard = from.equals(STANDARD_INPUT);
    if (standard && interview.isPresent()) {
      terminal.say(terminal.words().get("new.paste"));
      terminal.out().flush();
    }
    byte[] bytes =
        standard ? terminal.in().readNBytes(TextReader.MAX_BYTES + 1) : Files.readAllBytes(from);
    Diagnostics diagnostics = new Diagnostics();
    Optional<PastedText> pasted = PastedText.read(bytes, site, diagnostics);
    if (pasted.isEmpty() || diagnostics.hasErrors()) {
      DiagnosticPrinter printer = new DiagnosticPrinter(Path.of(""), terminal);
      diagnostics.sorted().stream()
          .filter(told -> told.severity() == Severity.ERROR)
          .forEach(printer::print);
      return CommandLineRunner.CONTENT_HAS_ERRORS;
    }
    PastedText text = pasted.get();
    text.show(terminal, standard ? terminal.words().get("new.pasted") : from.toString());
    ArticleDraft draft = interview.isPresent() ? text.asked(said, interview.get()) : said;
    ArticlePlace place = ArticlePlace.of(site, text.title(draft), draft.slug(), text.date(draft));
    Map<String, byte[]> files = new TreeMap<>();
    files.put(".txt", bytes);
    files.put(".yaml", draft.beside(site).getBytes(StandardCharsets.UTF_8));
    place.write(files);
    made(place, ".txt");
    made(place, ".yaml");
    return CommandLineRunner.DONE;
  }

  private void made(ArticlePlace place, String ending) {
    terminal.out().println(terminal.words().get("new.made", shown(place.file(ending).toString())));
  }

  private ArticleDraft said(Site site) {
    Optional<NewsDate> day =
        Optional.ofNullable(date)
            .map(
                text ->
                    new DateReader(site.settings().zone())
                        .read(text)
                        .orElseThrow(() -> invalid(command.findOption("--date"), text)));
    if (slug != null && !Slug.isValid(slug)) {
      throw invalid(command.findOption("--slug"), slug);
    }
    return new ArticleDraft(
        Optional.ofNullable(title).map(String::strip),
        day,
        Optional.ofNullable(section).map(String::strip).filter(s -> !s.isEmpty()),
        authors.stream().map(String::strip).filter(a -> !a.isEmpty()).toList(),
        Optional.ofNullable(slug));
  }

  private String place(IOException e) {
    return e instanceof java.nio.file.FileSystemException system && system.getFile() != null
        ? system.getFile()
        : common.site.toString();
  }

  private CommandLine.ParameterException invalid(CommandLine.Model.ArgSpec what, String value) {
    return new CommandLine.ParameterException(command.commandLine(), value, null, what, value);
  }

  private static String shown(String file) {
    return file.replace('\\', '/');
  }
}
