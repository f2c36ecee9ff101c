package arkib.serve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.MessageLanguage;
import arkib.serve.http.PreviewServer;
import arkib.serve.page.PreviewJson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder with rules that are written by hand, some of them broken. */
class HostRulesIT {

  @TempDir static Path temp;
  private static PreviewServer server;

  @BeforeAll
  static void serve() throws Exception {
    write("index.html", "Muka depan");
    write("404.html", "Tiada");
    write("en/404.html", "Nothing here");
    write("en/2025/index.html", "The year");
    write(
        "_redirects",
        """
        /app/* /index.html 200
        /rosak/* /muka%zz 200
        /rosak-lagi /%e4%b 404
        /rosak-jauh /%e4%b 301
        """);
    PreviewRequest request = Served.request(temp, 0, MessageLanguage.EN);
    Shown shown = Shown.of(temp, "/");
    server = PreviewServer.start(request, () -> shown, new Audience(new PreviewJson(request)));
  }

  private static void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @AfterAll
  static void end() throws IOException {
    server.close();
  }

  private static Asked get(String path) {
    return Asked.get(URI.create(server.origin()), path);
  }

  @Test
  void aRewriteSendsAnotherPage() {
    assertThat(get("/app/x").status()).isEqualTo(200);
    assertThat(get("/app/x").text()).startsWith("Muka depan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/rosak/x", "/rosak-lagi"})
  void aRewriteToABrokenPathLeadsToNothing(String path) {
    assertThat(get(path).status()).isEqualTo(404);
    assertThat(get(path).text()).startsWith("Tiada");
  }

  @Test
  void aRedirectIsPassedOnAsItIs() {
    assertThat(get("/rosak-jauh").status()).isEqualTo(301);
    assertThat(get("/rosak-jauh").header("Location")).isEqualTo("/%e4%b");
  }

  @ParameterizedTest
  @CsvSource({
    "/tiada/, Tiada",
    "/tiada, Tiada",
    "/a/b/c.html, Tiada",
    "/en/x/, Nothing here",
    "/en/, Nothing here",
    "/en/x, Nothing here",
    "/en/2025/05/x/, Nothing here",
    "/english/x/, Tiada"
  })
  void whatIsNotThereIsToldByTheNearestPage(String path, String text) {
    assertThat(get(path).status()).isEqualTo(404);
    assertThat(get(path).text()).startsWith(text);
  }
}
