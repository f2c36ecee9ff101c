package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.SiteFolder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The colours and fonts of a site's settings are those that its readers see. */
@ExtendWith(Browsing.class)
class ThemePageIT {

  private static final String URL = "https://warna.example/";

  @TempDir Path folder;

  private static String style(Page page, String selector, String property) {
    return (String)
        page.locator(selector)
            .first()
            .evaluate("(e, property) => getComputedStyle(e).getPropertyValue(property)", property);
  }

  @Test
  void reachTheBrowserByDayAndByNight(Chromium chromium) throws IOException {
    SiteFolder folders =
        new SiteFolder(folder)
            .with(
                "content/site.yaml",
                "title: Warta\nbaseUrl: "
                    + URL
                    + """

                    theme:
                      accent: "#0b5394"
                      accentDark: "#9fc5e8"
                      paper: "#fffdf7"
                      paperDark: "#101418"
                      ink: "#222222"
                      inkDark: "#eeeeee"
                      serif: "Georgia, serif"
                      sans: "Verdana, sans-serif"
                    """)
            .withArticle("a.md", "Feri", "date: 2025-05-03", "section: Maritim");
    ReaderSite site = ReaderSite.of(folders, URL);
    Reader day = chromium.reader(Look.light(Look.DESK), site).open("/2025/05/feri/");
    assertThat(style(day.page(), "body", "background-color")).isEqualTo("rgb(255, 253, 247)");
    assertThat(style(day.page(), "h1", "color")).isEqualTo("rgb(34, 34, 34)");
    assertThat(style(day.page(), "h1", "font-family")).isEqualTo("Georgia, serif");
    assertThat(style(day.page(), ".axes a", "font-family")).isEqualTo("Verdana, sans-serif");
    assertThat(style(day.page(), ".nameplate b", "color")).isEqualTo("rgb(11, 83, 148)");
    Reader night = chromium.reader(Look.dark(Look.DESK), site).open("/2025/05/feri/");
    assertThat(style(night.page(), "body", "background-color")).isEqualTo("rgb(16, 20, 24)");
    assertThat(style(night.page(), "h1", "color")).isEqualTo("rgb(238, 238, 238)");
    assertThat(style(night.page(), ".nameplate b", "color")).isEqualTo("rgb(159, 197, 232)");
    day.close();
    night.close();
  }

  /** What waits for the end of its page is shown too where a site's own frame ends otherwise. */
  @Test
  void aFrameOfOnesOwnMayEndWithThePage(Chromium chromium) throws IOException {
    SiteFolder folders =
        new SiteFolder(folder)
            .with("content/site.yaml", "title: Warta\nbaseUrl: " + URL + "\n")
            .with(
                "templates/base.peb",
                """
                <!doctype html>
                <html lang="ms"><head><title>Warta</title>
                <link rel="stylesheet" href="{{ asset("arkib.css") }}"></head>
                <body>{% block main %}{% endblock %}</body></html>
                """)
            .withArticle("a.md", "Feri", "date: 2025-05-03", "section: Maritim");
    ReaderSite site = ReaderSite.of(folders, URL);
    try (Reader reader = chromium.reader(Look.light(Look.DESK), site).open("/")) {
      for (String waiting : List.of(".bars", ".sections")) {
        assertThat(reader.page().locator(waiting).first().isVisible()).as(waiting).isTrue();
      }
    }
  }
}
