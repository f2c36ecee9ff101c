package arkib.serve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.SiteFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview answers as a host does; the site is below a base path. */
class AnswersIT {

  private static final String ARTICLE = "/akhbar/2025/05/satu/";

  /** A picture of one pixel. */
  private static final String PIXEL =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
          + "gg==";

  @TempDir static Path temp;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    served =
        Served.of(
            new SiteFolder(temp.resolve("site"))
                .with("content/site.yaml", "baseUrl: https://warta.example/akhbar/\n")
                .withArticle("satu.md", "Satu", "date: 2025-05-01", "aliases: [/lama/satu.html]")
                .withArticle("dua.md", "Dua", "date: 2025-05-02", "draft: true")
                .withArticle("tiga.md", "Tiga", "date: 2030-05-02")
                .with("content/media/gambar.png", pixel())
                .with("content/media/muzik.mp3", "0123456789".getBytes(StandardCharsets.UTF_8)));
  }

  /** A picture. */
  static byte[] pixel() {
    return Base64.getDecoder().decode(PIXEL);
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
  }

  @Test
  void theBasePathIsWhereTheSiteIs() {
    assertThat(served.url().getPath()).isEqualTo("/akhbar/");
    Asked root = served.get("/");
    assertThat(root.status()).isEqualTo(302);
    assertThat(root.header("Location")).isEqualTo("/akhbar/");
    assertThat(served.get(ARTICLE).text()).contains("<h1");
    assertThat(served.get("/2025/05/satu/").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/akhbar/, text/html;charset=utf-8",
    "/akhbar/feed.xml, application/xml",
    "/akhbar/robots.txt, text/plain;charset=utf-8",
    "/akhbar/media/gambar.png, image/png",
    "/akhbar/media/muzik.mp3, audio/mpeg"
  })
  void filesHaveTheirTypes(String path, String type) {
    assertThat(served.get(path).header("Content-Type")).isEqualTo(type);
    assertThat(served.get(path).header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  /** The theme's files have a hash in their name. */
  @Test
  void headersAreThoseOfTheFileOfHeaders() {
    String css = served.get("/akhbar/").text().replaceAll("(?s).*href=\"([^\"]*\\.css)\".*", "$1");
    Asked style = served.get(css);
    assertThat(style.header("Content-Type")).isEqualTo("text/css;charset=utf-8");
    assertThat(style.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    Asked page = served.get(ARTICLE);
    assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';");
    assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void aPageThatIsKnownIsNotSentAgain() {
    String etag = served.get(ARTICLE).header("ETag");
    assertThat(etag).startsWith("\"");
    Asked again = served.get(ARTICLE, "If-None-Match: " + etag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.bytes()).isEmpty();
    assertThat(served.get(ARTICLE, "If-None-Match: \"other\"").status()).isEqualTo(200);
    String picture = served.get("/akhbar/media/gambar.png").header("ETag");
    assertThat(served.get("/akhbar/media/gambar.png", "If-None-Match: " + picture).status())
        .isEqualTo(304);
  }

  @Test
  void textsArePackedWhereThatIsUnderstood() {
    Asked packed = served.get(ARTICLE, "Accept-Encoding: gzip");
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.header("Vary")).contains("Accept-Encoding");
    assertThat(packed.text()).isEqualTo(served.get(ARTICLE).text());
    assertThat(
            served
                .get(ARTICLE, "Accept-Encoding: gzip", "If-None-Match: " + packed.header("ETag"))
                .status())
        .isEqualTo(304);
    assertThat(served.get("/akhbar/media/gambar.png", "Accept-Encoding: gzip").headers())
        .doesNotContainKey("Content-Encoding");
  }

  @Test
  void aPartOfAFileIsSentAlone() {
    Asked part = served.get("/akhbar/media/muzik.mp3", "Range: bytes=2-4");
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.text()).isEqualTo("234");
    assertThat(part.header("Content-Range")).isEqualTo("bytes 2-4/10");
    assertThat(served.get("/akhbar/media/muzik.mp3", "Range: bytes=-1").text()).isEqualTo("9");
    assertThat(served.get("/akhbar/media/muzik.mp3", "Range: bytes=20-").status()).isEqualTo(416);
  }

  @Test
  void aHeadHasNoBody() {
    Asked head = Asked.send(served.url(), "HEAD", ARTICLE);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.bytes()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(served.get(ARTICLE).header("ETag"));
  }

  @Test
  void whatIsNotThereIsTheSitesOwnPageOfThat() {
    Asked lost = served.get("/akhbar/tiada/");
    assertThat(lost.status()).isEqualTo(404);
    assertThat(lost.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(lost.text()).contains("/akhbar/assets/").contains("/_arkib/preview.js");
  }

  @Test
  void oldAddressesLeadOn() {
    Asked old = served.get("/akhbar/lama/satu.html");
    assertThat(old.status()).isEqualTo(301);
    assertThat(old.header("Location")).isEqualTo(ARTICLE);
  }

  @Test
  void aFolderWithoutItsSlashLeadsToIt() {
    Asked folder = served.get("/akhbar/2025");
    assertThat(folder.status()).isEqualTo(301);
    assertThat(folder.header("Location")).isEqualTo("/akhbar/2025/");
  }

  /** What is sent and what is on the disk differ by the script alone. */
  @Test
  void theScriptIsInNoFile() throws IOException {
    String disk = Files.readString(served.folder().resolve("2025/05/satu/index.html"));
    String sent = served.get(ARTICLE).text();
    assertThat(disk).doesNotContain("_arkib");
    assertThat(sent).contains("<script src=\"/_arkib/preview.js\" defer");
    assertThat(sent.replaceFirst("<script src=\"/_arkib/.*?</script>", "")).isEqualTo(disk);
    Asked script = served.get("/_arkib/preview.js");
    assertThat(script.header("Content-Type")).isEqualTo("text/javascript;charset=utf-8");
    assertThat(script.text()).contains("EventSource");
  }

  @Test
  void draftsAndTheFutureAreMarkedAsSuch() {
    assertThat(served.get("/akhbar/2025/05/dua/").text()).contains("data-held=\"draft\"");
    assertThat(served.get("/akhbar/2030/05/tiga/").text()).contains("data-held=\"future\"");
    assertThat(served.get(ARTICLE).text()).doesNotContain("data-held");
    assertThat(served.get("/_arkib/held").text())
        .isEqualTo("{\"/akhbar/2025/05/dua/\":\"draft\",\"/akhbar/2030/05/tiga/\":\"future\"}");
  }

  /** The public site is not the preview's matter. */
  @Test
  void nothingIsPublished() {
    assertThat(temp.resolve("site/public")).doesNotExist();
    assertThat(URI.create(served.url().toString()).getHost()).isEqualTo("127.0.0.1");
  }
}
