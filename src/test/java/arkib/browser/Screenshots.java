package arkib.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of pages as readers see them, for people to look at: whole pages, in {@code
 * target/screenshots}. No test asks for them, and to draw and pack them takes longer than most
 * tests: they are made with {@code -Dscreenshots=true}.
 */
final class Screenshots {

  private static final boolean WANTED = Boolean.getBoolean("screenshots");
  private static final Path FOLDER = Path.of("target/screenshots");

  private Screenshots() {}

  /**
   * Keeps what a page looks like, where that is wanted.
   *
   * @param name of the file, without its ending
   */
  static void keep(Page page, String name) {
    if (WANTED) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
    }
  }
}
