package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.browser.Look.Special;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers who see by contrast, and those whose system forces its own few colours on every page. */
@ExtendWith(Browsing.class)
class ColoursIT {

  private static final Look FORCED = Look.light(Look.DESK).with(Special.FORCED_COLOURS);

  /** WCAG asks for 7 : 1 at level AAA. */
  @ParameterizedTest
  @EnumSource
  void whoAsksForMoreContrastHasTheMost(ShownPage shown, Chromium chromium) {
    List<String> faults = new ArrayList<>();
    for (Look look : List.of(Look.light(Look.DESK), Look.dark(Look.DESK))) {
      Page page = chromium.reader(look.with(Special.MORE_CONTRAST)).open(shown).page();
      Axe.faults(page, "color-contrast-enhanced").forEach(fault -> faults.add(look + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void inForcedColoursTheCurrentPlaceIsMarkedByALine(Chromium chromium) {
    for (ShownPage shown : List.of(ShownPage.SECTION, ShownPage.YEAR)) {
      Page page = chromium.reader(FORCED).open(shown).page();
      assertThat(page.locator("main [aria-current=page], .axes [aria-current=true]").all())
          .isNotEmpty()
          .allSatisfy(
              current ->
                  assertThat(current.evaluate("e => getComputedStyle(e).borderBottomWidth"))
                      .isEqualTo("3px"));
    }
  }

  /** More news, a thicker line: the grounds of the days are gone. */
  @Test
  void inForcedColoursTheCalendarSpeaksByLines(Chromium chromium) {
    Page page = chromium.reader(FORCED).open(ShownPage.YEAR).page();
    List<Object> lines = new ArrayList<>();
    for (String step : List.of("d1", "d2", "d3", "d4")) {
      lines.add(
          page.locator(".key ." + step).evaluate("e => getComputedStyle(e).borderBottomWidth"));
    }
    assertThat(lines).containsExactly("1px", "3px", "5px", "8px");
    assertThat(page.locator(".year td a").all())
        .isNotEmpty()
        .allSatisfy(
            day ->
                assertThat(day.evaluate("e => getComputedStyle(e).borderBottomWidth"))
                    .isNotEqualTo("0px"));
  }

  @Test
  void inForcedColoursBarsAreSeen(Chromium chromium) {
    Page page = chromium.reader(FORCED).open(ShownPage.FRONT).page();
    assertThat(page.locator(".bars a:not(.part) rect").all())
        .isNotEmpty()
        .allSatisfy(
            bar ->
                assertThat(bar.evaluate("e => getComputedStyle(e).fill"))
                    .isNotEqualTo(
                        page.evaluate("getComputedStyle(document.body).backgroundColor")));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots/front-" + FORCED + ".png")));
  }
}
