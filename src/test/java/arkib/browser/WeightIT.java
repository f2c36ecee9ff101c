package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much a reader on a slow line waits for, at most. */
@ExtendWith(Browsing.class)
class WeightIT {

  private static final int ARTICLE_WITH_STYLESHEET = 52_000;
  private static final int THE_SAME_COMPRESSED = 16_000;
  private static final int STYLESHEET = 20_000;

  private static byte[] article;
  private static byte[] stylesheet;

  @BeforeAll
  static void read(Chromium chromium) throws IOException {
    Path site = chromium.site().folder();
    String address = ShownPage.CAPTURED.address().substring(1);
    article = Files.readAllBytes(site.resolve(address).resolve("index.html"));
    stylesheet = Files.readAllBytes(stylesheetIn(site.resolve("assets")));
  }

  private static Path stylesheetIn(Path assets) throws IOException {
    try (Stream<Path> files = Files.list(assets)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().matches("arkib\\..*css")).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  @Test
  void anArticleIsLight() {
    assertThat(article.length + stylesheet.length).isLessThanOrEqualTo(ARTICLE_WITH_STYLESHEET);
  }

  @Test
  void anArticleIsLightOnItsWay() throws IOException {
    assertThat(compressed(article) + compressed(stylesheet))
        .isLessThanOrEqualTo(THE_SAME_COMPRESSED);
  }

  @Test
  void theStylesheetIsSmall() {
    assertThat(stylesheet.length).isLessThan(STYLESHEET);
  }

  @Test
  void anArticleFetchesNothingButItsStylesheetAndTheIcon() {
    assertThat(
            Jsoup.parse(new String(article, java.nio.charset.StandardCharsets.UTF_8))
                .select("link[rel=stylesheet], script[src], img, iframe, link[rel~=preload|icon]")
                .eachAttr("rel"))
        .containsExactly("icon", "stylesheet");
  }

  // Each as a host sends it, on its own.
  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(sent)) {
      zip.write(bytes);
    }
    return sent.size();
  }
}
