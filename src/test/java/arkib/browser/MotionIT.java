package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.browser.Look.Special;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing moves for readers whom motion makes ill. */
@ExtendWith(Browsing.class)
class MotionIT {

  private static final String WHAT_MOVES =
      """
      () => [...document.querySelectorAll('*')].filter(element => {
        const style = getComputedStyle(element);
        return style.animationName !== 'none'
            || style.transitionDuration.split(', ').some(time => time !== '0s')
            || style.scrollBehavior !== 'auto';
      }).map(element => element.outerHTML.slice(0, 80))
      """;

  @ParameterizedTest
  @EnumSource
  void nothingMoves(ShownPage shown, Chromium chromium) {
    Page page =
        chromium.reader(Look.light(Look.DESK).with(Special.REDUCED_MOTION)).open(shown).page();
    assertThat((List<?>) page.evaluate(WHAT_MOVES)).isEmpty();
  }
}
