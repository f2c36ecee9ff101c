package arkib.serve;

import arkib.address.Address;
import arkib.build.MadeSite;
import arkib.serve.page.PreviewJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The windows in which pages of the preview are open. Each is told only what concerns its own page:
 * a page that stays as it is is not loaded again.
 */
public final class Audience {

  private static final Set<String> OF_PAGES =
      Set.of("js", "mjs", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "woff2");

  private final Map<Browser, Seen> browsers = new ConcurrentHashMap<>();
  private final PreviewJson json;

  /**
   * An audience.
   *
   * @param json what it is told
   */
  Audience(PreviewJson json) {
    this.json = json;
  }

  // What a window shows, whose page that is, and which problems it was told.
  private record Seen(String identity, Optional<String> source, String problems) {}

  /**
   * A window opens.
   *
   * @param identity what its page was known by when it was sent: it may be another one by now
   */
  public synchronized void join(Browser browser, String identity, Shown shown) {
    browsers.put(browser, new Seen(identity, shown.source(browser.page()), ""));
    tell(browser, shown, Map.of());
  }

  /** A window is gone. */
  public void leave(Browser browser) {
    browsers.remove(browser);
  }

  /** The pages that are open. */
  Set<Address> open() {
    return browsers.keySet().stream().map(Browser::page).collect(Collectors.toSet());
  }

  /**
   * Tells everybody what concerns them.
   *
   * @param styles of each stylesheet that changed, where nothing else did, its address before and
   *     now
   */
  synchronized void tell(Shown shown, Map<Address, Address> styles) {
    browsers.keySet().forEach(browser -> tell(browser, shown, styles));
  }

  /** Tells everybody of problems alone. No page is read for it. */
  synchronized void tellProblems(Shown shown) {
    browsers.keySet().forEach(browser -> tellProblems(browser, shown));
  }

  /** Tells everybody that a build has ended: what is told beside a page may be another one. */
  synchronized void tellBuilt() {
    browsers.keySet().forEach(browser -> browser.send(new Browser.Message("built", "{}")));
  }

  private void tellProblems(Browser browser, Shown shown) {
    String problems = shown.told().errors();
    browsers.computeIfPresent(
        browser,
        (one, seen) -> {
          if (!problems.equals(seen.problems())) {
            one.send(new Browser.Message("problems", problems));
          }
          return new Seen(seen.identity(), seen.source(), problems);
        });
  }

  /** Tells everybody to load what pages are made with, if a build wrote any of it. */
  synchronized void tellWritten(MadeSite made, Shown shown) {
    tell(shown, Map.of());
    if (made.written().stream().anyMatch(Audience::isOfPages)) {
      browsers
          .keySet()
          .forEach(
              browser ->
                  browser.send(new Browser.Message("reload", json.reload(url(browser, shown)))));
    }
  }

  private static String url(Browser browser, Shown shown) {
    return shown.url(browser.page());
  }

  // A file with a hash in its name is asked for by pages that changed themselves.
  private static boolean isOfPages(String path) {
    return !path.startsWith("assets/")
        && OF_PAGES.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  private void tell(Browser browser, Shown shown, Map<Address, Address> styles) {
    tellProblems(browser, shown);
    Seen seen = browsers.get(browser);
    if (seen == null) {
      return;
    }
    if (!styles.isEmpty()) {
      browser.send(new Browser.Message("styles", json.styles(styles, shown)));
    }
    Address page = browser.page();
    Optional<String> source = seen.source().or(() -> shown.source(page));
    Address place = source.flatMap(shown::place).orElse(page);
    String identity = shown.identity(place);
    if (!place.equals(page) || !identity.equals(seen.identity())) {
      browser.send(new Browser.Message("reload", json.reload(shown.url(place))));
    }
    browsers.put(browser, new Seen(identity, source, seen.problems()));
  }

  /** The windows that are told, for who lets them go at the end. */
  public List<Browser> all() {
    return List.copyOf(browsers.keySet());
  }
}
