package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a copy of a site that is whole, and of one that is not. */
class VerifyIT {

  private static final String PAGE = "2025/01/satu/index.html";
  private static final String BASE = "/berita/arkib/";

  @TempDir Path root;
  private SiteFolder site;

  @BeforeEach
  void aSite() throws IOException {
    site =
        new SiteFolder(root)
            .with("content/media/jeti é.svg", "<svg/>")
            .withArticle("satu.md", "Satu", "date: 2025-01-02")
            .withArticle("dua.md", "Dua", "date: 2025-02-03")
            .withArticle("tiga.md", "Tiga");
    assertThat(site.build().code()).isZero();
  }

  private Run verify(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("verify", "--site", root + "", "--lang", "en"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void everyFileOfAFreshSiteIsAsItShouldBe() throws IOException {
    Run run = verify();
    // The last manifest is what all others are compared with.
    int files = site.made().files().size() - 1;
    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                files
                    + " files are as the manifests say; missing: 0, changed: 0, unknown: 0,"
                    + " unreadable: 0\n",
                ""));
    assertThat(verify("--quiet").out()).isEmpty();
  }

  @Test
  void whatIsMissingChangedOrUnknownIsTold() throws IOException {
    Path copy = root.resolve("salinan");
    Folder.copy(site.output(), copy);
    Files.delete(copy.resolve("2025/02/dua/index.html"));
    // As long as it was: a rotten bit.
    byte[] bytes = Files.readAllBytes(copy.resolve(PAGE));
    bytes[bytes.length / 2] ^= 1;
    Files.write(copy.resolve(PAGE), bytes);
    Files.writeString(copy.resolve("2025/02/asing.html"), "?");
    Files.createDirectories(copy.resolve(".git"));
    Files.writeString(copy.resolve(".git/HEAD"), "ref");
    Run run = verify(copy.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            "missing: 2025/02/dua/index.html\nchanged: " + PAGE + "\nunknown: 2025/02/asing.html\n")
        .contains("missing: 1, changed: 1, unknown: 1, unreadable: 0");
    JsonNode json = new ObjectMapper().readTree(verify(copy.toString(), "--format", "json").out());
    assertThat(json.at("/summary/whole").asBoolean()).isFalse();
    assertThat(json.at("/summary/changed").asInt()).isEqualTo(1);
    assertThat(json.at("/findings/1/kind").asText()).isEqualTo("changed");
    assertThat(json.at("/findings/1/path").asText()).isEqualTo(PAGE);
    assertThat(Run.of("verify", copy.toString(), "--lang", "ms").out())
        .contains("berubah: " + PAGE);
  }

  // Of its files nobody can say whether they are known.
  @Test
  void theFilesOfAManifestThatIsMissingAreNotCalledUnknown() throws IOException {
    Files.delete(site.output().resolve("manifest-sha256/2025-01.txt"));
    assertThat(verify().out())
        .startsWith("missing: manifest-sha256/2025-01.txt\n")
        .contains("missing: 1, changed: 0, unknown: 0");
  }

  @Test
  void aDamagedManifestIsToldWithItsLine() throws IOException {
    Path manifest = site.output().resolve("manifest-sha256/2025-01.txt");
    Files.writeString(manifest, Files.readString(manifest) + "x\n");
    long lines = Files.readString(manifest).lines().count();
    assertThat(verify().out())
        .startsWith("damaged manifest, first at line: manifest-sha256/2025-01.txt:" + lines + "\n")
        .contains("changed: manifest-sha256/2025-01.txt\n");
  }

  @Test
  void aFolderWithoutAManifestCannotBeCompared() throws IOException {
    Files.delete(site.output().resolve("manifest-sha256.txt"));
    Run run = verify();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("has no manifest-sha256.txt");
    Run nowhere = verify(root.resolve("tiada").toString());
    assertThat(nowhere.code()).isEqualTo(1);
    assertThat(nowhere.err()).contains("tiada cannot be read: NoSuchFileException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://x/",
        "file:///etc/",
        "http:///",
        "http://u:p@x/",
        "http://x/?a",
        "http://x/ y"
      })
  void anAddressThatIsNoSitesIsWrongUsage(String url) {
    assertThat(verify(url).code()).isEqualTo(2);
  }

  /** A server of the site under a base path, with files that it answers in its own way. */
  private final class Server implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    Server() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(threads);
      server.createContext("/", this::answer);
      server.start();
    }

    String url() {
      return "http://" + server.getAddress().getHostString() + ":" + port() + BASE;
    }

    private int port() {
      return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      asked.incrementAndGet();
      try (exchange) {
        String path = exchange.getRequestURI().getPath();
        String file = path.startsWith(BASE) ? path.substring(BASE.length()) : "?";
        Path found =
            site.output()
                .resolve(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
        int status = answers.getOrDefault(file, Files.isRegularFile(found) ? 200 : 404);
        if (status / 100 == 3) {
          exchange.getResponseHeaders().add("Location", "/lain/");
        }
        byte[] body = status == 200 ? Files.readAllBytes(found) : new byte[0];
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
      } finally {
        now.decrementAndGet();
      }
    }

    @Override
    public void close() {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  @Test
  void aCopyOnAServerIsComparedFileByFile() throws IOException {
    try (Server server = new Server()) {
      Run run = verify(server.url());
      assertThat(run.out()).contains("missing: 0, changed: 0, unknown: 0, unreadable: 0");
      assertThat(run.code()).isZero();
      assertThat(server.asked.get()).isGreaterThan(15);
      assertThat(server.most.get()).isLessThanOrEqualTo(4);
      // Also without the slash.
      assertThat(verify(server.url().replaceAll("/$", "")).code()).isZero();
    }
  }

  @Test
  void whatAServerDoesNotGiveIsToldWithWhy() throws IOException {
    try (Server server = new Server()) {
      server.answers.put("2025/01/satu/", 302);
      server.answers.put("2025/02/dua/", 503);
      server.answers.put("robots.txt", 410);
      Files.writeString(site.output().resolve("404.html"), "lain");
      Run run = verify(server.url());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out())
          .startsWith(
              """
              missing: robots.txt
              changed: 404.html
              unreadable: 2025/01/satu/index.html: the server leads elsewhere: 302 /lain/
              unreadable: 2025/02/dua/index.html: the server answered 503
              """);
      JsonNode json = new ObjectMapper().readTree(verify(server.url(), "--format", "json").out());
      assertThat(json.at("/findings/2/reason").asText()).isEqualTo("redirected");
      assertThat(json.at("/findings/3/detail").asText()).isEqualTo("503");
    }
  }

  // The host reads them; some hosts do not serve them.
  @Test
  void filesForTheHostAreNotAskedFor() throws IOException {
    Path manifest = site.output().resolve("manifest-sha256.txt");
    String none = "0".repeat(64);
    Files.writeString(
        manifest,
        none
            + "  _headers\n"
            + none
            + "  .nojekyll\n"
            + none
            + "  CNAME\n"
            + Files.readString(manifest));
    try (Server server = new Server()) {
      Run run = verify(server.url());
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("4 files for the host were not asked for\n");
    }
  }

  @Test
  void aServerThatIsNotThereIsTold() throws IOException {
    String url;
    try (Server server = new Server()) {
      url = server.url();
    }
    Run run = verify(url);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("unreadable: manifest-sha256.txt: the server cannot be reached");
    assertThat(run.err()).contains("there is nothing to compare with");
  }
}
