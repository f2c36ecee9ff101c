package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code arkib check --external} asks of a server of this machine, and what it tells. */
class CheckExternalTest {

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  @TempDir Path temp;
  private HttpServer server;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stopIt() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    int status =
        switch (path) {
          case "/tiada" -> 410;
          case "/lama" -> 301;
          case "/sibuk" -> 503;
          default -> 200;
        };
    if (status == 301) {
      exchange.getResponseHeaders().add("Location", "/baharu");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private Run check(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--site", temp.toString(), "--now", SiteFolder.NOW));
    arguments.addAll(List.of("--lang", "en"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  @Test
  void onlyWhenAskedToAndGoodLinksOnce() throws IOException {
    String base = "http://127.0.0.1:" + server.getAddress().getPort();
    String links = "";
    for (String path : new String[] {"/ada", "/tiada", "/lama", "/sibuk"}) {
      links += "[x](" + base + path + ")\n\n";
    }
    new SiteFolder(temp).with("content/a.md", "---\ntitle: A\ndate: 2019-05-17\n---\n\n" + links);

    assertThat(check().err()).doesNotContain("external-");
    assertThat(asked).isEmpty();

    Run run = check("--external");
    assertThat(asked).containsExactlyInAnyOrder("/ada", "/tiada", "/lama", "/baharu", "/sibuk");
    assertThat(run.err() + run.out())
        .contains("a.md:8:1: ", "/tiada", "[external-dead]")
        .contains("/baharu", "[external-moved]")
        .contains("/sibuk", "[external-unknown]");

    asked.clear();
    Run again = check("--external");
    assertThat(asked).as("what was not known").containsExactly("/sibuk");
    assertThat(again.err()).isEqualTo(run.err());
    assertThat(again.out()).isEqualTo(run.out());
  }
}
