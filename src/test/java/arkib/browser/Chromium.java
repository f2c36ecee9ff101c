package arkib.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The windows of a class of tests in the one {@link StartedChromium}. */
final class Chromium implements AutoCloseable {

  private final Browser browser;
  private final ReaderSite site;
  private final Host host;
  private final Map<Look, Reader> readers = new HashMap<>();

  Chromium(StartedChromium started) throws IOException {
    browser = started.browser();
    site = started.site();
    host = new Host(site);
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
  }
}
