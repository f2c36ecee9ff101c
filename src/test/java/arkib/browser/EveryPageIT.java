package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of page, light and dark, on a phone and at a desk: says nothing in the console, asks
 * nothing of another host, bars nobody by the rules of axe, does not scroll sideways and does not
 * jump while it loads. What was seen is kept in {@code target/screenshots}.
 */
@ExtendWith(Browsing.class)
class EveryPageIT {

  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private static final List<Look> LOOKS =
      List.of(
          Look.light(Look.PHONE), Look.dark(Look.PHONE), Look.light(Look.DESK), Look.dark(Look.DESK));

  @ParameterizedTest
  @EnumSource
  void isSound(ShownPage shown, Chromium chromium) {
    List<String> found = new ArrayList<>();
    for (Look look : LOOKS) {
      Reader reader = chromium.reader(look).open(shown);
      Page page = reader.page();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(SCREENSHOTS.resolve(shown + "-" + look + ".png")));
      List<String> faults = new ArrayList<>(Axe.faults(page));
      faults.addAll(Sideways.faults(page));
      faults.addAll(reader.faults());
      faults.forEach(fault -> found.add(look + ": " + fault));
    }
    assertThat(found).isEmpty();
  }

  /** Else a new kind of page would be looked at by nobody. */
  @Test
  void noKindIsForgotten(Chromium chromium) throws IOException {
    List<String> pages = chromium.site().pages();
    assertThat(pages).hasSizeGreaterThan(400);
    assertThat(pages).allMatch(EveryPageIT::isOfAKindLookedAt);
  }

  private static boolean isOfAKindLookedAt(String page) {
    return List.of(ShownPage.values()).stream().anyMatch(shown -> shown.isLike(page));
  }
}
