package arkib.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Prints how long a reader who comes for the first time waits for the first result of a query, in
 * headless Chromium: {@code SearchTimes SITE RUNS QUERY…}, SITE being the folder of a built site
 * whose address has no path. From the begin of the navigation to {@code /cari/?q=…} to the first
 * result on the page; the site is served on this machine, and each visit has an empty cache.
 */
final class SearchTimes {

  // When the first result was there, as the browser counts: from the begin of the navigation.
  private static final String WATCH =
      """
      new MutationObserver((_, observer) => {
        if (document.querySelector("#hits li")) {
          window.firstResult = performance.now();
          observer.disconnect();
        }
      }).observe(document, { childList: true, subtree: true });
      """;

  private final Path site;

  private SearchTimes(Path site) {
    this.site = site;
  }

  /** Prints them. */
  public static void main(String[] arguments) throws IOException {
    SearchTimes times = new SearchTimes(Path.of(arguments[0]));
    int runs = Integer.parseInt(arguments[1]);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.createContext("/", times::answer);
    server.setExecutor(threads);
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/cari/?q=";
    System.out.println("| query | ms to the first result, median | least | most |");
    System.out.println("|---|---:|---:|---:|");
    try (Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
      Browser browser =
          playwright
              .chromium()
              .launch(new LaunchOptions().setExecutablePath(StartedChromium.executable()));
      visit(browser, url + "negara");
      for (String query : Arrays.asList(arguments).subList(2, arguments.length)) {
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
          found.add(visit(browser, url + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        }
        Collections.sort(found);
        System.out.printf(
            "| `%s` | %.0f | %.0f | %.0f |%n",
            query, found.get(runs / 2), found.get(0), found.get(runs - 1));
      }
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  private static double visit(Browser browser, String url) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.addInitScript(WATCH);
      page.navigate(url);
      page.waitForFunction("window.firstResult");
      return ((Number) page.evaluate("window.firstResult")).doubleValue();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path asked =
        site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path).normalize();
    if (!asked.startsWith(site) || !Files.isRegularFile(asked)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    byte[] bytes = Files.readAllBytes(asked);
    exchange.getResponseHeaders().set("Content-Type", Host.type(asked));
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
