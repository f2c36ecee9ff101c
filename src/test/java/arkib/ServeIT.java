package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.MessageLanguage;
import arkib.serve.Served;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code arkib serve}, where it cannot begin: it says who is to do what. */
class ServeIT {

  @TempDir Path temp;

  private static Run serve(Path site, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "serve";
    arguments[1] = "--site";
    arguments[2] = site.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(arguments);
  }

  @Test
  void aFolderWithoutContentIsNoSite() {
    Run run = serve(temp, "--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("There is no folder ").contains("--site");
    assertThat(temp).isEmptyDirectory();
    assertThat(serve(temp, "--lang", "ms").err()).startsWith("Folder ").contains(" tiada.");
  }

  @Test
  void aPortThatIsTakenIsTold() throws Exception {
    SiteFolder one = new SiteFolder(temp.resolve("one")).withArticle("a.md", "A");
    SiteFolder two = new SiteFolder(temp.resolve("two")).withArticle("b.md", "B");
    try (Served served = Served.of(one)) {
      String port = Integer.toString(served.url().getPort());
      Run run = serve(two.root(), "--port", port, "--lang", "en");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo(
              "Port %s is taken by another program. End that one, or take another port: arkib serve --port %d\n"
                  .formatted(port, served.url().getPort() + 1));
      assertThat(serve(two.root(), "--port", port, "--lang", "ms").err())
          .startsWith("Port " + port + " sedang digunakan oleh program lain.");
    }
  }

  @Test
  void aSiteHasOnePreview() throws Exception {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("a.md", "A");
    try (Served served = Served.of(site, MessageLanguage.MS)) {
      Run run = serve(site.root(), "--port", "0", "--lang", "en");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("has a preview already, at " + served.url() + ".");
    }
    // It was let go: the next one begins.
    Served.of(site).close();
  }

  /** Each output folder has a ledger and a lock of its own. */
  @Test
  void aBuildGoesOnBesideIt() throws Exception {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("a.md", "A");
    try (Served served = Served.of(site)) {
      assertThat(site.build().code()).isZero();
      assertThat(site.output().resolve("index.html")).exists();
      assertThat(served.folder().resolve("index.html")).exists();
    }
  }

  @Test
  void anAddressOfAnotherMachineIsTold() throws Exception {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("a.md", "A");
    Run run = serve(site.root(), "--host", "192.0.2.1", "--port", "0", "--lang", "en");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("192.0.2.1 is no address of this machine");
  }

  @Test
  void aPortThatCannotBeIsWrongUsage() {
    assertThat(serve(temp, "--port", "70000", "--lang", "en").code()).isEqualTo(2);
    assertThat(serve(temp, "--port", "70000", "--lang", "en").err())
        .contains("--port cannot be \"70000\"");
    assertThat(serve(temp, "--jobs", "0", "--lang", "en").code()).isEqualTo(2);
  }
}
