package arkib.serve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.SiteFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What windows are told when a file is saved. */
@Timeout(120)
class EventsIT {

  @TempDir Path temp;
  private SiteFolder site;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    site =
        new SiteFolder(temp.resolve("site"))
            .withArticle("satu.md", "Satu", "date: 2025-05-01", "slug: satu")
            .withArticle("dua.md", "Dua", "date: 2024-03-02")
            .with("templates/assets/arkib.css", "body { color: black }\n");
    served = Served.of(site);
  }

  @AfterEach
  void end() throws Exception {
    served.close();
  }

  @Test
  void anEditLoadsItsPageAgain() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2025/05/satu/")) {
      site.withArticle("satu.md", "Satu lagi", "date: 2025-05-01", "slug: satu");
      assertThat(window.next("reload")).isEqualTo("{\"to\":\"/2025/05/satu/\"}");
      assertThat(served.get("/2025/05/satu/").text()).contains("Satu lagi");
    }
  }

  /** And no other: nothing of that article is on it. */
  @Test
  void anEditLoadsNoOtherPageAgain() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2024/")) {
      site.withArticle("satu.md", "Satu lagi", "date: 2025-05-01", "slug: satu");
      served.built();
      site.withArticle("dua.md", "Dua lagi", "date: 2024-03-02");
      assertThat(window.nextButBuilt())
          .isEqualTo(new Stream.Event("reload", "{\"to\":\"/2024/\"}"));
      assertThat(served.get("/2024/").text()).contains("Dua lagi");
    }
  }

  /** Its HTML is the same: what the preview adds to it is not. */
  @Test
  void anArticleThatBecomesADraftIsMarkedAsSuch() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2025/05/satu/")) {
      byte[] before = Files.readAllBytes(served.folder().resolve("2025/05/satu/index.html"));
      site.withArticle("satu.md", "Satu", "date: 2025-05-01", "slug: satu", "draft: true");
      assertThat(window.nextButBuilt())
          .isEqualTo(new Stream.Event("reload", "{\"to\":\"/2025/05/satu/\"}"));
      assertThat(served.folder().resolve("2025/05/satu/index.html")).hasBinaryContent(before);
      assertThat(served.get("/2025/05/satu/").text()).contains("data-held=\"draft\"");
    }
  }

  /** A page that stays as it is may have other warnings: an open panel asks for them. */
  @Test
  void windowsAreToldOfEachBuild() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2025/05/satu/")) {
      site.withArticle("satu.md", "Satu", "date: 2025-05-01", "slug: satu", "kunci: x");
      assertThat(window.next("built")).isEqualTo("{}");
      assertThat(served.get("/_arkib/panel?page=/2025/05/satu/").text()).contains("kunci");
      site.withArticle("satu.md", "Satu", "date: esok", "slug: satu");
      assertThat(window.next("problems")).contains("date-invalid");
      assertThat(window.next("built")).isEqualTo("{}");
    }
  }

  @Test
  void aPageThatMovesIsFollowed() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2024/03/dua/")) {
      site.withArticle("dua.md", "Dua baharu", "date: 2024-03-02");
      assertThat(window.next("reload")).isEqualTo("{\"to\":\"/2024/03/dua-baharu/\"}");
      assertThat(served.get("/2024/03/dua-baharu/").status()).isEqualTo(200);
    }
  }

  @Test
  void aMistakeKeepsTheLastGoodSiteUntilItIsMended() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2025/05/satu/")) {
      site.withArticle("satu.md", "Satu", "date: esok", "slug: satu");
      String problems = window.next("problems");
      assertThat(problems)
          .contains("\"id\":\"date-invalid\"")
          .contains("\"place\":\"content/satu.md:3:7\"")
          .contains("\"excerpt\":{\"line\":3,\"text\":\"date: esok\",\"caret\":6}")
          .contains("\"url\":\"/_arkib/source?file=content/satu.md&line=3#L3\"")
          .contains("\"hint\":");
      assertThat(served.built().report().published()).isFalse();
      assertThat(served.get("/2025/05/satu/").status()).isEqualTo(200);
      site.withArticle("satu.md", "Satu", "date: 2025-05-01", "slug: satu");
      assertThat(window.next("problems")).isEqualTo("[]");
    }
  }

  @Test
  void aMistakeThatWasThereBeforeIsToldToWhoComesLater() throws Exception {
    site.withArticle("satu.md", "Satu", "date: esok", "slug: satu");
    served.built();
    String head = "/_arkib/events?page=/&seen=x";
    assertThat(served.get("/").text()).contains("Satu");
    try (Stream window = Stream.open(served.url(), "/")) {
      site.withArticle("satu.md", "Satu", "date: 2025-05-01", "slug: satu");
      assertThat(window.next("problems")).as(head).isEqualTo("[]");
    }
  }

  @Test
  void anotherStylesheetIsSwappedInPlace() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2024/")) {
      site.with("templates/assets/arkib.css", "body { color: red }\n");
      Stream.Event event = window.nextButBuilt();
      assertThat(event.name()).isEqualTo("styles");
      String now = event.data().replaceAll(".*:\"(.*)\"}", "$1");
      assertThat(now).matches("/assets/arkib\\.[0-9a-f]{8}\\.css");
      assertThat(served.get(now).text()).contains("red");
      served.built();
      assertThat(served.get("/2024/").text()).contains(now);
      // The next thing that is told is something else: the page was not loaded for its style.
      site.withArticle("dua.md", "Dua lagi", "date: 2024-03-02");
      assertThat(window.nextButBuilt().name()).isEqualTo("reload");
      assertThat(served.get("/2024/").text()).contains("Dua lagi");
    }
  }

  @Test
  void anotherTemplateLoadsThePageThatIsOpen() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2024/")) {
      site.with("templates/foot.peb", "{% extends \"default/foot.peb\" %}");
      site.with(
          "templates/base.peb",
          Files.readString(Path.of("templates/base.peb")).replace("</body>", "<p>Kaki</p></body>"));
      assertThat(window.next("reload")).isEqualTo("{\"to\":\"/2024/\"}");
      assertThat(served.get("/2024/").text()).contains("<p>Kaki</p>");
    }
  }

  @Test
  void aTemplateThatFailsIsTold() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2024/")) {
      site.with("templates/list.peb", "{% if %}");
      assertThat(window.next("problems"))
          .contains("\"id\":\"template-broken\"")
          .contains("templates/list.peb");
      assertThat(served.get("/2024/").status()).isEqualTo(200);
    }
  }

  @Test
  void newAndDeletedFilesAreSeen() throws Exception {
    try (Stream window = Stream.open(served.url(), "/2024/")) {
      site.withArticle("baharu/tiga.md", "Tiga", "date: 2024-07-07");
      assertThat(window.next("reload")).isEqualTo("{\"to\":\"/2024/\"}");
      assertThat(served.get("/2024/").text()).contains("Tiga");
      site.without("content/baharu/tiga.md");
      window.next("reload");
      assertThat(served.get("/2024/").text()).doesNotContain("Tiga");
    }
  }

  @Test
  void anotherSettingIsSeen() throws Exception {
    try (Stream window = Stream.open(served.url(), "/")) {
      site.with("content/site.yaml", "title: Warta Baharu\n");
      window.next("reload");
      assertThat(served.get("/").text()).contains("Warta Baharu");
    }
  }

  @Test
  void aFolderOfTemplatesThatComesLaterIsSeen() throws Exception {
    SiteFolder other = new SiteFolder(temp.resolve("other")).withArticle("a.md", "A");
    try (Served plain = Served.of(other);
        Stream window = Stream.open(plain.url(), "/")) {
      other.with(
          "templates/base.peb",
          Files.readString(Path.of("templates/base.peb")).replace("</body>", "<p>Kaki</p></body>"));
      window.next("reload");
      assertThat(plain.get("/").text()).contains("<p>Kaki</p>");
    }
  }

  /** Where there never was a good site, a page waits for it and tells what is wrong. */
  @Test
  void theFirstBuildMayFail() throws Exception {
    SiteFolder other = new SiteFolder(temp.resolve("other"));
    other.withArticle("a.md", "A", "date: esok");
    try (Served broken = Served.of(other)) {
      Asked waiting = broken.get("/");
      assertThat(waiting.status()).isEqualTo(503);
      assertThat(waiting.text()).contains("/_arkib/preview.js");
      try (Stream window = Stream.open(broken.url(), "/")) {
        other.withArticle("a.md", "A", "date: 2025-01-01");
        assertThat(window.next("problems")).isEqualTo("[]");
        assertThat(window.next("reload")).isEqualTo("{\"to\":\"/\"}");
      }
      assertThat(broken.get("/").status()).isEqualTo(200);
    }
  }

  /** However it was come by: what the session left is what one build makes of it. */
  @Test
  void inTheEndTheSiteIsThatOfACleanBuild() throws Exception {
    site.withArticle("satu.md", "Satu lain", "date: 2025-05-01", "slug: satu");
    served.built();
    site.withArticle("empat.md", "Empat", "date: 2025-06-01", "tags: [laut]");
    served.built();
    served.settled();
    site.build("--out", temp.resolve("clean").toString(), "--drafts", "--future");
    Folder.read(served.folder()).assertEquals(Folder.read(temp.resolve("clean")));
  }
}
