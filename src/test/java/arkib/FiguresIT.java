package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures that readers of the sample site see are those of its articles, as its data files for
 * researchers have them: two ways to the same numbers.
 */
class FiguresIT {

  private static final String BASE = "/warta/";
  private static final Map<String, String> KINDS =
      Map.of(
          "person", "Orang",
          "place", "Tempat",
          "organisation", "Organisasi",
          "office", "Jawatan",
          "equipment", "Kelengkapan",
          "event", "Peristiwa");

  @TempDir static Path folder;
  private static Map<String, String> files;
  private static List<JsonNode> articles;

  @BeforeAll
  static void build() throws IOException {
    SiteFolder site = new SiteFolder(folder);
    Folder.copy(Path.of("content"), site.root().resolve("content"));
    Run run =
        site.build(
            "--base-url", "https://semilir.example" + BASE, "--now", "2026-11-23T08:00:00+08:00");
    assertThat(run.code()).as(run.err()).isZero();
    files = site.made().files();
    ObjectMapper json = new ObjectMapper();
    articles = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().matches("data/.*/articles\\.jsonl")) {
        for (String line : file.getValue().split("\n", -1)) {
          if (!line.isEmpty()) {
            articles.add(json.readTree(line));
          }
        }
      }
    }
    assertThat(articles).hasSizeGreaterThan(70);
  }

  private static Document page(String path) {
    return Jsoup.parse(files.get(path + "index.html"));
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static String published(JsonNode article) {
    return article.path("published").asText("");
  }

  private static int number(Element count) {
    return Integer.parseInt(count.ownText().strip());
  }

  private static Map<String, Integer> told(Element tally) {
    return tally.select(".row").stream()
        .collect(
            Collectors.toMap(
                row -> row.select("span[dir]").text(), row -> number(row.selectFirst(".n"))));
  }

  private static Map<String, Integer> people(String year) {
    Map<String, Integer> people = new TreeMap<>();
    articles.stream()
        .filter(article -> published(article).startsWith(year))
        .flatMap(article -> elements(article.path("names")).stream())
        .filter(name -> name.path("type").asText().equals("person"))
        .forEach(name -> people.merge(name.path("name").asText(), 1, Integer::sum));
    return people;
  }

  @Test
  void theFrontPageTellsWhoIsWrittenOfMostOfAllTimeAndThisYear() {
    Elements tallies = page("").select("section[aria-labelledby=most-person] .tally");
    assertThat(tallies).hasSize(2);
    assertThat(page("").select("section[aria-labelledby=most-person] .kind").text())
        .isEqualTo("Tahun 2026");
    assertMostOf(people(""), told(tallies.get(0)));
    assertMostOf(people("2026"), told(tallies.get(1)));
  }

  private static void assertMostOf(Map<String, Integer> all, Map<String, Integer> told) {
    assertThat(told).isNotEmpty();
    assertThat(all).containsAllEntriesOf(told);
    int least = told.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    assertThat(all.entrySet())
        .filteredOn(one -> !told.containsKey(one.getKey()))
        .allSatisfy(one -> assertThat(one.getValue()).isLessThanOrEqualTo(least));
  }

  /** The bars of a list, the table behind them and the articles. */
  @Test
  void theChartOfAListIsThatOfItsTableAndOfItsArticles() {
    List<String> sections =
        articles.stream()
            .map(article -> article.path("section").asText(""))
            .filter(section -> !section.isEmpty())
            .distinct()
            .toList();
    assertThat(sections).hasSizeGreaterThan(4);
    int charts = 0;
    for (String section : sections) {
      Document page = page("bahagian/" + section.toLowerCase(java.util.Locale.ROOT) + "/");
      Map<String, Integer> years = new TreeMap<>();
      int[] months = new int[12];
      for (JsonNode article : articles) {
        String date = published(article);
        if (article.path("section").asText().equals(section) && !date.isEmpty()) {
          years.merge(date.substring(0, 4), 1, Integer::sum);
          if (date.length() >= 7) {
            months[Integer.parseInt(date.substring(5, 7)) - 1]++;
          }
        }
      }
      Elements bars = page.select(".chart .bars li");
      if (bars.isEmpty()) {
        continue;
      }
      charts++;
      Map<String, Integer> drawn = new TreeMap<>();
      bars.forEach(bar -> drawn.put(bar.select("b").text(), number(bar.selectFirst(".n"))));
      drawn.values().removeIf(count -> count == 0);
      assertThat(drawn).as(section).isEqualTo(years);
      Map<String, Integer> rows = new TreeMap<>();
      int[] columns = new int[12];
      for (Element row : page.select("details table tbody tr")) {
        List<Integer> cells = counts(row);
        rows.put(row.select("th").text(), cells.get(12));
        IntStream.range(0, 12).forEach(i -> columns[i] += cells.get(i));
      }
      rows.values().removeIf(count -> count == 0);
      assertThat(rows).as(section).isEqualTo(years);
      assertThat(columns).as(section).isEqualTo(months);
    }
    assertThat(charts).isGreaterThan(3);
  }

  private static List<Integer> counts(Element row) {
    return row.select("td").stream()
        .map(cell -> cell.text().isEmpty() ? 0 : Integer.parseInt(cell.text()))
        .toList();
  }

  @Test
  void anArticleHasItsNamesUnderTheirKindsAndTopicsApart() {
    for (JsonNode article : articles) {
      Map<String, List<String>> wanted =
          elements(article.path("names")).stream()
              // A topic stands with the tags.
              .filter(name -> !name.path("type").asText().equals("topic"))
              .collect(
                  Collectors.groupingBy(
                      name -> KINDS.get(name.path("type").asText()),
                      Collectors.mapping(name -> name.path("name").asText(), Collectors.toList())));
      Document page = pageOf(article);
      Map<String, List<String>> shown = kinds(page.select("section[aria-labelledby=names]"));
      assertThat(shown.keySet()).as(headline(article)).isEqualTo(wanted.keySet());
      wanted.forEach(
          (kind, names) ->
              assertThat(shown.get(kind))
                  .as(headline(article))
                  .containsExactlyInAnyOrderElementsOf(names));
      // Topics of the archive's own list stand with the tags of the editor.
      List<String> filed =
          Stream.concat(
                  elements(article.path("tags")).stream().map(JsonNode::asText),
                  elements(article.path("names")).stream()
                      .filter(name -> name.path("type").asText().equals("topic"))
                      .map(name -> name.path("name").asText()))
              .distinct()
              .toList();
      List<String> topics =
          kinds(page.select("section[aria-labelledby=filed]")).getOrDefault("Topik", List.of());
      assertThat(topics).as(headline(article)).containsExactlyInAnyOrderElementsOf(filed);
    }
  }

  private static Document pageOf(JsonNode article) {
    return page(article.path("id").asText().substring(1));
  }

  private static String headline(JsonNode article) {
    return article.path("headline").asText();
  }

  private static Map<String, List<String>> kinds(Elements section) {
    return section.select(".kind").stream()
        .collect(
            Collectors.toMap(
                Element::text,
                kind -> kind.nextElementSibling().select("span[dir=auto]").eachText()));
  }

  @Test
  void relatedStoriesAreEarlierOnesThatShareATopicOrAName() {
    Map<String, JsonNode> known =
        articles.stream()
            .collect(
                Collectors.toMap(
                    article -> BASE + article.path("id").asText().substring(1), one -> one));
    int related = 0;
    for (JsonNode article : articles) {
      for (String href :
          pageOf(article).select("section[aria-labelledby=related] .head a").eachAttr("href")) {
        JsonNode other = known.get(href);
        assertThat(other).as(href).isNotNull();
        assertThat(published(other)).as(headline(article)).isLessThanOrEqualTo(published(article));
        assertThat(subjects(other))
            .as(headline(article) + " · " + headline(other))
            .containsAnyElementsOf(subjects(article));
        related++;
      }
    }
    assertThat(related).isGreaterThan(30);
  }

  private static List<String> subjects(JsonNode article) {
    List<String> subjects = new ArrayList<>();
    article.path("tags").forEach(tag -> subjects.add(tag.asText()));
    article.path("names").forEach(name -> subjects.add(name.path("id").asText()));
    return subjects;
  }
}
