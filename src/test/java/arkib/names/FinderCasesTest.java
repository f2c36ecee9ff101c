package arkib.names;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.CarriedName;
import arkib.site.Points;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is found in a text: {@code NN.yaml} is the authority file, {@code NN.md} or {@code NN.txt}
 * the article and {@code NN.found} what is found. A new case is three new files.
 *
 * <p>Of each mention a line says where it is, what it adds to the score, the entry, what it implies
 * and the text; behind an empty line stand the names that the article carries.
 */
class FinderCasesTest {

  private static final Path CASES = Path.of("src/test/resources/arkib/names");

  @TempDir Path folder;

  private static List<Path> files(String... endings) throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static Path beside(Path file, String ending) {
    return CASES.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ending));
  }

  @TestFactory
  Stream<DynamicTest> findsAsExpected() throws IOException {
    return files(".md", ".txt").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  @Test
  void everyArticleHasItsNamesAndItsExpectationAndNoOtherFileIsThere() throws IOException {
    assertThat(files(".md", ".txt"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(beside(file, ".yaml")).exists())
        .allSatisfy(file -> assertThat(beside(file, ".found")).exists());
    assertThat(files("")).hasSize(3 * files(".md", ".txt").size());
  }

  private void compare(Path article) throws IOException {
    String name = article.getFileName().toString();
    Path content = folder.resolve(name).resolve("content");
    Files.createDirectories(content.resolve("names"));
    Files.copy(article, content.resolve(name));
    Files.copy(beside(article, ".yaml"), content.resolve("names/names.yaml"));
    SampleNames site = SampleNames.in(content.getParent());

    Found found = site.finder().in(site.articles().get(0));

    assertThat(site.told()).allMatch(told -> told.contains("capture-"));
    assertThat(shown(found)).isEqualTo(Files.readString(beside(article, ".found")));
  }

  private static String shown(Found found) {
    List<String> lines = new ArrayList<>();
    found.mentions().forEach(mention -> lines.add(shown(mention)));
    lines.add("");
    found.carried().forEach(name -> lines.add(shown(name)));
    return String.join("\n", lines) + "\n";
  }

  private static String shown(Mention mention) {
    String implied =
        mention.implied().stream()
            .map(other -> " → " + other.id() + " " + Points.text(other.quarters()))
            .collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "%s%s %d–%d: %s %s%s%s “%s”",
        mention.place().part().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        mention.place().path().isEmpty() ? "" : " " + mention.place().path(),
        mention.start(),
        mention.end(),
        mention.id(),
        Points.text(mention.quarters()),
        mention.repeated() ? " again" : "",
        implied,
        mention.text().replace("\n", "⏎"));
  }

  private static String shown(CarriedName name) {
    return String.format(
        Locale.ROOT,
        "%s %s %s: %s",
        name.type().word(),
        name.id(),
        Points.text(name.quarters()),
        name.spellings().stream()
            .map(spelling -> spelling.text() + " " + spelling.count())
            .collect(Collectors.joining(", ")));
  }
}
