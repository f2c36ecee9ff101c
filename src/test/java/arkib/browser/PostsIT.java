package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A post of another site: nothing is loaded from there until the reader asks, and only that one.
 */
@ExtendWith(Browsing.class)
class PostsIT {

  private static final Look LOOK = Look.light(Look.PHONE);
  private static final String YOUTUBE = "https://www.youtube-nocookie.com/**";

  /** EveryPageIT tells that the page asks nothing of another host by itself. */
  @Test
  void comesInItsPlaceWhenItsButtonIsPressedByKey(Chromium chromium) {
    Reader reader = chromium.reader(LOOK).open(ShownPage.POSTS);
    Page page = reader.page();
    List<String> asked = new ArrayList<>();
    page.route(
        YOUTUBE,
        route -> {
          asked.add(route.request().url());
          route.fulfill(
              new Route.FulfillOptions()
                  .setContentType("text/html")
                  .setBody("<!doctype html><html lang=ms><title>x</title><p>Rakaman.</p></html>"));
        });
    Locator card = page.locator(".embed.video");
    assertThat(reader.faults()).isEmpty();
    assertThat(card.locator(".note").innerText()).contains("YouTube");

    card.locator("button").focus();
    page.keyboard().press("Enter");
    FrameLocator frame = card.frameLocator("iframe");
    frame.locator("p").waitFor();

    assertThat(asked).containsExactly("https://www.youtube-nocookie.com/embed/abcdefghijk");
    assertThat(frame.locator("p").innerText()).isEqualTo("Rakaman.");
    assertThat(card.locator("button").count()).isZero();
    assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("IFRAME");
    assertThat(card.locator("iframe").getAttribute("title")).isNotBlank();
    assertThat(page.locator("iframe").count()).isEqualTo(1);
    assertThat(Axe.faults(page)).isEmpty();
    assertThat(Sideways.faults(page)).isEmpty();
    // The site's policy, which the host sends, lets the frame be, and no console says otherwise.
    assertThat(reader.faults())
        .allMatch(fault -> fault.startsWith("request to another host: https://www.youtube-"));
    page.unroute(YOUTUBE);
  }

  @Test
  void staysACardWhereItCannotBeFramed(Chromium chromium) {
    Page page = chromium.reader(LOOK).open(ShownPage.POSTS).page();
    Locator card = page.locator(".embed:has(a[href*=tiktok])");
    assertThat(card.locator("a").isVisible()).isTrue();
    assertThat(card.locator("button").count()).isZero();
    assertThat(page.locator(".embed").count()).isEqualTo(5);
    assertThat(page.locator(".embed button:visible").count()).isEqualTo(4);
  }
}
