package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import arkib.build.JavaMachine;
import arkib.diagnostic.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How the program feels: colours, suggestions, completion, manual pages, the meaning of messages.
 */
class FeelTest {

  @TempDir Path temp;

  private static Run at(Screen screen, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLineRunner(JavaMachine.SHARED, screen)
            .run(
                List.of(arguments),
                InputStream.nullInputStream(),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    return new Run(code, out.toString(), err.toString());
  }

  @Test
  void coloursAtATerminalThatShowsThem() {
    Map<String, String> xterm = Map.of("TERM", "xterm-256color");
    assertThat(Screen.of(true, xterm)).isEqualTo(new Screen(true, true, true, 80));
    assertThat(Screen.of(false, xterm).colour()).as("a file").isFalse();
    assertThat(Screen.of(true, Map.of("TERM", "dumb")))
        .isEqualTo(new Screen(true, false, false, 80));
    assertThat(Screen.of(true, Map.of()).able()).as("nothing is known of it").isFalse();
    assertThat(Screen.of(true, Map.of("TERM", "xterm", "NO_COLOR", "1")))
        .isEqualTo(new Screen(true, true, false, 80));
    assertThat(Screen.of(true, Map.of("TERM", "xterm", "NO_COLOR", "")).colour())
        .as("empty is as if it were not there")
        .isTrue();
    assertThat(Screen.of(true, Map.of("WT_SESSION", "x")).colour()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"120, 120", "20, 40", "x, 80", "0, 80", "99999, 80"})
  void asWideAsItSays(String said, int columns) {
    assertThat(Screen.of(true, Map.of("COLUMNS", said)).columns()).isEqualTo(columns);
  }

  /** Who speaks English is spoken to in English, everybody else in Malay, unless they say. */
  @ParameterizedTest
  @CsvSource({
    "en-GB, , unknown: x",
    "en, ms, tidak dikenali: x",
    "ms-MY, , tidak dikenali: x",
    "ms, en, unknown: x",
    "id, , tidak dikenali: x",
    "de-DE, en, unknown: x",
  })
  void theLanguageIsThatOfTheLocaleUnlessAnotherIsSaid(String locale, String said, String told) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      Run spaced = said == null ? Run.of("x") : Run.of("x", "--lang", said);
      Run joined = said == null ? Run.of("x") : Run.of("--lang=" + said, "x");
      assertThat(spaced.err()).isEqualTo(joined.err()).startsWith(told);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void messagesHaveColoursOnlyThere() throws IOException {
    new SiteFolder(temp).with("content/a.md", "---\ntitle: A\ndate: semalam\n---\n");
    String[] arguments = {"build", "--site", temp.toString(), "--lang", "en"};
    String plain = at(new Screen(true, true, false, 80), arguments).err();
    String coloured = at(new Screen(true, true, true, 80), arguments).err();
    assertThat(plain).contains(": error: ").doesNotContain("\u001b");
    assertThat(coloured).contains("\u001b[1;31merror\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void textOfFilesBringsNoColours() throws IOException {
    new SiteFolder(temp).with("content/a.md", "---\ntitle: A\ndate: \"a\\e[31m\"\n---\n");
    String[] arguments = {"build", "--site", temp.toString(), "--lang", "en"};
    assertThat(at(new Screen(true, true, true, 80), arguments).err()).doesNotContain("\u001b[31m");
  }

  @Test
  void textIsBrokenBetweenWords() {
    assertThat(Wrap.lines("satu dua tiga empat", 10, 3, "  "))
        .containsExactly("satu", "  dua tiga", "  empat");
    assertThat(Wrap.lines("perpustakaan-negara x", 10, 0, ""))
        .as("a word stays whole")
        .containsExactly("perpustakaan-negara", "x");
    Screen screen = new Screen(true, false, false, 80);
    assertThat(at(screen, "explain", "text-alike", "--lang", "ms").out().lines())
        .hasSizeGreaterThan(3)
        .allMatch(line -> line.length() <= 80);
    assertThat(Run.of("explain", "text-alike", "--lang", "ms").out().lines())
        .as("of programs each is one line")
        .hasSize(3);
  }

  @Test
  void longLinesFitTheScreen() throws IOException {
    String words = "kata ".repeat(60);
    new SiteFolder(temp)
        .with(
            "content/a.md",
            String.format(
                Locale.ROOT,
                "---\ntitle: A\ndate: 2019-01-01\n---\n\n%s[x](tiada.md) %s\n",
                words,
                words));
    String[] arguments = {"build", "--site", temp.toString(), "--lang", "en"};
    assertThat(at(new Screen(true, false, false, 80), arguments).err().lines())
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.length() <= 80);
  }

  /** What a build tells at the end, and why pages were made, are sentences too. */
  @ParameterizedTest
  @ValueSource(strings = {"ms", "en"})
  void whatIsToldAtTheEndFitsTheScreen(String language) throws IOException {
    SiteFolder site = new SiteFolder(temp).withArticle("a.md", "Satu", "date: 2019-01-01");
    site.with("content/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Screen screen = new Screen(true, false, false, 60);
    Run built =
        at(
            screen,
            "build",
            "-v",
            "--explain-rebuild",
            "--site",
            temp.toString(),
            "--lang",
            language);
    assertThat(built.out().lines())
        .hasSizeGreaterThan(6)
        .allMatch(line -> line.length() <= 60 || !line.strip().contains(" "));
    Run verified = at(screen, "verify", temp + "/public", "--lang", language);
    assertThat(verified.out().lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld             | biuld. Did you mean build?",
        "chek              | chek. Did you mean check?",
        "templates ejct    | ejct. Did you mean eject?",
        "build --drafst    | --drafst. Did you mean --drafts?",
        "build --fromat=x  | --fromat=x. Did you mean --format?",
        "check --basline x | --basline. Did you mean --baseline?",
      })
  void whatWasMeantIsNamed(String arguments, String expected) {
    Run run = Run.of((arguments + " --lang en").split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("unknown: " + expected + "\n");
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void everyMessageIsExplained(Problem problem) {
    for (String language : List.of("ms", "en")) {
      Run run = Run.of("explain", problem.id(), "--lang", language);
      assertThat(run.code()).isZero();
      assertThat(run.out())
          .startsWith(problem.id() + " (")
          .contains(language.equals("ms") ? "\nSebab: " : "\nCause: ")
          .doesNotContain("{0}");
    }
  }

  @Test
  void causeAndCure() {
    assertThat(Run.of("explain", "file-empty", "content-missing", "--lang", "ms").out())
        .isEqualTo(
            """
            file-empty (ralat)
            Sebab: fail ini kosong
            Pembaikan: tulis isinya, atau padam fail ini
            content-missing (ralat)
            Sebab: tiada folder content/ di sini
            Pembaikan: jalankan Arkib dalam folder yang mengandungi content/, atau namakan folder itu dengan --site
            """);
    assertThat(Run.of("explain", "tiada-mesej", "--lang", "en").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void completionForBashAndZsh(String shell) throws Exception {
    Run run = Run.of("completion", shell);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F _complete_arkib", "--write-baseline", "eject");
    Path script = temp.resolve("arkib.sh");
    Files.writeString(script, run.out());
    Process bash = new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
    assertThat(bash.waitFor()).isZero();
  }

  @Test
  void completionForFish() {
    String script = Run.of("completion", "fish", "--lang", "en").out();
    assertThat(script)
        .contains("complete -c arkib -n '__fish_use_subcommand' -f -a 'check' -d 'Tells all")
        .contains("-n '__fish_seen_subcommand_from check' -l fix -d ")
        .contains("-l format -x -a 'text json sarif github' ")
        .contains(
            "-n '__fish_seen_subcommand_from templates; and __fish_seen_subcommand_from eject'");
    assertThat(script.lines()).allMatch(line -> line.startsWith("complete -c arkib -n '"));
    assertThat(Run.of("completion", "tcsh", "--lang", "en").err())
        .startsWith("bash|zsh|fish cannot be \"tcsh\"");
  }

  /** One option of several commands is told as each of them means it. */
  @ParameterizedTest
  @CsvSource({
    "build, en, Shows drafts too.",
    "check, en, Checks drafts too.",
    "stats, en, Counts drafts too.",
    "names, en, Goes through drafts too.",
    "list,  en, Drafts alone.",
    "check, ms, Turut menyemak draf.",
  })
  void anOptionIsToldAsItsCommandMeansIt(String command, String language, String told) {
    assertThat(Run.of(command, "--help", "--lang", language).out())
        .containsPattern("\n +--drafts +" + Pattern.quote(told) + "\n");
  }

  @Test
  void eachCommandStandsInTheTableOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> commands =
        Run.of("--help", "--lang", "en")
            .out()
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .filter(line -> line.matches("  [a-z]+ +[A-Z].*"))
            .map(line -> line.strip().replaceFirst(" .*", ""))
            .toList();
    assertThat(commands).hasSizeGreaterThan(12).contains("serve");
    assertThat(commands)
        .allMatch(name -> readme.matches("(?s).*\n\\|[^|\n]*`arkib " + name + "[ `].*"));
  }

  @Test
  void aManualPageForEachCommand() throws IOException {
    assertThat(Run.of("man", temp.toString(), "--lang", "ms").code()).isZero();
    assertThat(Files.readString(temp.resolve("arkib-check.1")))
        .startsWith(".TH \"ARKIB\\-CHECK\" \"1\" \"\" \"Arkib ")
        .contains(".SH \"NAMA\"\narkib\\-check \\- Memberitahu semua", ".B \\-\\-baseline FILE\n");
    assertThat(Files.readString(temp.resolve("arkib.1")))
        .contains(".BR arkib\\-templates (1)\n", ".SH \"KOD KELUAR\"\n");
    assertThat(temp.resolve("arkib-templates-eject.1")).exists();
    Path file = temp.resolve("arkib.1");
    assertThat(Run.of("man", file.toString(), "--lang", "en").code()).isEqualTo(1);
  }
}
