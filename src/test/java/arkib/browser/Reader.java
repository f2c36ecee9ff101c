package arkib.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** A window of the browser, and what went wrong in it since its page was opened. */
final class Reader implements AutoCloseable {

  private static final int TWICE_THE_USUAL_SIZE = 32;

  private final ReaderSite site;
  private final Page page;
  private final Look look;
  private final List<String> faults = new ArrayList<>();
  private boolean closing;

  Reader(BrowserContext context, ReaderSite site, Host host, Look look) {
    this.site = site;
    this.look = look;
    // A window that is being closed may still ask for something, which nobody awaits.
    context.route(
        "**",
        route -> {
          if (!closing) {
            host.answer(route);
          }
        });
    Axe.load(context);
    page = context.newPage();
    page.onConsoleMessage(message -> faults.add(message.type() + ": " + message.text()));
    page.onPageError(error -> faults.add("error: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(site.url())) {
            faults.add("request to another host: " + request.url());
          }
        });
    page.onRequestFailed(request -> faults.add("failed: " + request.url()));
    if (look.special() == Look.Special.LARGE_TEXT) {
      enlarge(context);
    }
  }

  private void enlarge(BrowserContext context) {
    CDPSession session = context.newCDPSession(page);
    JsonObject sizes = new JsonObject();
    sizes.addProperty("standard", TWICE_THE_USUAL_SIZE);
    JsonObject parameters = new JsonObject();
    parameters.add("fontSizes", sizes);
    session.send("Page.setFontSizes", parameters);
  }

  /** Opens a page by its address below the site's own. */
  Reader open(String address) {
    faults.clear();
    Response response = page.navigate(site.url() + address.substring(1));
    if (response.status() != 200) {
      faults.add("status " + response.status());
    }
    return this;
  }

  /** Opens a page of the site and waits until all of it is there. */
  Reader open(ShownPage shown) {
    faults.clear();
    Response response = page.navigate(site.url() + shown.address().substring(1));
    boolean lost = shown == ShownPage.NOT_FOUND;
    if (response.status() != (lost ? 404 : 200)) {
      faults.add("status " + response.status());
    }
    if (look.special() != Look.Special.NO_SCRIPT) {
      shown.awaited().ifPresent(page::waitForSelector);
    }
    // The browser itself says so of every page that is not there.
    if (lost) {
      faults.removeIf(fault -> fault.contains("status of 404"));
    }
    return this;
  }

  Page page() {
    return page;
  }

  /** Shuts the window. */
  @Override
  public void close() {
    closing = true;
    page.context().close();
  }

  /** Console messages, requests to other hosts, requests that failed; in order. */
  List<String> faults() {
    return List.copyOf(faults);
  }
}
