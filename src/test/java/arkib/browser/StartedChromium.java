package arkib.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium and the site that is read in it: made once for all tests of a run. */
final class StartedChromium implements AutoCloseable {

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

  StartedChromium() throws IOException {
    site = ReaderSite.at("https://warta.example/arkib/");
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

  /** The browser. */
  Browser browser() {
    return browser;
  }

  /** The site. */
  ReaderSite site() {
    return site;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
