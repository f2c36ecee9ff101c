package arkib.render.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which files there are for which hosts. What is in them with all hosts, signs that mean something
 * to a server, and a base path, is in the golden site {@code hosts}.
 */
class HostFilesIT {

  private static final List<String> ALL =
      List.of("_headers", "_redirects", "nginx-redirects.map", ".htaccess", ".nojekyll", "CNAME");

  @TempDir Path root;

  @BeforeEach
  void anArticleThatMoved() throws IOException {
    write("a.md", "---\ntajuk: Feri\ntarikh: 2019-05-17\nalamat-lama: [/lama/]\n---\n\nIsi.\n");
  }

  @Test
  void withoutASetting() throws IOException {
    assertThat(files("")).containsExactly("_headers", "_redirects");
  }

  @Test
  void forNone() throws IOException {
    assertThat(files("hosts: []\n")).isEmpty();
  }

  @Test
  void forEach() throws IOException {
    assertThat(files("hosts: [netlify]\n")).containsExactly("_headers", "_redirects");
    assertThat(files("hosts: [cloudflare]\n")).containsExactly("_headers", "_redirects");
    assertThat(files("hosts: [gitlab]\n")).containsExactly("_redirects");
    assertThat(files("hosts: [github]\n")).containsExactly(".nojekyll");
    assertThat(files("hosts: [nginx]\n")).containsExactly("nginx-redirects.map");
    assertThat(files("hosts: [apache]\n")).containsExactly(".htaccess");
    assertThat(files("hosts: []\ncname: arkib.example\n")).containsExactly("CNAME");
  }

  // A page stands at each old address: Netlify would show it.
  @Test
  void netlifyAloneIsToldToRedirectAllTheSame() throws IOException {
    build("hosts: [netlify]\n");
    assertThat(made("_redirects")).contains("/lama/ /2019/05/feri/ 301!\n");
    build("hosts: [netlify, cloudflare]\n");
    assertThat(made("_redirects")).contains("/lama/ /2019/05/feri/ 301\n");
    build("");
    assertThat(made("_redirects")).contains("/lama/ /2019/05/feri/ 301\n");
  }

  @Test
  void anOldAddressHasAPageWhateverTheHost() throws IOException {
    build("hosts: []\n");
    assertThat(made("lama/index.html")).contains("url=/2019/05/feri/");
  }

  @Test
  void theEditorsOwnFileStandsInItsPlace() throws IOException {
    write("_redirects", "/semua/* /:splat 301\n");
    build("");
    assertThat(made("_redirects")).isEqualTo("/semua/* /:splat 301\n");
  }

  // A reader who never asks for a post needs no frame, and a site without frames allows none.
  @Test
  void framesAreAllowedOnlyWhereReadersMayAskForThem() throws IOException {
    build("");
    assertThat(made("_headers")).contains("default-src 'none'").doesNotContain("frame-src");
    build("markup: {embeds: link}\n");
    assertThat(made("_headers")).doesNotContain("frame-src");
    build("markup: {embeds: frame}\nhosts: [netlify, apache]\n");
    String allowed =
        "; frame-src https://www.youtube-nocookie.com https://platform.twitter.com"
            + " https://www.facebook.com https://www.instagram.com https://www.tiktok.com";
    assertThat(made("_headers")).contains(allowed + "\n");
    assertThat(made(".htaccess")).contains(allowed + "\"\n");
  }

  // Files of content/ have no hash in their address.
  @Test
  void onlyWhatNeverChangesIsKeptForAYear() throws IOException {
    build("");
    assertThat(made("_headers")).contains("\n/assets/*\n  Cache-Control: public, max-age=31536000");
    write("assets/jadual.csv", "a,b\n");
    build("");
    assertThat(made("_headers"))
        .doesNotContain("/assets/*")
        .doesNotContain("jadual")
        .containsPattern("\n/assets/arkib\\.[0-9a-f]{8}\\.css\n  Cache-Control: public, max-age");
  }

  private List<String> files(String settings) throws IOException {
    build(settings);
    List<String> files = new ArrayList<>(ALL);
    files.removeIf(file -> !Files.exists(root.resolve("public").resolve(file)));
    return files;
  }

  private void build(String settings) throws IOException {
    write("site.yaml", "title: Warta\n" + settings);
    Run run = Run.of("build", "--site", root.toString(), "--now", "2026-01-01T00:00:00Z");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
  }

  private String made(String file) throws IOException {
    return Files.readString(root.resolve("public").resolve(file));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
