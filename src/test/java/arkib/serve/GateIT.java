package arkib.serve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview refuses. */
class GateIT {

  private static final String PANEL = "/_arkib/panel?page=/2025/05/satu/";
  private static final String DRAFT = "/2025/05/draf/";
  private static final String PICTURE = "/media/gambar.png";
  private static final String EVENTS = "/_arkib/events?page=/&seen=x";

  @TempDir static Path temp;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    served =
        Served.of(
            new SiteFolder(temp.resolve("site"))
                .withArticle("satu.md", "Satu", "date: 2025-05-01")
                .withArticle("draf.md", "Draf", "date: 2025-05-02", "draft: true")
                .with("content/media/gambar.png", AnswersIT.pixel())
                .with("content/.rahsia.md", "rahsia")
                .with("rahsia.txt", "rahsia"));
  }

  @AfterAll
  static void end() throws IOException {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
  void otherMethodsThanReading(String method) {
    Asked answer = Asked.send(served.url(), method, "/");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
  }

  /** By DNS rebinding a name of somebody else's leads to this machine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:4321",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "127.0.0.1@evil.example",
        ""
      })
  void namesOfOthers(String host) {
    Asked answer = served.get("/", "Host: " + host);
    assertThat(answer.status()).isIn(400, 403);
    assertThat(answer.text()).doesNotContain("Satu").doesNotContain("_arkib");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:4321", "arkib.localhost", "127.0.0.1", "[::1]:1"})
  void butNotItsOwnNames(String host) {
    assertThat(served.get("/", "Host: " + host).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        DRAFT,
        PICTURE,
        "/2025/05/satu",
        "/tiada/",
        PANEL,
        EVENTS,
        "/_arkib/preview.js",
        "/_arkib/held",
        "/_arkib/source?file=content/satu.md"
      })
  void whatPagesOfOtherOriginsAskFor(String path) {
    assertThat(served.get(path, "Origin: https://evil.example").status()).isEqualTo(403);
    assertThat(served.get(path, "Origin: http://127.0.0.1:1").status()).isEqualTo(403);
    assertThat(served.get(path, "Origin: null").status()).isEqualTo(403);
    assertThat(served.get(path, "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
    assertThat(served.get(path, "Sec-Fetch-Site: same-site").status()).isEqualTo(403);
    for (String load :
        List.of("no-cors image", "cors empty", "navigate iframe", "no-cors document")) {
      assertThat(foreign(path, load).status()).as(load).isEqualTo(403);
      assertThat(foreign(path, load).text()).doesNotContain("Draf").doesNotContain("Satu");
    }
  }

  private static Asked foreign(String path, String load) {
    String[] words = load.split(" ", 2);
    return served.get(
        path,
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Mode: " + words[0],
        "Sec-Fetch-Dest: " + words[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", DRAFT, PICTURE})
  void butNotReadersWhoComeByALink(String path) {
    assertThat(foreign(path, "navigate document").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {PANEL, EVENTS, "/_arkib/held", "/_arkib/source?file=content/satu.md"})
  void andNoLinkLeadsToWhatItAdds(String path) {
    assertThat(foreign(path, "navigate document").status()).isEqualTo(403);
  }

  @Test
  void butNotToItsOwnPages() {
    String here = "Origin: http://" + served.url().getAuthority();
    assertThat(served.get(PANEL, here, "Sec-Fetch-Site: same-origin").status()).isEqualTo(200);
    assertThat(served.get(PANEL, "Sec-Fetch-Site: none").status()).isEqualTo(200);
    for (String path : List.of("/", DRAFT, PICTURE)) {
      assertThat(served.get(path, here, "Sec-Fetch-Site: same-origin").status()).isEqualTo(200);
      assertThat(served.get(path, "Sec-Fetch-Site: none").status()).isEqualTo(200);
    }
  }

  /** Another origin may lead a reader here, as a link does, but not read. */
  @ParameterizedTest
  @ValueSource(strings = {"/", DRAFT, PICTURE, "/2025/05/satu", "/tiada/", "/_headers", PANEL})
  void noOtherOriginMayRead(String path) {
    Asked answer = served.get(path);
    assertThat(answer.headers()).doesNotContainKey("Access-Control-Allow-Origin");
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    Asked refused = served.get(path, "Host: evil.example");
    assertThat(refused.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void nothingThatItAddsIsKept() {
    assertThat(served.get(PANEL).header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../rahsia.txt",
        "/../../content/satu.md",
        "/%2e%2e/%2e%2e/rahsia.txt",
        "/..%2f..%2frahsia.txt",
        "/..%5c..%5crahsia.txt",
        "/2025/../../../rahsia.txt",
        "/2025/..;/..;/..;/rahsia.txt",
        "/%c0%ae%c0%ae/rahsia.txt",
        "/rahsia.txt%00.html",
        "//etc/passwd",
        "/.arkib/preview.lock"
      })
  void waysOutOfTheOutputFolder(String path) {
    Asked answer = served.get(path);
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.text()).doesNotContain("rahsia\n").doesNotContain("root:");
  }

  /** On Windows only an administrator may make such links. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksOutOfTheOutputFolder() throws IOException {
    Files.createSymbolicLink(
        served.folder().resolve("pautan.txt"), temp.resolve("site/rahsia.txt"));
    Files.createSymbolicLink(served.folder().resolve("folder"), temp.resolve("site"));
    assertThat(served.get("/pautan.txt").status()).isEqualTo(404);
    assertThat(served.get("/folder/rahsia.txt").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rahsia.txt",
        "content/../rahsia.txt",
        "content/.rahsia.md",
        "/etc/passwd",
        "content//satu.md",
        "content/tiada.md",
        "content",
        ".arkib/preview/index.html",
        "content%2f..%2frahsia.txt",
        ""
      })
  void filesThatAreNoneOfTheSitesTexts(String file) {
    assertThat(served.get("/_arkib/source?file=" + file).status()).isEqualTo(404);
  }

  @Test
  void filesOfRulesThatHostsKeepToThemselves() {
    assertThat(served.folder().resolve("_headers")).exists();
    assertThat(served.get("/_headers").status()).isEqualTo(404);
    assertThat(served.get("/_redirects").status()).isEqualTo(404);
  }
}
