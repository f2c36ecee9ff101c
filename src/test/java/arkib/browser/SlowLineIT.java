package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * On a slow line a page comes in pieces and is drawn piece by piece: what stands there stays where
 * it is when the rest comes.
 */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowLineIT {

  private SlowLine line;

  @BeforeAll
  void aBadLine(Chromium chromium) throws IOException {
    line = new SlowLine(chromium.site().folder().toAbsolutePath());
  }

  @AfterAll
  void hangUp() {
    line.close();
  }

  @ParameterizedTest
  @EnumSource
  void nothingMovesWhileTheRestComes(ShownPage shown, Chromium chromium) {
    List<String> found = new ArrayList<>();
    Map<Integer, Page> pages = new LinkedHashMap<>();
    // Both at once: most of the time goes by waiting.
    for (int width : List.of(Look.PHONE, Look.DESK)) {
      Page page = chromium.window();
      page.setViewportSize(width, 800);
      page.navigate(
          line.url() + shown.address().substring(1),
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      pages.put(width, page);
    }
    pages.forEach(
        (width, page) -> {
          page.waitForLoadState(LoadState.LOAD);
          shown.awaited().ifPresent(page::waitForSelector);
          Jumps.faults(page).forEach(fault -> found.add(width + ": " + fault));
          page.context().close();
        });
    assertThat(found).isEmpty();
  }
}
