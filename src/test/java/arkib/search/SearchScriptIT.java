package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.Node;
import arkib.search.MadeUpStories.Story;
import arkib.search.malay.Word;
import arkib.search.malay.Words;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private static final String MINIFIED = "src/main/resources/arkib/theme/minified/search.js";
  private static final String TYPESCRIPT = "typescript/6.0.3";

  // Left there: "SEARCH_FOLDER=target/search-script SEARCH_SCRIPT=templates/assets/search.js node
  // --test src/test/js/" runs over it again.
  private final Path folder = Path.of("target/search-script").toAbsolutePath();
  private final Node node = new Node(folder);

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
    for (String script : List.of(SCRIPT.toString(), MINIFIED)) {
      assertThat(run(script, "--test", "src/test/js/search.test.mjs"))
          .as(script)
          .contains("# fail 0");
    }
  }

  @Test
  void hasTheTypesThatItSays() throws IOException, InterruptedException {
    String told =
        run(
            SCRIPT.toString(),
            node.webjar(TYPESCRIPT, "lib").resolve("tsc.js").toString(),
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

  private String run(String script, String... arguments) throws IOException, InterruptedException {
    return node.run(Map.of("SEARCH_FOLDER", folder.toString(), "SEARCH_SCRIPT", script), arguments);
  }

  // Two parts, undated stories, and some with a person's name and a word of a family that no other
  // story has.
  private static List<Story> stories() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(6000));
    for (int i = 0; i < 40; i++) {
      SearchText text = stories.get(i).text();
      List<String> filters = new ArrayList<>(text.filters());
      filters.add("person:mahsuri");
      List<String> body = new ArrayList<>(text.body());
      body.add("Kelancaran itu baik.");
      SearchText named =
          new SearchText(text.headline(), text.standfirst(), List.of("Mahsuri"), body, filters);
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
    String family = "pelancaran";
    assertThat(index.find(family)).as("no article has it").isEmpty();
    queries.add(family);
    List<Map<String, Object>> answers = new ArrayList<>();
    for (String query : queries) {
      answers.add(Map.of("query", query, "scores", index.weigh(query)));
    }
    Map<String, Object> oracle = new LinkedHashMap<>();
    oracle.put("queries", answers);
    oracle.put("phrases", phrases(stories, index));
    oracle.put("family", family);
    oracle.put("large", index.manifest().at("/parts/1/id").textValue());
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
}
