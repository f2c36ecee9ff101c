package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The captured page with which the sample site began, as readers see it. */
class SeedIT {

  private static final Path SOURCE = Path.of("content/tangkapan/iran-pakistan.txt");
  private static final Path EXPECTED =
      Path.of("src/test/resources/arkib/parse/capture/00-seed.expected.json");
  private static final String ADDRESS =
      "tanpa-tarikh/iran-dan-pakistan-perkukuh-hubungan-strategik-pertahanan-pembuatan-bersama";

  @TempDir static Path site;
  private static Document page;
  private static JsonNode expected;

  @BeforeAll
  static void build() throws IOException {
    Folder.copy(Path.of("content"), site.resolve("content"));
    Run run = Run.of("build", "--site", site.toString(), "--now", "2026-11-23T08:00:00+08:00");
    assertThat(run.code()).as(run.err()).isZero();
    Path file = site.resolve("public").resolve(ADDRESS).resolve("index.html");
    // Where long words may be broken is no part of the text.
    String html = Files.readString(file).replace("\u00ad", "");
    page = Jsoup.parse(html, "https://arkib.example/" + ADDRESS + "/");
    expected = new ObjectMapper().readTree(EXPECTED.toFile());
  }

  @Test
  void hasItsHeadlineAndStandfirst() {
    assertThat(page.selectFirst("h1").wholeText()).isEqualTo(expected.get("title").asText());
    assertThat(page.selectFirst(".standfirst").wholeText())
        .isEqualTo(expected.get("standfirst").asText());
  }

  @Test
  void hasItsTwentyParagraphsVerbatim() {
    List<String> paragraphs =
        page.select(".text > p:not(.note)").stream().map(Element::wholeText).toList();
    assertThat(blocks("paragraph")).hasSize(20);
    // The dateline stands in the page as in the source, before the first words.
    assertThat(paragraphs).hasSize(21);
    assertThat(paragraphs.get(0)).isEqualTo(dateline() + blocks("paragraph").get(0));
    assertThat(paragraphs.subList(1, 20)).isEqualTo(blocks("paragraph").subList(1, 20));
    assertThat(paragraphs.get(20)).isEqualTo(expected.get("signoff").get("raw").asText());
  }

  @Test
  void hasItsThreeCaptionsVerbatim() {
    assertThat(blocks("caption")).hasSize(3);
    String figures = page.select(".text figure").text();
    assertThat(blocks("caption")).allSatisfy(caption -> assertThat(figures).contains(caption));
  }

  @Test
  void hasNoBoilerplateInItsText() {
    String text = page.selectFirst(".text").wholeText();
    assertThat(expected.get("boilerplate")).isNotEmpty();
    for (JsonNode line : expected.get("boilerplate")) {
      assertThat(text.lines().map(String::strip)).doesNotContain(line.get("text").asText().strip());
    }
  }

  @Test
  void carriesItsNames() {
    assertThat(page.select(".rail a[href^=/orang/]").eachText())
        .anySatisfy(name -> assertThat(name).startsWith("Mohammad Hossein Bagheri 11"))
        .anySatisfy(name -> assertThat(name).startsWith("Asim Munir 3"))
        .anySatisfy(name -> assertThat(name).startsWith("Asif Ali Zardari 1"))
        .anySatisfy(name -> assertThat(name).startsWith("Amir Hatami 1"))
        .anySatisfy(name -> assertThat(name).startsWith("Rana Tanveer Hussain 1"));
    assertThat(page.select(".rail a[href^=/tempat/] > span:first-child").eachText())
        .contains("Iran", "Pakistan", "Islamabad", "Tehran", "Turkiye", "Arab Saudi");
    assertThat(page.select(".rail a[href^=/organisasi/] > span:first-child").eachText())
        .contains("Jaish al-Adl")
        .anySatisfy(name -> assertThat(name).startsWith("Tasnim"));
    assertThat(page.select(".rail a[href=/tag/kerjasama-pertahanan/]")).hasSize(1);
  }

  // "Panglima Tentera Darat Pakistan" is an office: nine times the text has the country itself.
  @Test
  void doesNotCountPakistanInsideTheNameOfItsArmy() {
    assertThat(page.selectFirst(".rail a[href=/tempat/pakistan/] .n").ownText()).isEqualTo("9");
  }

  @Test
  void linksTheFirstMentionOfEachNameAndChangesNoLetter() {
    List<String> links = page.select(".text > p a").eachAttr("href");
    assertThat(links).doesNotHaveDuplicates().contains("/orang/mohammad-bagheri/", "/tempat/iran/");
    assertThat(page.selectFirst(".text a[href=/orang/mohammad-bagheri/]").text())
        .isEqualTo("Mohammad Hossein Bageri");
  }

  @Test
  void hasAPageForAManHoweverHeIsSpelt() throws IOException {
    Path file = site.resolve("public/orang/mohammad-bagheri/index.html");
    Document man = Jsoup.parse(Files.readString(file));
    assertThat(man.selectFirst("h1").text()).isEqualTo("Mohammad Hossein Bagheri");
    assertThat(man.select(".spell tbody tr").eachText())
        .containsExactly("Bageri 6 1", "Baqeri 3 1", "Bagheri 2 1");
    assertThat(man.select("details a[href^=/tanpa-tarikh/iran-dan-pakistan]")).hasSize(3);
    assertThat(man.select("script[type=application/ld+json]")).hasSize(1);
  }

  // "latihan bersama" is another name of a topic.
  @Test
  void hasTheTagsOfItsSidecar() {
    assertThat(page.select("a[href^=/tag/]").eachText())
        .contains("kerjasama pertahanan", "keselamatan sempadan", "latihan ketenteraan bersama");
  }

  @Test
  void saysThatItIsUndatedAndNotFromBeforeOctober2021() {
    assertThat(page.selectFirst(".facts .undated").text()).isEqualTo("Tanpa tarikh");
    assertThat(page.selectFirst(".facts").text()).contains("Oktober 2021");
    assertThat(page.select(".facts time")).isEmpty();
  }

  @Test
  void givesTheRawTextByteForByteWithItsHash() throws IOException {
    byte[] raw = Files.readAllBytes(SOURCE);
    assertThat(site.resolve("public").resolve(ADDRESS).resolve("asal.txt")).hasBinaryContent(raw);
    assertThat(page.select("a[href$=/asal.txt]")).hasSize(1);
    assertThat(page.select(".record code").text().replace(" ", "")).isEqualTo(Sha256.of(raw));
    assertThat(expected.get("sha256").asText()).isEqualTo(Sha256.of(raw));
  }

  private static String dateline() {
    return expected.get("dateline").get("raw").asText();
  }

  private static List<String> blocks(String type) {
    return StreamSupport.stream(expected.get("blocks").spliterator(), false)
        .filter(block -> block.get("type").asText().equals(type))
        .map(block -> block.get("text").asText())
        .toList();
  }
}
