package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.browser.Look.Special;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader has whose browser runs no scripts. */
@ExtendWith(Browsing.class)
class WithoutScriptIT {

  private static final Look WITH = Look.light(Look.PHONE);
  private static final Look WITHOUT = WITH.with(Special.NO_SCRIPT);

  /** All of the page. One with a script says what else can be done, and asks for nothing. */
  @ParameterizedTest
  @EnumSource
  void thePageIsWhole(ShownPage shown, Chromium chromium) {
    Reader without = chromium.reader(WITHOUT).open(shown);
    assertThat(without.faults()).isEmpty();
    if (shown.needsScript()) {
      assertThat(without.page().locator("main noscript").innerText()).isNotBlank();
      assertThat(without.page().locator("main a:visible").count()).isGreaterThan(3);
      assertThat(without.page().locator("main :is(input, button):visible").count()).isZero();
    } else {
      String text = without.page().locator("body").innerText();
      assertThat(without.page().locator("main button:visible").count()).isZero();
      Page with = chromium.reader(WITH).open(shown).page();
      // What a script adds is no part of the text: a button that shows what a link leads to.
      with.evaluate("document.querySelectorAll('.ask').forEach(one => one.remove())");
      assertThat(text).isNotBlank().isEqualTo(with.locator("body").innerText());
    }
  }

  /** Else a page with a script would be taken for one without. */
  @ParameterizedTest
  @EnumSource
  void onlyThePagesThatNeedOneHaveAScript(ShownPage shown, Chromium chromium) {
    Page page = chromium.reader(WITH).open(shown).page();
    List<?> scripts =
        (List<?>) page.evaluate("[...document.scripts].filter(s => s.src).map(s => s.src)");
    assertThat(scripts).hasSize(shown.script().isPresent() ? 1 : 0);
    shown
        .script()
        .ifPresent(
            script ->
                assertThat(scripts)
                    .allSatisfy(url -> assertThat(url.toString()).contains("/assets/" + script)));
  }

  @Test
  void anOldAddressLeadsToTheNewOne(Chromium chromium) {
    Page page = chromium.reader(WITHOUT).page();
    page.navigate(chromium.site().url() + "berita/2019/feri-lama.html");
    page.waitForURL(chromium.site().url() + "2019/02/**");
    assertThat(page.locator("h1").innerText()).startsWith("Feri berusia 31 tahun");
  }
}
