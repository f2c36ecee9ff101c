package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one page with a script of its own looks up where an article of the original site is now. */
@ExtendWith(Browsing.class)
class OldLinksPageIT {

  private static final String LINK =
      "https://asal.example/berita/daerah/ketidakseimbangan-pengurusan-sumber-air-yang-sangat"
          + "-panjang-alamatnya-dan-tidak-terputus.html";

  private static Page page(Chromium chromium) {
    return chromium.reader(Look.light(Look.PHONE)).open(ShownPage.OLD_LINKS).page();
  }

  private static String article(Chromium chromium) {
    return chromium.site().url() + ShownPage.EVERYTHING.address().substring(1);
  }

  private static void ask(Page page, String link) {
    page.getByRole(AriaRole.TEXTBOX).fill(link);
    page.keyboard().press("Enter");
  }

  private static Locator answer(Page page, String which) {
    return page.locator("[role=status] [data-answer=" + which + "]");
  }

  @Test
  void leadsToTheArticle(Chromium chromium) {
    Page page = page(chromium);
    ask(page, LINK);
    page.waitForURL(article(chromium));
    assertThat(page.title()).startsWith("Ketidakseimbangan");
  }

  @Test
  void leadsThereFromALinkThatBringsTheQuestion(Chromium chromium) {
    Page page = page(chromium);
    page.navigate(page.url() + "?u=" + LINK);
    page.waitForURL(article(chromium));
    assertThat(page.title()).startsWith("Ketidakseimbangan");
  }

  @Test
  void saysThatItKnowsNone(Chromium chromium) {
    Page page = page(chromium);
    ask(page, "https://asal.example/tiada.html");
    answer(page, "none").waitFor();
    assertThat(answer(page, "failed").isVisible()).isFalse();
    assertThat(Axe.faults(page)).isEmpty();
  }

  @Test
  void saysThatTheLineIsDown(Chromium chromium) {
    Page page = page(chromium);
    page.route("**/*.json", Route::abort);
    ask(page, LINK);
    answer(page, "failed").waitFor();
    page.unrouteAll();
    assertThat(answer(page, "none").isVisible()).isFalse();
  }
}
