package arkib.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searching the archive, as readers do it; the site is below a base path. */
@ExtendWith(Browsing.class)
class SearchPageIT {

  private static final String TREES =
      "Nelayan Pasir Belibis tanam 3,000 anak bakau di bekas kolam udang";

  private Page page;
  private String site;
  private Locator count;
  private Locator heads;
  private Locator field;

  @BeforeEach
  void aReader(Chromium chromium) {
    page = chromium.reader(Look.light(Look.DESK)).page();
    site = chromium.site().url();
    count = page.locator("#count");
    heads = page.locator("#hits .head");
    field = page.locator("#q");
  }

  private void open(String query) {
    // Where nothing differs but the query, a browser may keep the page.
    page.navigate("about:blank");
    page.navigate(site + "cari/" + query);
  }

  private Locator said(String what) {
    return page.locator("[data-say=" + what + "]");
  }

  @Test
  void aQueryInTheAddressIsAnswered() {
    open("?q=bakau");
    assertThat(count).hasText("5 berita");
    assertThat(count).hasAttribute("role", "status");
    assertThat(field).hasValue("bakau");
    assertThat(heads.first()).hasText(TREES);
    assertThat(heads.first().locator("mark")).hasText("bakau");
    Locator first = page.locator("#hits li").first();
    assertThat(first.locator("time")).hasText("23 Nov 2019");
    assertThat(first.locator("time")).hasAttribute("datetime", "2019-11-23");
    assertThat(first.locator(".note")).containsText("Masyarakat");
  }

  @Test
  void everyPageHasAFieldThatLeadsHere() {
    page.navigate(site);
    page.locator("#find").fill("bakau");
    page.keyboard().press("Enter");
    assertThat(count).hasText("5 berita");
    assertThat(page).hasURL(site + "cari/?q=bakau");
  }

  @Test
  void resultsComeWhileAWordIsTyped() {
    open("");
    assertThat(count).isEmpty();
    field.pressSequentially("baka");
    assertThat(page).hasURL(site + "cari/?q=baka");
    assertThat(heads.filter(new Locator.FilterOptions().setHasText("bakau")).first()).isVisible();
  }

  /** The page of an article tells which words stand around, and which names it carries. */
  @Test
  void snippetsAndNamesComeFromTheArticlesThemselves() {
    open("?q=Baqeri");
    Locator hit = page.locator("#hits li").first();
    assertThat(hit.locator(".snip mark").first()).hasText(Pattern.compile("Baqeri|Bageri"));
    assertThat(hit.locator(".note")).containsText("Antarabangsa · Iran, Pakistan");
    assertThat(hit.locator("time")).hasCount(0);
    assertThat(hit.locator(".when")).hasText("Tanpa tarikh");
  }

  @Test
  void filtersNarrowASearchAndTheWayBackWidensIt() {
    open("?q=feri");
    assertThat(count).hasText(Pattern.compile("\\d+ berita"));
    String all = count.textContent();
    page.locator("input[name=s][value=maritim]").check();
    assertThat(page).hasURL(site + "cari/?q=feri&s=maritim");
    assertThat(count).hasText("7 berita");
    page.locator("#from").selectOption("2022");
    assertThat(page).hasURL(site + "cari/?q=feri&from=2022&s=maritim");
    assertThat(count).not().hasText("7 berita");
    page.locator("#sort").selectOption("old");
    assertThat(page.locator("#hits time").first()).hasText(Pattern.compile("2022"));
    page.goBack();
    page.goBack();
    assertThat(count).hasText("7 berita");
    assertThat(page.locator("#from")).hasValue("");
    page.goBack();
    assertThat(count).hasText(all);
    assertThat(page.locator("input[name=s][value=maritim]")).not().isChecked();
    page.goForward();
    assertThat(count).hasText("7 berita");
    page.locator("#clear").click();
    assertThat(count).hasText(all);
  }

  @Test
  void aNameIsAskedForAsANameOfItsKind() {
    open("?q=Bageri&kind=person");
    assertThat(count).hasText("1 berita");
    assertThat(page.locator("input[name=kind][value=person]")).isChecked();
    page.locator("input[name=kind][value=place]").check();
    assertThat(said("none")).isVisible();
  }

  @Test
  void theWayBackFromAnArticleLeadsToTheResults() {
    open("?q=bakau");
    heads.first().locator("a").click();
    assertThat(page).hasURL(Pattern.compile("/2019/11/nelayan-"));
    page.goBack();
    assertThat(count).hasText("5 berita");
    assertThat(field).hasValue("bakau");
  }

  @Test
  void keysAreEnough() {
    open("?q=bakau");
    assertThat(count).hasText("5 berita");
    page.keyboard().press("/");
    assertThat(field).isFocused();
    assertThat(field).hasValue("bakau");
    page.keyboard().press("ArrowDown");
    assertThat(heads.nth(0).locator("a")).isFocused();
    page.keyboard().press("ArrowDown");
    assertThat(heads.nth(1).locator("a")).isFocused();
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText(TREES);
  }

  /** The second ten of them are asked for when a reader comes near. */
  @Test
  void twentyAreShownAtATime() {
    open("?q=tahun");
    assertThat(heads).hasCount(10);
    heads.nth(9).scrollIntoViewIfNeeded();
    assertThat(heads).hasCount(20);
    heads.nth(19).scrollIntoViewIfNeeded();
    page.locator("#more").click();
    assertThat(heads.nth(20).locator("a")).isFocused();
    assertThat(heads.count()).isGreaterThan(20);
  }

  /** Who has no mouse comes there too. */
  @Test
  void theArrowKeyLeadsBeyondTheFirstTen() {
    open("?q=tahun");
    assertThat(heads).hasCount(10);
    heads.nth(8).locator("a").focus();
    page.keyboard().press("ArrowDown");
    assertThat(heads).hasCount(20);
    page.keyboard().press("ArrowDown");
    assertThat(heads.nth(10).locator("a")).isFocused();
  }

  @Test
  void aSlipOfTheFingerIsTold() {
    open("?q=perpustkaan");
    assertThat(said("meant")).containsText("perpustakaan");
    assertThat(heads.first()).isVisible();
    open("?q=qxzqxz");
    assertThat(said("none")).isVisible();
  }

  /** And the index is asked again, when the reader asks. */
  @Test
  void aNetworkThatIsGoneIsTold() {
    page.navigate("about:blank");
    page.route("**/cari/i/**", route -> route.abort());
    page.navigate(site + "cari/?q=bakau");
    assertThat(said("failed")).isVisible();
    page.unroute("**/cari/i/**");
    page.locator("#again").click();
    assertThat(count).hasText("5 berita");
    assertThat(said("failed")).isHidden();
  }

  @Test
  void theQueryIsSentNowhere() {
    List<String> asked = new ArrayList<>();
    Consumer<Request> listener = request -> asked.add(request.url());
    open("");
    page.onRequest(listener);
    field.fill("bakau");
    page.keyboard().press("Enter");
    assertThat(count).hasText("5 berita");
    page.offRequest(listener);
    assertThat(asked).isNotEmpty();
    assertThat(asked).allMatch(url -> url.startsWith(site) && !url.contains("q=bakau"));
  }
}
