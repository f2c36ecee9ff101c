package arkib.source;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostics;
import arkib.source.SourceFile.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of {@code content/} are sources, and for what. */
class SourcesTest {

  @TempDir Path content;

  private final Diagnostics diagnostics = new Diagnostics();

  private void files(String... paths) {
    for (String path : paths) {
      try {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private List<SourceFile> sources() {
    return Sources.in(content, diagnostics);
  }

  private List<String> told() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                (d.location() + " " + d.problem().id() + " " + String.join(" ", d.arguments()))
                    .strip())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, MARKDOWN",
    "2025/01/feri baharu – é.md, MARKDOWN",
    "LAPORAN.MD, MARKDOWN",
    "jekyll.markdown, MARKDOWN",
    "a.txt, CAPTURE",
    "LAMA.TXT, CAPTURE",
    "_index.md, MARKDOWN",
    "pages/tentang.md, STANDING",
    "pages/sub/tentang.MD, STANDING",
    "pages/a.txt, ASSET",
    "halaman/pages/a.md, MARKDOWN",
    "media/a.jpg, ASSET",
    "media/a.md, ASSET",
    "media/a.txt, ASSET",
    "media/a.yaml, ASSET",
    "2025/01/feri.JPG, ASSET",
    "2025/data.json, ASSET",
    "2025/names/a.md, MARKDOWN",
    "sub/boilerplate.txt, CAPTURE",
    "tanpa-hujung, ASSET",
  })
  void theNameTellsWhatAFileIsFor(String path, Role role) {
    files(path);

    assertThat(sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.path()).isEqualTo(path);
              assertThat(source.shown()).isEqualTo("content/" + path);
              assertThat(source.role()).isEqualTo(role);
              assertThat(Files.exists(source.file())).isTrue();
            });
    assertThat(told()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".rahsia.md",
        ".git/a.md",
        "2025/.draf/a.md",
        "a.md~",
        "#a.md#",
        "~$a.txt",
        "a.md.bak",
        "a.md.orig",
        "a.tmp",
        ".a.md.swp",
        "a.md.SWP",
        "media/Thumbs.db",
        "media/desktop.ini",
        "media/.DS_Store",
        "site.yaml",
        "boilerplate.txt",
        "names/orang.yaml",
        "names/a.md"
      })
  void whatIsNotMeantForReadersIsLeftAlone(String path) {
    files(path);

    assertThat(sources()).isEmpty();
    assertThat(told()).isEmpty();
  }

  @Test
  void aNameThatOnlyBeginsLikeABackupIsOne() {
    files("#1 di dunia.md", "tilde~satu.md");

    assertThat(sources()).hasSize(2);
  }

  @Test
  void theyComeInTheOrderOfTheirPaths() {
    files("b.md", "a/z.md", "a.md", "B.md", "a-b.md");

    assertThat(sources())
        .extracting(SourceFile::path)
        .containsExactly("B.md", "a-b.md", "a.md", "a/z.md", "b.md");
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, a.yaml",
    "a.txt, a.yml",
    "a.txt, a.json",
    "A.TXT, A.yaml",
    "a.txt, a.JSON",
    "2025/a.md, 2025/a.yaml",
    "pages/a.md, pages/a.yaml",
    "a.en.txt, a.en.yaml"
  })
  void aSidecarBelongsToTheArticleOfItsName(String article, String sidecar) {
    files(article, sidecar);

    assertThat(sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.path()).isEqualTo(article);
              assertThat(source.sidecar()).isPresent();
              assertThat(source.shownSidecar()).contains("content/" + sidecar);
            });
    assertThat(told()).isEmpty();
  }

  @Test
  void oneOfTwoSidecarsIsOneTooMany() {
    files("a.txt", "a.yaml", "a.json");

    assertThat(sources()).singleElement().extracting(SourceFile::path).isEqualTo("a.txt");
    assertThat(told()).containsExactly("content/a.json sidecar-twice a.yaml");
  }

  @Test
  void aYamlFileWithoutAnArticleIsToldAndAJsonFileIsPublished() {
    files("2025/lupa.yaml", "2025/lupa.yml", "2025/data.json");

    assertThat(sources()).extracting(SourceFile::path).containsExactly("2025/data.json");
    assertThat(told())
        .containsExactly(
            "content/2025/lupa.yaml sidecar-orphan 2025/lupa.txt",
            "content/2025/lupa.yml sidecar-orphan 2025/lupa.txt");
  }

  @Test
  void whatLooksLikeATranslationIsAnArticleAndTold() {
    files(
        "a.md",
        "a.en.md",
        "b.en.md",
        "c.Melayu.md",
        "c.md",
        "d.zz.md",
        "d.txt",
        "e.id.txt",
        "e.md");

    assertThat(sources()).hasSize(9);
    assertThat(told())
        .containsExactly(
            "content/a.en.md language-not-of-site en", "content/e.id.txt language-not-of-site id");
  }

  @Test
  void aTranslationIntoALanguageOfTheSiteIsNotTold() {
    files("a.md", "a.en.md", "a.en.yaml", "a.id.md");

    assertThat(Sources.in(content, path -> path.contains(".en."), diagnostics))
        .extracting(SourceFile::path)
        .containsExactly("a.en.md", "a.id.md", "a.md");
    assertThat(told()).containsExactly("content/a.id.md language-not-of-site id");
  }

  @Test
  void linksAreNotFollowed() throws IOException {
    files("a.md", "folder/b.md");
    Files.createSymbolicLink(content.resolve("link.md"), content.resolve("a.md"));
    Files.createSymbolicLink(content.resolve("round"), content);

    assertThat(sources()).extracting(SourceFile::path).containsExactly("a.md", "folder/b.md");
    assertThat(told())
        .containsExactly("content/link.md file-link-ignored", "content/round file-link-ignored");
  }

  @Test
  void theFolderItselfMayBeALink(@TempDir Path elsewhere) throws IOException {
    files("2025/a.md");
    Path link = Files.createSymbolicLink(elsewhere.resolve("content"), content);

    assertThat(Sources.in(link, diagnostics))
        .extracting(SourceFile::path)
        .containsExactly("2025/a.md");
    assertThat(told()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThat(Sources.in(content.resolve("none"), diagnostics)).isEmpty();
    assertThat(told()).containsExactly("content file-unreadable NoSuchFileException");
  }

  @ParameterizedTest
  @CsvSource({"a.md, MARKDOWN", "A.MD, MARKDOWN", "a.txt, CAPTURE", "tanpa-hujung, CAPTURE"})
  void aSingleFileIsReadOutsideAnySite(String name, Role role) {
    files(name);

    SourceFile source = Sources.single(content.resolve(name));

    assertThat(source.role()).isEqualTo(role);
    assertThat(source.path()).isEqualTo(name);
    assertThat(source.sidecar()).isEmpty();
  }

  @Test
  void aSingleFileMayHaveASidecar() {
    files("a.txt", "a.yml");

    assertThat(Sources.single(content.resolve("a.txt")).sidecar())
        .map(SourceFile.Sidecar::file)
        .contains(content.resolve("a.yml"));
  }
}
