package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A site in Malay, English and Jawi, on a phone and at a desk: every kind of page of the editions
 * in English and Jawi is as sound as those of the main one, and Jawi runs from right to left.
 */
@ExtendWith(Browsing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesPageIT {

  private static final String URL = "https://bahasa.example/";
  // What only the other width or scheme would show is seen on the pages in Malay.
  private static final List<Look> LOOKS = List.of(Look.light(Look.PHONE), Look.dark(Look.DESK));
  private static final String JAWI = "/ms-arab/2025/04/jambatan/";

  private final Map<Look, Reader> readers = new LinkedHashMap<>();
  private ReaderSite site;

  @BeforeAll
  void aSiteInThreeLanguages(Chromium chromium) throws IOException {
    site = ReaderSite.inLanguages(URL);
    for (Look look : LOOKS) {
      readers.put(look, chromium.reader(look, site));
    }
  }

  @AfterAll
  void shut() {
    readers.values().forEach(Reader::close);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/2025/04/jambatan/",
        "/en/",
        "/en/2025/04/bridge/",
        "/en/2025/",
        "/en/places/kuala-pawana/",
        "/en/search/?q=bridge",
        "/en/data/",
        "/ms-arab/",
        JAWI,
        "/ms-arab/2025/",
        "/ms-arab/tahun/",
        "/ms-arab/bahagian/",
        "/ms-arab/tempat/kuala-pawana/",
        "/ms-arab/pada-hari-ini/04-17/",
        "/ms-arab/cari/?q=%D8%AC%D9%85%D8%A8%D8%AA%D9%86",
        "/ms-arab/data/",
        "/ms-arab/404.html",
      })
  void isSound(String address) {
    List<String> found = new ArrayList<>();
    for (Look look : LOOKS) {
      Reader reader = readers.get(look).open(address);
      if (address.contains("?q=")) {
        reader.page().waitForSelector("#hits > li");
      }
      List<String> faults = new ArrayList<>(Jumps.faults(reader.page()));
      Screenshots.keep(reader.page(), "languages" + address.replaceAll("[^a-z0-9]+", "-") + look);
      faults.addAll(Axe.faults(reader.page()));
      faults.addAll(Sideways.faults(reader.page()));
      faults.addAll(reader.faults());
      faults.forEach(fault -> found.add(look + ": " + fault));
    }
    assertThat(found).isEmpty();
  }

  /** What is first is at the right: the nameplate, the date before its headline, a bar's end. */
  @Test
  void jawiBeginsAtTheRight(Chromium chromium) throws IOException {
    try (Reader reader = chromium.reader(Look.light(Look.DESK), site).open("/ms-arab/")) {
      Page page = reader.page();
      assertThat(right(page, ".nameplate a")).isGreaterThan(1200);
      assertThat(right(page, ".register .when")).isGreaterThan(right(page, ".register .head"));
      assertThat(page.evaluate("() => getComputedStyle(document.body).direction")).isEqualTo("rtl");
    }
  }

  @Test
  void theSameInMalayBeginsAtTheLeft(Chromium chromium) throws IOException {
    try (Reader reader = chromium.reader(Look.light(Look.DESK), site).open("/")) {
      Page page = reader.page();
      assertThat(right(page, ".register .when")).isLessThan(right(page, ".register .head"));
    }
  }

  /** What is drawn before its button came: in Jawi the field's near edge is that of the button. */
  @ParameterizedTest
  @ValueSource(strings = {"/cari/", "/en/search/", "/ms-arab/cari/"})
  void aFieldHasItsPlaceBeforeItsButtonComes(String address, Chromium chromium) throws IOException {
    try (Reader reader = chromium.reader(Look.light(Look.DESK), site).open(address)) {
      Page page = reader.page();
      BoundingBox field = page.locator("#q").boundingBox();
      page.evaluate("() => document.querySelector('.query button').remove()");
      BoundingBox alone = page.locator("#q").boundingBox();
      assertThat(alone.x).isEqualTo(field.x);
      assertThat(alone.width).isEqualTo(field.width);
    }
  }

  /** A reader goes from one language to the next and back by what the page shows. */
  @Test
  void languagesLeadToEachOther(Chromium chromium) throws IOException {
    try (Reader reader = chromium.reader(Look.light(Look.PHONE), site).open(JAWI)) {
      Page page = reader.page();
      page.locator(".tongues a[hreflang=en]").click();
      page.waitForURL(URL + "en/2025/04/bridge/");
      page.locator("article header a[hreflang=ms]").click();
      page.waitForURL(URL + "2025/04/jambatan/");
    }
  }

  /** Each edition searches its own index, and finds nothing of another. */
  @Test
  void eachEditionSearchesItsOwnStories(Chromium chromium) throws IOException {
    try (Reader reader =
        chromium.reader(Look.light(Look.DESK), site).open("/en/search/?q=bridge")) {
      Page page = reader.page();
      page.locator("#hits .head a").first().waitFor();
      assertThat(page.locator("#hits .head a").first().getAttribute("href"))
          .isEqualTo("/en/2025/04/bridge/");
      page.navigate(URL + "en/search/?q=jambatan");
      page.locator("[data-say=none]:visible").waitFor();
    }
  }

  private static double right(Page page, String selector) {
    BoundingBox box = page.locator(selector).first().boundingBox();
    return box.x + box.width;
  }
}
