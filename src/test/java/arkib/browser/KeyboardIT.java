package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader without a mouse. */
@ExtendWith(Browsing.class)
class KeyboardIT {

  // More than any way needs: a walk that goes in circles must end.
  private static final int STEPS = 400;

  // A focus that nobody sees is none: it must be in the window and have its outline.
  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement;
        const box = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        const seen = box.width > 0 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth
            && style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
        return {text: at.innerText.trim(), href: at.href || '', seen};
      }
      """;

  @ParameterizedTest
  @ValueSource(ints = {Look.PHONE, Look.DESK})
  void walksFromTheFrontPageToAnArticleOf2019AndBack(int width, Chromium chromium) {
    String url = chromium.site().url();
    Page page = chromium.reader(Look.light(width)).open(ShownPage.FRONT).page();

    press(page, url + "#main");
    follow(page, url + "2019/");
    press(page, url + "2019/#main");
    String article = walk(page, focus -> focus.href().matches(".*/2019/\\d\\d/[^/]+/")).href();
    page.keyboard().press("Enter");
    page.waitForURL(article);
    assertThat(page.locator("time").first().getAttribute("datetime")).startsWith("2019-");

    follow(page, url + "2019/");
    follow(page, url);
    assertThat(page.url()).isEqualTo(url);
  }

  /** The first step leads past the navigation. */
  private static void press(Page page, String main) {
    page.keyboard().press("Tab");
    assertThat(focus(page).href()).isEqualTo(main);
    assertThat(focus(page).seen()).isTrue();
    page.keyboard().press("Enter");
  }

  private static void follow(Page page, String address) {
    walk(page, focus -> focus.href().equals(address));
    page.keyboard().press("Enter");
    page.waitForURL(address);
  }

  private static Focus walk(Page page, java.util.function.Predicate<Focus> end) {
    for (int step = 0; step < STEPS; step++) {
      page.keyboard().press("Tab");
      Focus focus = focus(page);
      assertThat(focus.seen()).as("focus is seen on " + focus.text()).isTrue();
      if (end.test(focus)) {
        return focus;
      }
    }
    throw new AssertionError("not reached by " + STEPS + " steps from " + page.url());
  }

  private static Focus focus(Page page) {
    var at = (java.util.Map<?, ?>) page.evaluate(FOCUS);
    return new Focus((String) at.get("text"), (String) at.get("href"), (boolean) at.get("seen"));
  }

  private record Focus(String text, String href, boolean seen) {}

  /** In the order of the source, each link and field once, nothing else, and each is seen. */
  @ParameterizedTest
  @EnumSource
  void reachesEverythingInOrder(ShownPage shown, Chromium chromium) {
    Page page = chromium.reader(Look.light(Look.DESK)).open(shown).page();
    // Of fields of which one is chosen, the chosen one is a stop, and arrows lead to the others.
    List<?> wanted =
        (List<?>)
            page.evaluate(
                """
                () => {
                  window.stops = [...document.querySelectorAll(
                      'a[href], summary, input:not([disabled]), button, select, [tabindex="0"]')]
                      .filter(one => one.checkVisibility() && !one.closest('details:not([open]) > :not(summary)'))
                      .filter(one => one.type !== 'radio' || one.checked);
                  return window.stops.map((one, i) => i);
                }
                """);
    List<Object> reached = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      page.keyboard().press("Tab");
      reached.add(page.evaluate("window.stops.indexOf(document.activeElement)"));
      Focus focus = focus(page);
      assertThat(focus.seen()).as("focus is seen on " + focus.text()).isTrue();
    }
    assertThat(reached).isEqualTo(wanted);
  }

  /** What a reader copies is the whole citation and nothing beside it. */
  @Test
  void oneClickChoosesACitationToCopy(Chromium chromium) {
    Page page = chromium.reader(Look.light(Look.DESK)).open(ShownPage.CAPTURED).page();
    page.locator(".cite summary").click();
    for (Locator citation : page.locator(".cite dd").all()) {
      citation.click();
      assertThat(solid((String) page.evaluate("getSelection().toString()")))
          .isNotEmpty()
          .isEqualTo(solid(citation.textContent()));
    }
  }

  private static String solid(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void unfoldsTheCitation(Chromium chromium) {
    Page page = chromium.reader(Look.light(Look.DESK)).open(ShownPage.CAPTURED).page();
    assertThat(page.locator(".cite pre").isVisible()).isFalse();
    page.locator(".cite summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".cite pre").isVisible()).isTrue();
    assertThat(Axe.faults(page)).isEmpty();
  }
}
