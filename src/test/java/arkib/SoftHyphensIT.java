package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long words are broken where they are read, and whole where they are taken away. */
class SoftHyphensIT {

  private static final String BASE = "https://arkib.example/";
  private static final String LONG = "dipertanggungjawabkannya";
  private static final String PAGE = "2025/04/dipertanggungjawabkannya-dana/index.html";
  private static final String SOFT = "\u00ad";

  @TempDir Path temp;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site = new SiteFolder(temp);
    site.with(
        "content/a.md",
        """
        ---
        title: Dipertanggungjawabkannya dana
        standfirst: Siapa dipertanggungjawabkannya?
        date: 2025-04-17
        author: Farah
        tag: [dipertanggungjawabkannya]
        correction: Nama dipertanggungjawabkannya dibetulkan.
        ---

        Dana itu dipertanggungjawabkannya semalam.

        ## Bagaimana dipertanggungjawabkannya

        - dipertanggungjawabkannya
        """);
    site.withArticle("b.md", "Dipertanggungjawabkannya lagi", "date: 2025-04-18", "author: Farah");
  }

  private BuiltSite built(String settings) throws IOException {
    site.with(
        "content/site.yaml",
        "title: Warta\nbaseUrl: "
            + BASE
            + "\noutputs: [jsonl, csv, ninjs, bibtex, ris, csl]\npictures: {cards: all}\n"
            + "feed: {formats: [rss, atom, json], minimum: 1}\n"
            + settings);
    Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    return BuiltSite.read(site.output(), BASE);
  }

  private Set<String> filesWithMarks(BuiltSite made) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String file : made.files()) {
      String text =
          new String(Files.readAllBytes(site.output().resolve(file)), StandardCharsets.UTF_8);
      // Whatever a format writes for it.
      if (!file.endsWith(".png")
          && (text.contains(SOFT)
              || text.contains("&shy;")
              || text.contains("&#xad;")
              || text.contains("\\u00ad"))) {
        found.add(file);
      }
    }
    return found;
  }

  @Test
  void aReaderSeesLongWordsBroken() throws IOException {
    Document page = built("").pages().get(PAGE);
    for (String place : List.of("h1", "header .standfirst", ".text p", ".text h2", ".text li")) {
      // What jsoup calls the text of an element is without these marks.
      String text = page.selectFirst(place).wholeText();
      assertThat(text).as(place).contains("tang" + SOFT + "gung");
      assertThat(text.replace(SOFT, "").toLowerCase(Locale.ROOT)).as(place).contains(LONG);
    }
  }

  /** What machines read, and what people copy to cite. */
  @Test
  void whatIsTakenAwayIsWhole() throws IOException {
    BuiltSite made = built("");
    assertThat(filesWithMarks(made)).isNotEmpty().allMatch(file -> file.endsWith(".html"));
    assertThat(made.files().stream().map(SoftHyphensIT::kind).collect(Collectors.toSet()))
        .contains("xml", "json", "jsonl", "csv", "bib", "ris");
    Document page = made.pages().get(PAGE);
    for (String place :
        List.of(".cite", ".on-paper", "title", "script[type=application/ld+json]")) {
      assertThat(page.select(place)).as(place).isNotEmpty();
    }
    made.pages()
        .forEach(
            (path, html) -> {
              for (Element whole : html.select("title, script, .cite, .on-paper")) {
                assertThat(whole.wholeText() + whole.data()).as(path).doesNotContain(SOFT);
              }
              for (Element any : html.getAllElements()) {
                any.attributes()
                    .forEach(
                        one ->
                            assertThat(one.getValue())
                                .as("%s: %s", path, one.getKey())
                                .doesNotContain(SOFT));
              }
            });
  }

  private static String kind(String file) {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  @Test
  void aSiteMayWantNone() throws IOException {
    assertThat(filesWithMarks(built("theme: {softHyphens: false}\n"))).isEmpty();
  }

  /** The syllables are Malay ones. */
  @Test
  void otherLanguagesAreLeftToBrowsers() throws IOException {
    assertThat(filesWithMarks(built("language: en\n"))).isEmpty();
  }
}
