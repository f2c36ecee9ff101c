package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.picture.SamplePictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left of an article that the newsroom took back: a page that says so, and nothing else.
 */
class WithdrawnIT {

  private static final String PAGE = "2025/10/tuduhan-besar/index.html";
  private static final String REASON = "Laporan <b>itu</b> tidak benar.";

  @TempDir Path folder;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(folder)
            .with("content/site.yaml", "title: Warta\nbaseUrl: https://warta.example/\n")
            .with(
                "content/satu.md",
                """
                ---
                title: Harga ikan
                date: 2025-10-01
                ---

                Lihat [laporan kami](tuduhan.txt) dan ![ikan](media/ikan.png).
                """)
            .with(
                "content/tuduhan.txt",
                "Tuduhan besar\n\nRahsia semua orang diketahui di sini hari ini.\n")
            .with("content/media/ikan.png", SamplePictures.png(600, 400))
            .with("content/media/rahsia.png", SamplePictures.png(601, 400));
    say("");
  }

  // What the editor says of the captured page.
  private void say(String more) throws IOException {
    site.with(
        "content/tuduhan.yaml",
        """
        title: Tuduhan besar
        date: 2025-10-02
        section: Ekonomi
        tags: [tuduhan]
        aliases: [/lama/tuduhan.html]
        image: {src: media/rahsia.png, alt: ""}
        """
            + more);
  }

  private Map<String, String> built(String... options) throws IOException {
    Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    return site.made().files();
  }

  private void withdraw() throws IOException {
    say("withdrawn: \"" + REASON + "\"\n");
  }

  // All of them: which page stands in which follows from dates.
  private static String sitemaps(Map<String, String> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("sitemap"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  @Test
  void stoodInEverything() throws IOException {
    Map<String, String> before = built();
    assertThat(before)
        .containsKeys(
            "media/rahsia.png", "2025/10/tuduhan-besar/asal.txt", "tag/tuduhan/index.html");
    assertThat(before.get(PAGE)).contains("Rahsia semua orang");
    assertThat(sitemaps(before)).contains("tuduhan-besar");
  }

  @Test
  void leavesAPageThatSaysSo() throws IOException {
    withdraw();
    assertThat(built().get(PAGE))
        .contains(
            "Tuduhan besar",
            "<meta name=\"robots\" content=\"noindex\">",
            "Berita ini ditarik balik",
            "Laporan &lt;b&gt;itu&lt;/b&gt; tidak benar.")
        .doesNotContain("rel=\"canonical\"", "Rahsia semua orang", "rahsia.png");
  }

  @Test
  void leavesNothingElse() throws IOException {
    withdraw();
    Map<String, String> after = built();
    assertThat(after)
        .doesNotContainKeys(
            "media/rahsia.png",
            "2025/10/tuduhan-besar/asal.txt",
            "tag/tuduhan/index.html",
            "bahagian/ekonomi/index.html");
    after.forEach(
        (file, text) -> {
          assertThat(text).as(file).doesNotContain("Rahsia semua orang");
          if (!file.equals(PAGE)) {
            assertThat(text).as(file).doesNotContain("Tuduhan besar", "tidak benar");
          }
        });
    assertThat(sitemaps(after)).contains("harga-ikan").doesNotContain("tuduhan");
  }

  @Test
  void isWhatOldLinksLeadTo() throws IOException {
    withdraw();
    Map<String, String> after = built("--strict");
    assertThat(after.get("2025/10/harga-ikan/index.html"))
        .contains("<a href=\"/2025/10/tuduhan-besar/\">laporan kami</a>");
    assertThat(after.get("lama/tuduhan.html")).contains("url=/2025/10/tuduhan-besar/");
  }

  // A picture that another article shows too is that article's.
  @Test
  void keepsWhatOthersShow() throws IOException {
    say("withdrawn: Salah.\n");
    site.with(
        "content/dua.md",
        "---\ntitle: Dua\ndate: 2025-10-03\nimage: media/rahsia.png\n---\n\nDua.\n");
    assertThat(built()).containsKey("media/rahsia.png");
  }

  @Test
  void isCounted() throws IOException {
    withdraw();
    assertThat(site.build().out()).contains("1 article, ", "Withdrawn: 1 article\n");
    assertThat(site.build("--format", "json").out()).contains("\"withdrawn\" : 1");
  }

  // What nobody was shown, nobody is told of.
  @Test
  void isNotToldOfADraft() throws IOException {
    say("withdrawn: Salah.\ndraft: true\n");
    assertThat(built()).doesNotContainKeys(PAGE, "lama/tuduhan.html");
  }

  @Test
  void isNotToldOfOneYetToCome() throws IOException {
    say("withdrawn: Salah.\n");
    assertThat(built("--now", "2025-10-01T12:00:00+08:00")).doesNotContainKey(PAGE);
  }

  @Test
  void isNotToldOfOneWhoseTimeIsOver() throws IOException {
    say("withdrawn: Salah.\nexpires: 2025-11-01\n");
    assertThat(built()).doesNotContainKey(PAGE);
  }

  @Test
  void comesBack() throws IOException {
    Map<String, String> before = built();
    withdraw();
    assertThat(built()).isNotEqualTo(before);
    say("");
    assertThat(built()).isEqualTo(before);
  }
}
