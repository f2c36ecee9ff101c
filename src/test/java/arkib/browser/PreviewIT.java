package arkib.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.SiteFolder;
import arkib.diagnostic.MessageLanguage;
import arkib.serve.Served;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor writes; the browser is not touched. The page has the strict policy of the host. */
@ExtendWith(Browsing.class)
class PreviewIT {

  private static final String ARTICLE = "2025/05/feri/";
  private static final String CAPTURE = "tangkapan/iran-pakistan.txt";

  @TempDir Path temp;
  private SiteFolder site;
  private Served served;
  private Page page;
  private final List<String> faults = new ArrayList<>();

  @BeforeEach
  void anEditor(Chromium chromium) throws Exception {
    site = new SiteFolder(temp.resolve("site"));
    Files.createDirectories(site.root().resolve("content"));
    Folder.copy(Path.of("content/names"), site.root().resolve("content/names"));
    site.with("content/site.yaml", "title: Warta\nbaseUrl: https://warta.example/akhbar/\n")
        .with("content/" + CAPTURE, Files.readAllBytes(Path.of("content/" + CAPTURE)))
        .withArticle("draf.md", "Sebuah draf", "date: 2025-05-03", "draft: true");
    write("Feri baharu");
    served = Served.of(site, MessageLanguage.EN);
    page = chromium.window();
    page.onConsoleMessage(message -> faults.add(message.type() + ": " + message.text()));
    page.onPageError(error -> faults.add("error: " + error));
  }

  @AfterEach
  void end() throws Exception {
    // A window that is just about to load a page again may never be closed.
    page.navigate("about:blank");
    page.context().close();
    served.close();
  }

  private void write(String headline) throws Exception {
    site.with(
        "content/feri.md",
        "---\ntitle: "
            + headline
            + "\ndate: 2025-05-01\nslug: feri\n---\n\n"
            + "Satu perenggan.\n\n".repeat(60));
  }

  private void open(String path) {
    page.navigate(served.url() + path);
    assertThat(page.locator("html")).hasAttribute("data-arkib-preview", "live");
  }

  @Test
  void aHeadlineIsSeenAsSoonAsItIsWritten() throws Exception {
    open(ARTICLE);
    page.evaluate("scrollTo(0, 700)");
    write("Feri baharu mula beroperasi");
    assertThat(page.locator("h1")).hasText("Feri baharu mula beroperasi");
    page.waitForFunction("scrollY === 700");
    assertThat(faults).isEmpty();
  }

  @Test
  void aPageThatMovesIsFollowed() throws Exception {
    open("2025/05/sebuah-draf/");
    site.withArticle("draf.md", "Draf lain", "date: 2025-05-03", "draft: true");
    assertThat(page).hasURL(Pattern.compile("/akhbar/2025/05/draf-lain/$"));
    assertThat(page.locator("h1")).hasText("Draf lain");
  }

  @Test
  void aMistakeIsToldOverTheLastGoodSiteAndGoesWhenItIsMended() throws Exception {
    open(ARTICLE);
    site.with("content/feri.md", "---\ntitle: Feri\ndate: esok\nslug: feri\n---\n\nTeks.\n");
    Locator overlay = page.locator(".overlay");
    assertThat(overlay).containsText("The site cannot be made as it stands");
    assertThat(overlay.locator("pre"))
        .hasText(Pattern.compile("^3 \\| date: esok\\s  \\|       \\^$"));
    assertThat(overlay.locator(".hint")).containsText("2025-08-07");
    assertThat(page.locator("h1")).hasText("Feri baharu");
    picture("overlay");
    Page source = page.context().waitForPage(() -> overlay.locator(".where a").click());
    assertThat(source.locator("mark")).hasText("date: esok");
    picture(source, "source");
    source.close();
    write("Feri yang dibetulkan");
    assertThat(page.locator("h1")).hasText("Feri yang dibetulkan");
    assertThat(page.locator(".overlay")).hasCount(0);
    assertThat(faults).isEmpty();
  }

  @Test
  void theTextOfAMistakeIsNoHtml() throws Exception {
    open(ARTICLE);
    site.with(
        "content/feri.md", "---\ntitle: Feri\ndate: <img src=x onerror=alert(1)>\n---\n\nTeks.\n");
    assertThat(page.locator(".overlay pre")).containsText("<img src=x onerror=alert(1)>");
    assertThat(page.locator(".overlay img")).hasCount(0);
  }

  @Test
  void aStylesheetIsSwappedAndThePageStays() throws Exception {
    open(ARTICLE);
    page.evaluate("window.same = true");
    site.with("templates/assets/arkib.css", "h1 { color: rgb(1, 2, 3) }\n");
    assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
    assertThat(page.evaluate("window.same")).isEqualTo(true);
    assertThat(page.locator("link[rel=stylesheet][href*='arkib.']")).hasCount(1);
  }

  @Test
  void aDraftIsMarkedAsSuch() {
    open("2025/05/sebuah-draf/");
    assertThat(page.locator(".held")).hasText("Draft: not published");
    picture("draft");
    open("");
    assertThat(page.locator("main a", new Page.LocatorOptions().setHasText("Sebuah draf")).first())
        .containsText("[draft]");
    assertThat(page.locator(".held")).hasCount(0);
  }

  @Test
  void anArticleOfTheFutureIsMarkedAsSuch() throws Exception {
    site.withArticle("nanti.md", "Berita esok", "date: 2026-01-02");
    served.built();
    open("2026/01/berita-esok/");
    assertThat(page.locator(".held")).hasText("Dated in the future: not published yet");
    open("");
    assertThat(page.locator("main a", new Page.LocatorOptions().setHasText("Berita esok")).first())
        .containsText("[future]");
    assertThat(page.locator("main a", new Page.LocatorOptions().setHasText("Feri baharu")).first())
        .not()
        .containsText("[");
    assertThat(faults).isEmpty();
  }

  /** No page changes by it: the open panel and the marks do. */
  @Test
  void anOpenPanelAndTheMarksAreThoseOfTheLastBuild() throws Exception {
    open("");
    page.locator("aside.panel button").first().click();
    Locator warnings = page.locator("details[data-part=warnings]");
    warnings.locator("summary").click();
    page.evaluate("window.same = true");
    Locator draft =
        page.locator("main a", new Page.LocatorOptions().setHasText("Sebuah draf")).first();
    assertThat(draft).containsText("[draft]");
    site.withArticle("draf.md", "Sebuah draf", "date: 2025-05-03", "kunci: x");
    assertThat(draft).not().containsText("[draft]");
    assertThat(warnings).containsText("kunci");
    assertThat(warnings.locator("summary")).isFocused();
    assertThat(page.evaluate("window.same")).isEqualTo(true);
    assertThat(faults).isEmpty();
  }

  /** Folded away at first; by keys alone; what it tells is that of the article. */
  @Test
  void thePanelTellsHowACaptureWasRead() {
    open("");
    page.locator("main a[href*='/iran-dan-pakistan']").first().click();
    assertThat(page.locator("html")).hasAttribute("data-arkib-preview", "live");
    Locator panel = page.locator("aside.panel");
    assertThat(panel.locator("#arkib-content")).isHidden();
    panel.locator("button").focus();
    page.keyboard().press("Enter");
    assertThat(panel.locator("button")).hasAttribute("aria-expanded", "true");
    assertThat(panel.locator(".file a")).hasText("content/" + CAPTURE);
    Locator parts = panel.locator("summary");
    assertThat(parts.filter(new Locator.FilterOptions().setHasText("How the captured page")))
        .isVisible();
    for (int i = 0; i < parts.count(); i++) {
      parts.nth(i).focus();
      page.keyboard().press("Enter");
    }
    assertThat(panel.locator("tr.headline td").nth(1)).hasText("headline");
    assertThat(
            panel
                .locator("details", new Locator.LocatorOptions().setHasText("Spelt"))
                .locator("td", new Locator.LocatorOptions().setHasText(Pattern.compile("^Iran$"))))
        .isVisible();
    picture("panel");
    page.setViewportSize(390, 844);
    picture("panel-phone");
    page.keyboard().press("Escape");
    assertThat(panel.locator("#arkib-content")).isHidden();
    assertThat(panel.locator("button")).isFocused();
    assertThat(faults).isEmpty();
  }

  // What asks for barriers and takes pictures sets styles of its own, which the policy does not
  // allow: what went wrong is looked at before.
  private void picture(String name) {
    assertThat(faults).isEmpty();
    picture(page, name);
    faults.clear();
  }

  // No barrier; and a picture for the eye.
  private static void picture(Page page, String name) {
    assertThat(Axe.faults(page)).isEmpty();
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/preview-" + name + ".png")));
  }
}
