package arkib.browser;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The sample site with a few articles more, so that every kind of page is there, as a host has it.
 * Posts of other sites have a button that shows them.
 *
 * @param folder the site made
 * @param url where it is, ending with {@code /}
 */
record ReaderSite(Path folder, String url) {

  // Tests run in several Java machines at once: none may take another's site away.
  private static final String MACHINE = System.getProperty("fork", "0");
  private static final Path ROOT = Path.of("target/reader-site-" + MACHINE);

  /** Builds it. */
  static ReaderSite at(String url) throws IOException {
    Folder.delete(ROOT.resolve("content"));
    Folder.copy(Path.of("content"), ROOT.resolve("content"));
    copy(Path.of("src/test/resources/arkib/browser/content"), ROOT.resolve("content"));
    Path settings = ROOT.resolve("content/site.yaml");
    String text = Files.readString(settings);
    assertThat(text).containsOnlyOnce("markup:\n");
    Files.writeString(settings, text.replace("markup:\n", "markup:\n  embeds: frame\n"));
    return built(ROOT, url);
  }

  /** Builds a site in Malay, English and Jawi. */
  static ReaderSite inLanguages(String url) throws IOException {
    Path root = Path.of("target/languages-site-" + MACHINE);
    Folder.delete(root.resolve("content"));
    copy(Path.of("src/test/resources/arkib/browser/languages"), root.resolve("content"));
    return built(root, url);
  }

  /** Builds a site of few pages. */
  static ReaderSite of(SiteFolder site, String url) throws IOException {
    return built(site.root(), url);
  }

  private static void copy(Path from, Path to) throws IOException {
    for (Path file : Folder.filesOf(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  private static ReaderSite built(Path root, String url) throws IOException {
    SiteFolder site = new SiteFolder(root);
    var run = site.build("--base-url", url, "--now", "2026-11-23T08:00:00+08:00");
    assertThat(run.code()).as(run.err()).isZero();
    return new ReaderSite(site.output(), url);
  }

  /** The addresses of its pages, below the site's own, but for those that only lead elsewhere. */
  List<String> pages() throws IOException {
    return Folder.filesOf(folder).stream()
        .filter(file -> file.toString().endsWith(".html") && !isRedirect(file))
        .map(file -> "/" + folder.relativize(file).toString().replace('\\', '/'))
        .map(file -> file.replaceAll("/index\\.html$", "/"))
        .toList();
  }

  private static boolean isRedirect(Path file) {
    try {
      return Files.readString(file).contains("http-equiv=\"refresh\"");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
