package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No page has a style or a script of its own, so that the Content-Security-Policy in {@code
 * _headers} need allow none: in the golden sites and in the repository's own.
 */
class NothingInlineIT {

  // There the editor's HTML is left as it is, which the setting is for.
  private static final Path TRUSTED = Path.of("src/test/golden/html-trusted");

  @TempDir Path out;

  @Test
  void inTheGoldenSites() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> pages = pages(Path.of("src/test/golden"));
    assertThat(pages).hasSizeGreaterThan(50);
    for (Path page : pages) {
      if (!page.startsWith(TRUSTED)) {
        inline(Files.readString(page)).forEach(one -> found.add(page + ": " + one));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void inTheRepositorysOwnSite() throws IOException {
    Run run =
        Run.of("build", "--out", out.resolve("site").toString(), "--now", "2026-11-23T00:00:00Z");
    assertThat(run.code()).as(run.err()).isZero();
    List<String> found = new ArrayList<>();
    List<Path> pages = pages(out);
    assertThat(pages).hasSizeGreaterThan(100);
    for (Path page : pages) {
      inline(Files.readString(page)).forEach(one -> found.add(page + ": " + one));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void wouldBeFound() {
    assertThat(
            inline(
                "<style>p{}</style><p style=\"top:0\" onclick=\"x()\"><svg style='x'></svg>"
                    + "<script>x()</script><script type=module>x()</script>"
                    + "<script src=/a.js></script><script type=application/ld+json>{}</script>"
                    + "<a href=' javascript:x()'>a</a><img src=data:image/png;base64,x>"))
        .containsExactly(
            "<style>",
            "p style",
            "p onclick",
            "svg style",
            "<script>",
            "<script>",
            "a href",
            "img src");
  }

  private static List<Path> pages(Path folder) throws IOException {
    return Folder.filesOf(folder).stream()
        .filter(file -> file.toString().endsWith(".html"))
        .filter(file -> !file.toString().contains("/content/"))
        .toList();
  }

  private static List<String> inline(String html) {
    List<String> found = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      String tag = element.normalName();
      boolean script = tag.equals("script") && !element.hasAttr("src");
      if (tag.equals("style") || (script && !element.attr("type").equals("application/ld+json"))) {
        found.add("<" + tag + ">");
      }
      for (Attribute attribute : element.attributes()) {
        if (isInline(attribute)) {
          found.add(tag + " " + attribute.getKey());
        }
      }
    }
    return found;
  }

  private static boolean isInline(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    return name.equals("style")
        || name.startsWith("on")
        || value.startsWith("javascript:")
        || (name.equals("src") && value.startsWith("data:"));
  }
}
