package arkib.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The system's Chromium, started once, and the site that is read in it. */
final class Chromium implements AutoCloseable {

  // Where Debian, Ubuntu and macOS have it. src/test/browser/chromium.sh knows the same names.
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/google-chrome",
          "/usr/bin/chromium-browser",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");

  private final Playwright playwright;
  private final Browser browser;
  private final ReaderSite site;
  private final Host host;
  private final Map<Look, Reader> readers = new HashMap<>();

  Chromium() throws IOException {
    site = ReaderSite.at("https://warta.example/arkib/");
    host = new Host(site);
    // Playwright would fetch browsers of its own.
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--disable-gpu", "--disable-quic")));
  }

  /** Where the system has it. */
  static Path executable() {
    String given = System.getProperty("chromium");
    return given == null
        ? PLACES.stream()
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no Chromium; give -Dchromium=PATH"))
        : Path.of(given);
  }

  /** The site. */
  ReaderSite site() {
    return site;
  }

  /** The window of a look; each has one, for pages one after the other. */
  Reader reader(Look look) {
    return readers.computeIfAbsent(
        look, one -> new Reader(browser.newContext(one.options()), site, host, one));
  }

  /** A window of its own, for what is served and not answered from a folder. */
  Page window() {
    BrowserContext context = browser.newContext();
    Axe.load(context);
    return context.newPage();
  }

  /** A new window for another site. */
  Reader reader(Look look, ReaderSite other) throws IOException {
    return new Reader(browser.newContext(look.options()), other, new Host(other), look);
  }

  @Override
  public void close() {
    readers.values().forEach(Reader::close);
    playwright.close();
  }
}
