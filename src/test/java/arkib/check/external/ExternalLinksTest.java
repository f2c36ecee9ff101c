package arkib.check.external;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links to other sites, asked of a server of this machine. */
class ExternalLinksTest {

  private static final Manners QUICK = new Manners(Duration.ZERO, Duration.ofSeconds(1), 4);

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final AtomicInteger ticks = new AtomicInteger();
  private HttpServer server;
  private String base;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterEach
  void stopIt() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    String path = exchange.getRequestURI().getPath();
    boolean head = exchange.getRequestMethod().equals("HEAD");
    asked.add(exchange.getRequestMethod() + " " + path);
    assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).startsWith("Arkib ");
    Map<String, String> moved =
        Map.of("/lama", "/baharu", "/sementara", "/baharu", "/pusing", "/pusing");
    int status =
        switch (path) {
          case "/tiada" -> 404;
          case "/tanpa-head" -> head ? 405 : 200;
          case "/head-salah" -> head ? 404 : 200;
          case "/sibuk" -> 429;
          case "/larang" -> 403;
          case "/rosak" -> 500;
          case "/lama", "/pusing" -> 301;
          case "/sementara" -> 302;
          default -> 200;
        };
    Optional.ofNullable(moved.get(path))
        .ifPresent(to -> exchange.getResponseHeaders().add("Location", to));
    if (path.equals("/lambat")) {
      try {
        Thread.sleep(1500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    atOnce.decrementAndGet();
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private Map<String, Answer> ask(String... paths) {
    List<String> links = new ArrayList<>();
    for (String path : paths) {
      links.add(path.startsWith("http") ? path : base + path);
    }
    Map<String, Answer> answers = new HashMap<>();
    new Round(QUICK, ticks::incrementAndGet)
        .ask(links)
        .forEach((link, answer) -> answers.put(link.replace(base, ""), answer));
    return answers;
  }

  private static Answer dead(String detail) {
    return new Answer(Answer.Kind.DEAD, detail);
  }

  private static Answer unknown(String detail) {
    return new Answer(Answer.Kind.UNKNOWN, detail);
  }

  @Test
  void headIsEnoughWhereItIsAnswered() {
    assertThat(ask("/ada")).containsEntry("/ada", Answer.FINE);
    assertThat(asked).containsExactly("HEAD /ada");
  }

  @Test
  void getWhereHeadIsRefusedOrWrong() {
    assertThat(ask("/tanpa-head", "/head-salah"))
        .containsEntry("/tanpa-head", Answer.FINE)
        .containsEntry("/head-salah", Answer.FINE);
    assertThat(asked).contains("GET /tanpa-head", "GET /head-salah");
  }

  @Test
  void whatIsGoneAndWhatNobodyCanTell() {
    assertThat(ask("/tiada", "/larang", "/rosak"))
        .containsEntry("/tiada", dead("404"))
        .containsEntry("/larang", unknown("403"))
        .containsEntry("/rosak", unknown("500"));
  }

  @Test
  void redirects() {
    assertThat(ask("/lama", "/sementara", "/pusing"))
        .containsEntry("/lama", new Answer(Answer.Kind.MOVED, base + "/baharu"))
        .containsEntry("/sementara", Answer.FINE)
        .containsEntry("/pusing", dead("circle"));
  }

  @Test
  void noServerAndNoAddress() {
    assertThat(ask("http://127.0.0.1:1/", "http://exa mple/", "http://tiada.invalid/"))
        .containsEntry("http://127.0.0.1:1/", dead("refused"))
        .containsEntry("http://exa mple/", dead("invalid"))
        .containsEntry("http://tiada.invalid/", dead("host"));
  }

  @Test
  void aServerThatIsBusyIsLeftAlone() {
    assertThat(ask("/sibuk", "/ada")).containsEntry("/ada", unknown("busy"));
    assertThat(asked).containsExactly("HEAD /sibuk");
    assertThat(ticks).hasValue(2);
  }

  @Test
  void aServerThatIsSlow() {
    assertThat(ask("/lambat")).containsEntry("/lambat", unknown("time"));
  }

  @Test
  void oneServerIsAskedOneThingAtATime() {
    ask("/a", "/b", "/c", "/d", "/e", "/f");
    assertThat(mostAtOnce).hasValue(1);
    assertThat(asked).hasSize(6);
  }

  @Test
  void thePlaceInAPageIsNotAskedAfter() {
    assertThat(ask("/ada#bawah")).containsEntry("/ada#bawah", Answer.FINE);
    assertThat(asked).containsExactly("HEAD /ada");
  }

  @Test
  void answersAreKeptWhileTheyAreFresh(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("links.json");
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    AnswerCache.open(file, now)
        .add(Map.of("a", Answer.FINE, "b", dead("404"), "c", unknown("time")));
    AnswerCache soon = AnswerCache.open(file, now.plus(Duration.ofHours(2)));
    assertThat(soon.get("a")).contains(Answer.FINE);
    assertThat(soon.get("b")).contains(dead("404"));
    assertThat(soon.get("c")).as("it is asked again each time").isEmpty();
    AnswerCache later = AnswerCache.open(file, now.plus(Duration.ofDays(2)));
    assertThat(later.get("a")).contains(Answer.FINE);
    assertThat(later.get("b")).isEmpty();
    assertThat(AnswerCache.open(file, now.plus(Duration.ofDays(20))).get("a")).isEmpty();
    Files.writeString(file, "{rosak");
    assertThat(AnswerCache.open(file, now).get("a")).isEmpty();
  }
}
