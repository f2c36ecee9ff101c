package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.browser.Look.Special;
import com.microsoft.playwright.Page;
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

  // Shapes of the page's own that have the colour of the ground behind them.
  private static final String UNSEEN =
      """
      () => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll('main svg :is(rect, path, line, circle)')]
            .filter(shape => shape.checkVisibility())
            .filter(shape => {
              const {fill, stroke} = getComputedStyle(shape);
              return [fill, stroke].every(colour => colour === 'none' || colour === ground);
            })
            .map(shape => shape.outerHTML);
      }
      """;

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

  /** Axe would ask for contrast; that is the system's business here. */
  @ParameterizedTest
  @EnumSource
  void inForcedColoursTheCurrentPlaceIsMarkedByALineAndDrawingsAreSeen(
      ShownPage shown, Chromium chromium) {
    Page page = chromium.reader(FORCED).open(shown).page();
    Screenshots.keep(page, shown + "-" + FORCED);
    assertThat(page.locator(".strip [aria-current], .axes [aria-current]").all())
        .allSatisfy(
            current ->
                assertThat(current.evaluate("e => getComputedStyle(e).borderBottomWidth"))
                    .isEqualTo("3px"));
    assertThat((List<?>) page.evaluate(UNSEEN)).isEmpty();
  }

  /** Else the test above might look at nothing. */
  @Test
  void inForcedColoursThereIsACurrentPlaceAndThereAreBars(Chromium chromium) {
    Page page = chromium.reader(FORCED).open(ShownPage.LIST_YEAR).page();
    assertThat(page.locator(".strip [aria-current]").count()).isOne();
    assertThat(page.locator(".axes [aria-current]").count()).isOne();
    assertThat(page.locator(".bars svg rect").count()).isEqualTo(12);
    page.evaluate(
        "() => document.querySelectorAll('.bars rect').forEach(r => r.style.setProperty('fill', 'Canvas'))");
    assertThat((List<?>) page.evaluate(UNSEEN)).isNotEmpty();
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
}
