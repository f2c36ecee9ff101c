package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.browser.Look.Special;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No page scrolls sideways, however narrow the window and however large its letters; nor with all
 * that is folded open.
 */
@ExtendWith(Browsing.class)
class FitsIT {

  /** The narrowest that WCAG asks for: a desk's window of 1280 pixels enlarged four times. */
  private static final int NARROW = 320;

  /** A desk's window of 1280 pixels enlarged twice, and a tablet. */
  private static final List<Integer> BETWEEN = List.of(640, 800, 1024);

  @ParameterizedTest
  @EnumSource
  void inANarrowWindow(ShownPage shown, Chromium chromium) {
    Page page = chromium.reader(Look.light(NARROW)).open(shown).page();
    List<String> faults = new ArrayList<>(Sideways.faults(page));
    Folds.open(page);
    faults.addAll(Sideways.faults(page));
    for (int width : BETWEEN) {
      page.setViewportSize(width, 800);
      Sideways.faults(page).forEach(fault -> faults.add(width + ": " + fault));
    }
    // As a site in Jawi stands, from right to left.
    page.setViewportSize(NARROW, 800);
    page.evaluate("document.documentElement.dir = 'rtl'");
    Sideways.faults(page).forEach(fault -> faults.add("from right to left: " + fault));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void inLettersTwiceAsLarge(ShownPage shown, Chromium chromium) {
    Page page = chromium.reader(Look.light(Look.PHONE).with(Special.LARGE_TEXT)).open(shown).page();
    assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
        .isEqualTo("32px");
    List<String> faults = new ArrayList<>(Sideways.faults(page));
    Folds.open(page);
    faults.addAll(Sideways.faults(page));
    page.setViewportSize(Look.DESK, 800);
    Sideways.faults(page).forEach(fault -> faults.add("at a desk: " + fault));
    page.setViewportSize(Look.PHONE, 800);
    assertThat(faults).isEmpty();
  }
}
