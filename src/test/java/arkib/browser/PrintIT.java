package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A printed article is a clipping: what was said, where and when, and nothing to click. */
@ExtendWith(Browsing.class)
class PrintIT {

  @ParameterizedTest
  @EnumSource(names = {"CAPTURED", "PLAIN", "EVERYTHING", "JAWI"})
  void aClippingHasItsTextAddressAndCitation(ShownPage shown, Chromium chromium)
      throws IOException {
    Page page = chromium.reader(Look.light(Look.DESK)).open(shown).page();
    String citation = page.locator(".on-paper").textContent().strip();
    String headline = page.locator("h1").innerText();
    String printed = printed(page);

    assertThat(solid(citation)).contains(solid(headline));
    if (shown != ShownPage.JAWI) {
      // A PDF keeps letters from right to left in the order in which they are drawn.
      assertThat(printed).contains(solid(headline)).contains(solid(citation));
    }
    assertThat(printed).contains(solid(chromium.site().url() + shown.address().substring(1)));
  }

  @ParameterizedTest
  @EnumSource(names = {"CAPTURED", "PLAIN", "EVERYTHING"})
  void aClippingHasNoNavigation(ShownPage shown, Chromium chromium) throws IOException {
    Page page = chromium.reader(Look.light(Look.DESK)).open(shown).page();
    String printed = printed(page);

    for (String part :
        new String[] {
          ".skip", ".axes", ".crumbs", "nav.turn", ".rail h2", ".colophon", "summary"
        }) {
      String text = page.locator(part).first().innerText();
      assertThat(text).as(part).isNotBlank();
      assertThat(printed).as(part).doesNotContain(solid(text));
    }
  }

  @ParameterizedTest
  @EnumSource
  void noPageOnPaperHasAnythingToGoBy(ShownPage shown, Chromium chromium) {
    Page page = chromium.reader(Look.light(Look.DESK)).open(shown).page();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    int parts =
        page.locator(
                ":is(.skip, .tongues, .read, .axes, .crumbs, .rail, .turn, .siblings, .colophon, summary, form):visible")
            .count();
    // Of itself, a page on screen is for the screen, and in a PDF for paper.
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    assertThat(parts).isZero();
  }

  @Test
  void fourHundredWordsTakeTwoSheetsAtMost(Chromium chromium) throws IOException {
    Page page = chromium.reader(Look.light(Look.DESK)).open(ShownPage.PLAIN).page();
    try (PDDocument document = Loader.loadPDF(page.pdf())) {
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
  }

  private static String printed(Page page) throws IOException {
    byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return solid(new PDFTextStripper().getText(document));
    }
  }

  // Where lines end, and with what, is the printer's business.
  private static String solid(String text) {
    return text.replaceAll("[\\s\u00ad\u200b\u2010]+", "");
  }
}
