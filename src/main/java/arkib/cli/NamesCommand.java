package arkib.cli;

import arkib.article.NameType;
import arkib.build.NamesSurvey;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.Severity;
import arkib.diagnostic.Words;
import arkib.names.NameCount;
import arkib.names.suggest.DraftFile;
import arkib.names.suggest.Suggestions;
import arkib.source.TextReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code arkib names}: the names of the archive, and those that its authority file may lack. */
@Command(name = "names", sortOptions = false)
final class NamesCommand implements Callable<Integer> {

  enum Format {
    TABLE,
    JSON
  }

  private final Terminal terminal;

  @Spec CommandSpec command;

  @Mixin CommonOptions common;

  @Option(names = "--suggest", descriptionKey = "names.suggest")
  boolean suggest;

  @Option(names = "--write", descriptionKey = "names.write")
  boolean write;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "names.kind")
  String kind;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "names.limit")
  int limit = 100;

  @Mixin ArchiveOptions archive;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "names.format")
  Format format = Format.TABLE;

  NamesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw invalid("--limit", Integer.toString(limit));
    }
    Diagnostics diagnostics = new Diagnostics();
    NamesSurvey survey = NamesSurvey.of(common.site, scope(), diagnostics);
    boolean done = !diagnostics.hasErrors() && answer(survey);
    DiagnosticPrinter printer = new DiagnosticPrinter(common.site, terminal);
    // What articles are warned of is told by a build.
    diagnostics.sorted().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .forEach(printer::print);
    return done && !diagnostics.hasErrors()
        ? CommandLineRunner.DONE
        : CommandLineRunner.CONTENT_HAS_ERRORS;
  }

  private boolean answer(NamesSurvey survey) {
    if (!suggest && !write) {
      List<NameCount> names = ofKind(survey.names());
      if (format == Format.JSON) {
        terminal.out().println(NamesJson.of(names));
      } else {
        new NamesText(terminal).print(names);
      }
      return true;
    }
    Optional<NameType> type = Optional.ofNullable(kind).map(this::type);
    Suggestions all = survey.suggestions();
    Suggestions asked = type.map(all::of).orElse(all);
    if (!write) {
      print(asked, OptionalInt.empty(), survey);
      return true;
    }
    OptionalInt added = written(asked, survey);
    added.ifPresent(count -> print(asked, added, survey));
    return added.isPresent();
  }

  private void print(Suggestions suggestions, OptionalInt added, NamesSurvey survey) {
    SuggestionReport report = new SuggestionReport(suggestions, limit, added, file(survey).path());
    if (format == Format.JSON) {
      terminal.out().println(SuggestionsJson.of(report));
    } else {
      new SuggestionsText(terminal).print(report);
    }
  }

  private DraftFile file(NamesSurvey survey) {
    return new DraftFile(survey.site(), terminal.language());
  }

  private OptionalInt written(Suggestions suggestions, NamesSurvey survey) {
    DraftFile file = file(survey);
    try {
      return OptionalInt.of(file.add(suggestions, limit, survey.authority()));
    } catch (CharacterCodingException e) {
      complain("names.not-utf-8", file);
    } catch (IOException e) {
      complain("names.unwritable", file, TextReader.reason(e));
    }
    return OptionalInt.empty();
  }

  private void complain(String key, DraftFile file, String... more) {
    Words words = terminal.words();
    String shown = file.path().toString().replace('\\', '/');
    String reason = more.length == 0 ? "" : more[0];
    terminal.complain(Visible.text(words.get(key, shown, reason)));
  }

  // A type, or what an entry is within its type: "person", "country".
  private List<NameCount> ofKind(List<NameCount> names) {
    if (kind == null) {
      return names;
    }
    Optional<NameType> type = typeOf(kind);
    List<NameCount> some =
        names.stream()
            .filter(
                name ->
                    type.isPresent()
                        ? name.type() == type.get()
                        : name.kind().filter(kind::equals).isPresent())
            .toList();
    if (type.isEmpty() && some.isEmpty()) {
      throw invalid("--kind", kind);
    }
    return some;
  }

  private NameType type(String word) {
    return typeOf(word).orElseThrow(() -> invalid("--kind", word));
  }

  private Optional<NameType> typeOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Words words = terminal.words();
    return Arrays.stream(NameType.values())
        .filter(
            type ->
                type.word().equals(lower)
                    || words.get("type." + type.word()).toLowerCase(Locale.ROOT).equals(lower))
        .findFirst();
  }

  private NamesSurvey.Scope scope() {
    Values values = new Values(command);
    return new NamesSurvey.Scope(
        archive.visibility(values), archive.threads(values), terminal.progress());
  }

  private CommandLine.ParameterException invalid(String option, String value) {
    return new CommandLine.ParameterException(
        command.commandLine(), value, null, command.findOption(option), value);
  }
}
