package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searching, as a reader at a desk or a phone does it. */
@ExtendWith(Browsing.class)
class SearchPageIT {

  private Reader reader;
  private Page page;
  private String url;

  @BeforeEach
  void aReader(Chromium chromium) {
    reader = chromium.reader(Look.light(Look.DESK));
    page = reader.page();
    url = chromium.site().url() + "cari/";
  }

  @Test
  void aQueryInTheAddressIsAnswered() {
    open("?q=bakau");
    assertThat(count()).isEqualTo("4 berita");
    assertThat(headlines()).contains("Tiga ribu anak bakau ditanam di Kuala Rengsa");
  }

  private void open(String query) {
    page.navigate("about:blank");
    page.navigate(url + query);
    settled();
  }

  private void settled() {
    page.waitForFunction(
        "() => document.querySelector('[data-say=busy]').hidden"
            + " && (document.getElementById('count').textContent !== ''"
            + " || !document.querySelector('[data-say=failed]').hidden)");
  }

  private String count() {
    return page.locator("#count").textContent();
  }

  private List<String> headlines() {
    Locator heads = page.locator("#hits .head");
    return heads.allTextContents();
  }
}
