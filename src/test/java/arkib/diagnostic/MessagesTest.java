package arkib.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem is told in every language, with the same arguments, and nothing else is there. */
class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Words malay = words(MessageLanguage.MS);
  private final Words english = words(MessageLanguage.EN);

  @ParameterizedTest
  @EnumSource(Problem.class)
  void eachProblemIsToldInBothLanguages(Problem problem) {
    assertThat(malay.find(problem.id())).as(problem.id()).isPresent();
    assertThat(english.find(problem.id())).as(problem.id()).isPresent();
    assertThat(malay.get(problem.id())).isNotEqualTo(english.get(problem.id()));
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(malay.keys()).isEqualTo(english.keys());
  }

  @Test
  void everyKeyBelongsToAProblemOrASeverity() {
    Set<String> problems =
        Arrays.stream(Problem.values()).map(Problem::id).collect(Collectors.toSet());
    Set<String> severities =
        Arrays.stream(Severity.values())
            .map(severity -> "severity." + severity.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    for (String key : english.keys()) {
      boolean known = severities.contains(key);
      for (String end : new String[] {"", ".hint", ".word."}) {
        int at = end.equals(".word.") ? key.indexOf(end) : key.length() - end.length();
        known |= at > 0 && key.startsWith(end, at) && problems.contains(key.substring(0, at));
      }
      assertThat(known).as(key).isTrue();
    }
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    for (String key : english.keys()) {
      String problem = key.replaceFirst("\\..*", "");
      assertThat(used(malay, problem)).as(problem).isEqualTo(used(english, problem));
    }
  }

  /** A message that no test brings about is one that nobody has seen. */
  @Test
  void eachProblemIsNamedByATestThatBringsItAbout() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java/arkib"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        // Those of this room make diagnostics themselves.
        if (!file.getParent().endsWith("diagnostic")) {
          tests.append(Files.readString(file));
        }
      }
    }
    assertThat(Problem.values())
        .filteredOn(
            problem ->
                !Pattern.compile("\\b(?:" + problem.name() + "|" + problem.id() + ")\\b(?!-)")
                    .matcher(tests)
                    .find())
        .isEmpty();
  }

  /** The Javadoc of a constant is what a programmer reads who reports the problem. */
  @ParameterizedTest
  @EnumSource(Problem.class)
  void aMessageUsesTheArgumentsThatItsProblemDocuments(Problem problem) throws IOException {
    String source = Files.readString(Path.of("src/main/java/arkib/diagnostic/Problem.java"));
    Matcher constant =
        Pattern.compile("(?:/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\s*)?\\b" + problem.name() + "\\(")
            .matcher(source);
    if (!constant.find()) {
      fail("no constant " + problem);
    }
    assertThat(used(english, problem.id()))
        .isEqualTo(constant.group(1) == null ? Set.of() : placeholders(constant.group(1)));
  }

  @Test
  void aHintSaysWhatToDoAboutEveryMistake() {
    for (Problem problem : Problem.values()) {
      assertThat(english.find(problem.id() + ".hint")).as(problem.id()).isPresent();
    }
  }

  @Test
  void wordsOfTheProgramAreSaidInTheEditorsLanguage() {
    Diagnostic wrongType =
        Diagnostic.of(Problem.DATA_WRONG_TYPE, Location.of("a.md", 2), "tajuk", "text");

    assertThat(Messages.in(MessageLanguage.MS).text(wrongType))
        .isEqualTo("\"tajuk\" mesti satu teks sahaja");
    assertThat(Messages.in(MessageLanguage.EN).text(wrongType))
        .isEqualTo("\"tajuk\" must be a single text");
  }

  @Test
  void anEditorsOwnWordIsNeverTakenForOneOfTheProgram() {
    Diagnostic unknown = Diagnostic.of(Problem.KEY_UNKNOWN, Location.of("a.md", 2), "hint");

    assertThat(Messages.in(MessageLanguage.EN).text(unknown)).contains("\"hint\"");
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void severitiesHaveTheirWord(Severity severity) {
    assertThat(Messages.in(MessageLanguage.MS).severity(severity)).isNotBlank();
    assertThat(Messages.in(MessageLanguage.EN).severity(severity)).isNotBlank();
  }

  private static Words words(MessageLanguage language) {
    return Words.load(Messages.class, "messages_" + language.code() + ".properties");
  }

  /** The arguments in a problem's text and hint together. */
  private static Set<String> used(Words words, String problem) {
    return placeholders(words.find(problem).orElse("") + words.find(problem + ".hint").orElse(""));
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
