package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.search.MadeUpStories.Story;
import arkib.search.malay.Word;
import arkib.search.malay.Words;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The theme's script of the search, in the Node that Playwright brings: its types are checked by
 * TypeScript, and its own tests ({@code src/test/js/search.test.mjs}) run over an index of made-up
 * stories, with what {@link IndexReader} finds in it.
 */
class SearchScriptIT {

  private static final Path SCRIPT = Path.of("templates/assets/search.js");
  private static final String TYPESCRIPT = "6.0.3";

  private static final Map<String, String> NO_BROWSERS =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  // Left there: "SEARCH_FOLDER=target/search-script node --test src/test/js/" runs over it again.
  private final Path folder = Path.of("target/search-script").toAbsolutePath();

  @BeforeEach
  void anEmptyFolder() throws IOException {
    Folder.delete(folder);
    Files.createDirectories(folder);
  }

  @TempDir Path ledger;

  @Test
  void findsWhatIsThere() throws IOException, InterruptedException {
    List<Story> stories = stories();
    Map<String, byte[]> files = SearchIndexTest.built(stories, ledger).current();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String path = file.getKey().contains("/") ? "i/" + file.getKey() : file.getKey();
      Path target = folder.resolve("cari").resolve(path);
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue());
    }
    new ObjectMapper()
        .writeValue(
            folder.resolve("oracle.json").toFile(), oracle(stories, new IndexReader(files)));
    assertThat(node("--test", "src/test/js/search.test.mjs")).contains("# fail 0");
  }

  @Test
  void hasTheTypesThatItSays() throws IOException, InterruptedException {
    String told =
        node(
            typescript().resolve("lib/tsc.js").toString(),
            "--checkJs",
            "--allowJs",
            "--noEmit",
            "--strict",
            "--noUnusedLocals",
            "--target",
            "es2022",
            "--module",
            "es2022",
            "--lib",
            "es2022,dom,dom.iterable",
            SCRIPT.toString());
    assertThat(told).isEmpty();
  }

  // Two parts, undated stories, and one whose name is of a person.
  private static List<Story> stories() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(6000));
    for (int i = 0; i < 40; i++) {
      SearchText text = stories.get(i).text();
      List<String> filters = new ArrayList<>(text.filters());
      filters.add("person:mahsuri");
      SearchText named =
          new SearchText(
              text.headline(), text.standfirst(), List.of("Mahsuri"), text.body(), filters);
      stories.add(
          i % 2 == 0
              ? Story.of(named, "/tanpa-tarikh/" + i + "/", Optional.empty())
              : Story.of(named, "/1987/05/nama-" + i + "/", MadeUpStories.day(1987, i)));
    }
    return stories;
  }

  private static Map<String, Object> oracle(List<Story> stories, IndexReader index) {
    Map<String, Integer> counts = new TreeMap<>();
    stories.subList(0, 300).stream()
        .flatMap(story -> story.text().body().stream())
        .flatMap(line -> Words.of(line).stream())
        .map(Word::text)
        .filter(word -> word.length() > 4)
        .forEach(word -> counts.merge(word, 1, Integer::sum));
    List<String> frequent =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    List<String> queries = new ArrayList<>(frequent.subList(0, 12));
    for (int i = 0; i < 12; i++) {
      queries.add(frequent.get(i) + " " + frequent.get(40 + i));
      queries.add(frequent.get(200 + 7 * i) + " " + frequent.get(i) + " " + frequent.get(90 + i));
      queries.add(frequent.get(frequent.size() - 1 - 11 * i));
    }
    List<Map<String, Object>> answers = new ArrayList<>();
    for (String query : queries) {
      answers.add(Map.of("query", query, "scores", index.weigh(query)));
    }
    Map<String, Object> oracle = new LinkedHashMap<>();
    oracle.put("queries", answers);
    oracle.put("phrases", phrases(stories, index));
    oracle.put("frequent", frequent.get(0));
    oracle.put("pair", frequent.get(150) + " " + frequent.get(151));
    oracle.put("person", "mahsuri");
    oracle.put("slips", slips(frequent, index));
    return oracle;
  }

  private static List<Map<String, Object>> phrases(List<Story> stories, IndexReader index) {
    List<Map<String, Object>> phrases = new ArrayList<>();
    for (int i = 0; phrases.size() < 12; i += 13) {
      List<Word> line = Words.of(stories.get(i).text().body().get(0));
      String first = line.get(3).text();
      String second = line.get(4).text();
      if (!first.equals(second) && !FunctionWords.has(first)) {
        phrases.add(
            Map.of(
                "first", first,
                "second", second,
                "addresses", index.phrase(first, second)));
      }
    }
    return phrases;
  }

  // The last two letters of a long word swapped, one in the middle left out.
  private static List<Map<String, String>> slips(List<String> frequent, IndexReader index) {
    List<Map<String, String>> slips = new ArrayList<>();
    Set<String> all = index.backward().keySet();
    for (String word : frequent) {
      String swapped = word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
      if (slips.size() < 10
          && word.length() > 6
          && all.contains(word)
          && word.charAt(2) != word.charAt(3)
          && index.query(swapped).isEmpty()) {
        slips.add(Map.of("typed", swapped, "meant", word));
      }
    }
    return slips;
  }

  private String node(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder node = Driver.ensureDriverInstalled(NO_BROWSERS, false).createProcessBuilder();
    List<String> command = new ArrayList<>(List.of(node.command().get(0)));
    command.addAll(List.of(arguments));
    node.command(command)
        .directory(Path.of("").toAbsolutePath().toFile())
        .redirectErrorStream(true);
    Path out = folder.resolve("told.txt");
    node.redirectOutput(out.toFile());
    node.environment().put("SEARCH_FOLDER", folder.toString());
    node.environment().put("NODE_OPTIONS", "--no-warnings --test-reporter=tap");
    node.start().waitFor();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  // It comes in a jar, and runs from a folder.
  private Path typescript() throws IOException {
    String known = "META-INF/resources/webjars/typescript/" + TYPESCRIPT + "/package.json";
    String found = SearchScriptIT.class.getClassLoader().getResource(known).toString();
    Path to = folder.resolve("typescript");
    try (FileSystem jar =
            FileSystems.newFileSystem(
                URI.create(found.substring(0, found.indexOf('!'))), Map.of());
        Stream<Path> lib = Files.walk(jar.getPath(known).getParent().resolve("lib"), 1)) {
      Files.createDirectories(to.resolve("lib"));
      for (Path file : lib.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve("lib").resolve(file.getFileName().toString()));
      }
    }
    return to;
  }
}
