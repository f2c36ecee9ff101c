package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The repository's own site, built into {@code target/site}, each of its pages checked. */
class OwnSiteIT {

  private static final Path ROOT = Path.of("target/own-site");
  private static final Path SITE = Path.of("target/site");
  private static final Path BELOW = Path.of("target/site-below-a-path");
  private static final String NOW = "2026-11-23T08:00:00+08:00";

  private static BuiltSite site;
  private static BuiltSite below;

  @BeforeAll
  static void build() throws IOException {
    for (Path old : List.of(ROOT, SITE, BELOW)) {
      Folder.delete(old);
    }
    Folder.copy(Path.of("content"), ROOT.resolve("content"));
    Folder.copy(Path.of("templates"), ROOT.resolve("templates"));
    site = build(SITE, "https://arkib.example/");
    below = build(BELOW, "https://semilir.example/koleksi/");
  }

  private static BuiltSite build(Path out, String url) throws IOException {
    Run run =
        Run.of(
            "build",
            "--site",
            ROOT.toString(),
            "--out",
            out.toString(),
            "--base-url",
            url,
            "--now",
            NOW,
            "--strict");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    return BuiltSite.read(out, url);
  }

  @Test
  void isDenseEnoughToShowYearsMonthsAndDays() {
    assertThat(site.files()).contains("2024/index.html", "2024/12/index.html");
    assertThat(site.pages().keySet()).anyMatch(page -> page.matches("2024/12/\\d\\d/index.html"));
  }

  @Test
  void isWellFormed() throws IOException {
    List<String> errors = new ArrayList<>();
    for (String page : site.pages().keySet()) {
      Parser parser = Parser.htmlParser().setTrackErrors(20);
      Jsoup.parse(Files.readString(SITE.resolve(page)), "", parser);
      parser.getErrors().forEach(error -> errors.add(page + ": " + error));
    }
    assertThat(errors).isEmpty();
  }

  /** The number of a bar in a table, for whoever wants it there, and all bars of it. */
  @Test
  void aTableStandsBehindTheChartOfAYear() {
    org.jsoup.nodes.Document page = site.pages().get("tag/banjir/2024/index.html");
    List<String> bars = page.select(".chart .bars b").eachText();
    assertThat(bars).hasSize(12);
    assertThat(page.select(".chart + details th[scope=row]").eachText()).isEqualTo(bars);
    assertThat(page.select(".chart + details td").eachText())
        .isEqualTo(
            page.select(".chart .bars .n").eachText().stream()
                .map(number -> number.split(" ", 2)[0])
                .toList());
  }

  /** The shades of a year's days are those of its key. */
  @Test
  void aCalendarTellsItsShades() {
    assertThat(site.pages().get("2024/index.html").select(".key span").eachText())
        .containsExactly("0", "1–2", "3–4", "5–7", "≥ 8");
  }

  @Test
  void linksToNothingThatIsNotThere() {
    assertThat(site.deadLinks()).isEmpty();
    assertThat(below.deadLinks()).isEmpty();
  }

  @Test
  void asksNoOtherHost() throws IOException {
    assertThat(site.requestsElsewhere()).isEmpty();
    assertThat(below.requestsElsewhere()).isEmpty();
  }

  @Test
  void givesNoIdTwice() {
    List<String> twice = new ArrayList<>();
    site.pages()
        .forEach(
            (page, document) -> {
              Set<String> ids = new TreeSet<>();
              document.select("[id]").stream()
                  .filter(element -> !ids.add(element.id()))
                  .forEach(element -> twice.add(page + "#" + element.id()));
            });
    assertThat(twice).isEmpty();
  }

  /**
   * From the front page, link by link; old addresses and the 404 page are for who comes so. To the
   * search leads the field on every page.
   */
  @Test
  void leadsToEachOfItsPages() {
    Set<String> reached = new LinkedHashSet<>(List.of("index.html"));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String page : site.linkedFrom(open.removeFirst())) {
        if (site.pages().containsKey(page) && reached.add(page)) {
          open.addLast(page);
        }
      }
    }
    Set<String> missed = new TreeSet<>(site.pages().keySet());
    missed.removeAll(reached);
    missed.removeIf(
        page -> List.of("404.html", "cari/index.html").contains(page) || site.isRedirect(page));
    assertThat(missed).isEmpty();
  }

  @Test
  void hasAFeedOfAbsoluteAddressesThatExist() throws Exception {
    Document feed = xml("feed.xml");
    assertThat(feed.getDocumentElement().getNodeName()).isEqualTo("feed");
    NodeList entries = feed.getElementsByTagName("entry");
    assertThat(entries.getLength()).isEqualTo(50);
    NodeList links = feed.getElementsByTagName("link");
    for (int i = 0; i < links.getLength(); i++) {
      assertExists(links.item(i).getAttributes().getNamedItem("href").getNodeValue());
    }
    NodeList contents = feed.getElementsByTagName("content");
    for (int i = 0; i < contents.getLength(); i++) {
      Jsoup.parseBodyFragment(contents.item(i).getTextContent())
          .select("a[href], img[src]")
          .forEach(
              link -> {
                String url = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                assertThat(url).matches("(https?://|mailto:).*");
                if (url.startsWith(site.baseUrl())) {
                  assertExists(url);
                }
              });
    }
  }

  @Test
  void hasASitemapOfAllPagesWithAnAddressOfTheirOwn() throws Exception {
    Set<String> told = new TreeSet<>();
    for (String sitemap : locations("sitemap.xml")) {
      told.addAll(locations(sitemap));
    }
    Set<String> wanted = new TreeSet<>(site.pages().keySet());
    wanted.removeIf(page -> page.equals("404.html") || site.isRedirect(page));
    assertThat(told).isEqualTo(wanted);
    assertThat(Files.readString(SITE.resolve("robots.txt")))
        .contains("Sitemap: https://arkib.example/sitemap.xml\n");
  }

  private Set<String> locations(String sitemap) throws Exception {
    NodeList locations = xml(sitemap).getElementsByTagName("loc");
    Set<String> files = new TreeSet<>();
    for (int i = 0; i < locations.getLength(); i++) {
      String url = locations.item(i).getTextContent();
      assertExists(url);
      files.add(site.fileOf(url));
    }
    return files;
  }

  /** One page that is wrong on purpose shows that the checker did look. */
  @Test
  void satisfiesTheNuHtmlChecker() throws Exception {
    Path wrong = Path.of("target/wrong-page");
    Files.createDirectories(wrong);
    Files.writeString(
        wrong.resolve("wrong.html"),
        "<!doctype html>\n<html lang=\"ms\"><title>x</title><p id=a><p id=a><b><i></b></i>\n");
    List<String> errors = new ArrayList<>();
    int inWrongPage = 0;
    for (JsonNode message : nu(SITE, wrong).get("messages")) {
      boolean isWrongPage = message.path("url").asText().endsWith("/wrong.html");
      if (isWrongPage) {
        inWrongPage++;
      } else if (!message.get("type").asText().equals("info")) {
        errors.add(message.toString());
      }
    }
    assertThat(errors).isEmpty();
    assertThat(inWrongPage).isGreaterThanOrEqualTo(2);
  }

  private static JsonNode nu(Path... folders) throws IOException, InterruptedException {
    String classPath = Files.readString(Path.of("target/nu-validator.classpath"));
    Path report = Path.of("target/nu-validator.json");
    List<String> command = new ArrayList<>(List.of(java(), "-cp", classPath));
    command.add("nu.validator.client.SimpleCommandLineValidator");
    command.addAll(List.of("--skip-non-html", "--format", "json", "--stdout"));
    command.add("--exit-zero-always");
    for (Path folder : folders) {
      command.add(folder.toString());
    }
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(report.toFile())
            .redirectError(Path.of("target/nu-validator.err").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return new ObjectMapper().readTree(report.toFile());
  }

  private static String java() {
    return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
  }

  private static Document xml(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Files.readAllBytes(SITE.resolve(file))));
  }

  private static void assertExists(String url) {
    assertThat(url).startsWith(site.baseUrl());
    assertThat(site.files()).contains(site.fileOf(url));
  }
}
