package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.SiteFolder;
import arkib.picture.SamplePictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader's browser shows pictures of every format, in the size that its window needs. */
@ExtendWith(Browsing.class)
class PicturesPageIT {

  private static final String URL = "https://gambar.example/";
  private static final String WIDTH = "image => image.complete && image.naturalWidth";

  @TempDir Path folder;

  private ReaderSite built() throws IOException {
    SiteFolder site =
        new SiteFolder(folder)
            .with("content/site.yaml", "title: Warta\nbaseUrl: " + URL + "\n")
            .with("content/media/a.jpg", SamplePictures.jpeg(1600, 900))
            .with("content/media/b.png", SamplePictures.png(1600, 900))
            .with("content/media/c.gif", SamplePictures.gif(600, 400))
            .with("content/media/d.webp", SamplePictures.webp(true))
            .with(
                "content/media/e.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\">"
                    + "<rect width=\"40\" height=\"30\"/></svg>")
            .with(
                "content/a.md",
                """
                ---
                title: Feri
                date: 2025-05-03
                image: {src: media/a.jpg, alt: Feri}
                ---

                Feri baharu.

                ![Jeti](media/b.png)

                ![Ombak](media/c.gif)

                ![Awan](media/d.webp)

                ![Peta](media/e.svg)
                """);
    return ReaderSite.of(site, URL);
  }

  private static Reader reading(Chromium chromium, ReaderSite site, Look look) throws IOException {
    return chromium.reader(look, site).open("/2025/05/feri/");
  }

  @Test
  void everyFormatIsShownAndNothingJumps(Chromium chromium) throws IOException {
    ReaderSite site = built();
    for (Look look : Look.ALL) {
      Reader reader = reading(chromium, site, look);
      Page page = reader.page();
      List<Locator> pictures = page.locator("article img").all();
      assertThat(pictures).hasSize(5);
      for (Locator picture : pictures) {
        // Those below the fold come when the reader does.
        picture.scrollIntoViewIfNeeded();
        page.waitForFunction(WIDTH, picture.elementHandle());
      }
      assertThat(Jumps.faults(page)).as(look.toString()).isEmpty();
      assertThat(Sideways.faults(page)).as(look.toString()).isEmpty();
      assertThat(Axe.faults(page)).as(look.toString()).isEmpty();
      assertThat(reader.faults()).as(look.toString()).isEmpty();
      reader.close();
    }
  }

  /** A phone is not sent the pixels of a desk. */
  @Test
  void aPhoneIsSentFewerPixels(Chromium chromium) throws IOException {
    ReaderSite site = built();
    assertThat(leadWidth(chromium, site, Look.PHONE))
        .isLessThan(leadWidth(chromium, site, Look.DESK));
  }

  private static int leadWidth(Chromium chromium, ReaderSite site, int width) throws IOException {
    try (Reader reader = reading(chromium, site, Look.light(width))) {
      Page page = reader.page();
      Locator lead = page.locator("article img").first();
      page.waitForFunction(WIDTH, lead.elementHandle());
      String shown = (String) lead.evaluate("image => image.currentSrc");
      Object pixels =
          page.evaluate(
              "src => new Promise(tell => { const copy = new Image();"
                  + " copy.onload = () => tell(copy.naturalWidth); copy.src = src; })",
              shown);
      return (int) pixels;
    }
  }
}
