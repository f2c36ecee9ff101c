package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Folder;
import arkib.SiteFolder;
import arkib.address.Address;
import arkib.build.BuildSession.Search;
import arkib.diagnostic.Diagnostics;
import arkib.plan.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds of one process leave what a clean build makes, whatever they remember. */
class BuildSessionIT {

  @TempDir Path temp;

  private final BuildSession session = new BuildSession(JavaMachine.SHARED);

  private static BuildRequest request(Path root, Path out) {
    return new BuildRequest(
        root,
        Optional.of(out),
        Optional.empty(),
        new Visibility(OffsetDateTime.parse(SiteFolder.NOW).toInstant(), false, false),
        false,
        false,
        2,
        false,
        Inquiry.NONE);
  }

  private BuildReport build(SiteFolder site, Search search) {
    Diagnostics diagnostics = new Diagnostics();
    BuildReport report = session.run(request(site.root(), site.output()), search, diagnostics);
    assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
    return report;
  }

  private void assertClean(SiteFolder site) throws IOException {
    Path clean = Files.createTempDirectory(temp, "clean").resolve("public");
    Folder.copy(site.root().resolve("content"), clean.resolveSibling("content"));
    Build.run(request(clean.getParent(), clean), new Diagnostics());
    site.made().assertEquals(Folder.read(clean));
  }

  private static void edit(SiteFolder site, Random random, int number) throws IOException {
    int article = random.nextInt(12);
    String path = "a" + article + ".md";
    String date = "date: 2025-%02d-01".formatted(1 + article % 4);
    switch (random.nextInt(5)) {
      case 0 -> site.withArticle(path, "Tajuk " + number, date, "tags: [laut]");
      case 1 -> site.withArticle(path, "Tajuk tetap " + article, date, "section: Maritim");
      case 2 -> Files.deleteIfExists(site.root().resolve("content").resolve(path));
      case 3 -> site.with("content/media/g" + article + ".txt", "Fail " + number);
      default ->
          site.with("content/a" + article + ".yaml", "ringkasan: Ringkasan " + number + "\n")
              .withArticle(path, "Tajuk " + article, date);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void afterAnyEditsTheSiteIsThatOfACleanBuild(long seed) throws IOException {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("mula.md", "Mula");
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      edit(site, random, i);
      for (Path file : Folder.filesOf(site.root().resolve("content"))) {
        Path beside = Path.of(file.toString().replace(".yaml", ".md"));
        if (Files.notExists(beside)) {
          Files.delete(file);
        }
      }
      build(site, i % 4 == 3 ? Search.WITH_THE_REST : Search.LATER);
      if (i % 4 == 3) {
        assertClean(site);
      }
    }
  }

  /** All else is as a clean build makes it, but for what tells of the index's files. */
  @Test
  void theIndexMayWait() throws IOException {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("a.md", "Satu");
    build(site, Search.LATER);
    assertClean(site);
    String index = "cari/cari.json";
    String before = Files.readString(site.output().resolve(index));
    site.withArticle("b.md", "Dua", "date: 2025-01-02");
    build(site, Search.LATER);
    assertThat(site.output().resolve("2025/01/dua/index.html")).exists();
    assertThat(Files.readString(site.output().resolve(index))).isEqualTo(before);
    build(site, Search.WITH_THE_REST);
    assertThat(Files.readString(site.output().resolve(index))).isNotEqualTo(before);
    assertClean(site);
  }

  /** An index of which a file is gone is made anew, whatever was asked. */
  @Test
  void anIndexThatIsNotThereDoesNotWait() throws IOException {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("a.md", "Satu");
    build(site, Search.WITH_THE_REST);
    site.without("public/cari/cari.json");
    build(site, Search.LATER);
    assertClean(site);
  }

  /** What another process wrote counts, not what is remembered. */
  @Test
  void theBuildOfAnotherProcessIsSeen() throws IOException {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("a.md", "Satu");
    build(site, Search.WITH_THE_REST);
    site.withArticle("b.md", "Dua");
    assertThat(site.build().code()).isZero();
    site.withArticle("c.md", "Tiga");
    build(site, Search.WITH_THE_REST);
    assertClean(site);
    Files.delete(state(site).resolve("pages"));
    build(site, Search.WITH_THE_REST);
    assertClean(site);
  }

  private static Path state(SiteFolder site) throws IOException {
    try (var all = Files.list(site.root().resolve(".arkib"))) {
      return all.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  @Test
  void aPageThatIsLookedAtFirstIsThatOfTheBuild() throws IOException {
    SiteFolder site =
        new SiteFolder(temp.resolve("site"))
            .withArticle("a.md", "Satu", "date: 2025-01-01")
            .withArticle("b.md", "Dua", "date: 2025-01-02");
    build(site, Search.WITH_THE_REST);
    MadeSite made = session.made().orElseThrow();
    site.withArticle("b.md", "Dua lagi", "date: 2025-01-02");
    FirstLook.Result look = FirstLook.articles(made, List.of("b.md"));
    assertThat(look.pages()).hasSize(1);
    FirstLook.Page page = look.pages().get(0);
    assertThat(page.address().path()).isEqualTo("/2025/01/dua-lagi/");
    assertThat(site.output().resolve("2025/01/dua-lagi")).doesNotExist();
    build(site, Search.LATER);
    assertThat(site.output().resolve("2025/01/dua-lagi/index.html")).hasBinaryContent(page.bytes());
    assertThat(session.made().orElseThrow().articles()).containsEntry("b.md", "/2025/01/dua-lagi/");
  }

  @Test
  void whatIsWrongIsLeftToTheBuild() throws IOException {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("a.md", "Satu");
    build(site, Search.WITH_THE_REST);
    site.withArticle("a.md", "Satu", "date: esok");
    FirstLook.Result look = FirstLook.articles(session.made().orElseThrow(), List.of("a.md"));
    assertThat(look.pages()).isEmpty();
    assertThat(look.diagnostics().hasErrors()).isTrue();
  }

  /** Only where nothing but the stylesheet changed may a window keep the page that it shows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {accent: '#123456'}                       | true
          {serif: Georgia, sans: Arial}             | true
          {accent: '#123456', softHyphens: false}   | false
          {softHyphens: false}                      | false
          {accent: '#123456'}, title: Warta         | false
          """)
  void aStyleThatIsLookedAtFirst(String theme, boolean styleAlone) throws IOException {
    SiteFolder site =
        new SiteFolder(temp.resolve("site"))
            .withArticle("a.md", "Satu", "date: 2025-01-01")
            .with("content/site.yaml", "{theme: {accent: '#654321'}}");
    build(site, Search.WITH_THE_REST);
    site.with("content/site.yaml", "{theme: " + theme + "}");
    Address open = new Address("/2025/01/satu/");
    FirstLook.Result look = FirstLook.theme(session.made().orElseThrow(), List.of(open));
    assertThat(look.styles().isEmpty()).isNotEqualTo(styleAlone);
    build(site, Search.LATER);
    assertThat(look.pages()).extracting(FirstLook.Page::address).contains(open);
    for (FirstLook.Page page : look.pages()) {
      assertThat(site.output().resolve(page.address().outputPath())).hasBinaryContent(page.bytes());
    }
    for (Address address : look.styles().values()) {
      assertThat(site.output().resolve(address.outputPath())).exists();
    }
  }
}
