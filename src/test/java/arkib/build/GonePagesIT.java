package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An address that the build before had and this one does not is told, with the line to add. */
class GonePagesIT {

  @TempDir Path root;

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-05-17", "Isi tentang feri.");
    write("b.md", "tajuk: Pasar terbakar\ntarikh: 2020-01-02", "Isi tentang pasar.");
    write("pages/tentang.md", "tajuk: Tentang kami", "Isi.");
    names("- {id: siti, type: person, name: Siti Rahmah}");
    assertThat(told()).isEmpty();
  }

  @Test
  void anotherDate() throws IOException {
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-06-17", "Isi tentang feri.");
    assertThat(told())
        .containsExactly(
            "content/a.md ARTICLE_MOVED [/2019/05/feri-rosak/, /2019/06/feri-rosak/, /2019/05/feri-rosak/]");
    assertThat(told()).as("told once").isEmpty();
  }

  /** All mistakes are told in one run: what is wrong elsewhere hides nothing. */
  @Test
  void besideAnErrorOfThePlan() throws IOException {
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-06-17", "Isi tentang feri.");
    write(
        "b.md",
        "tajuk: Pasar terbakar\ntarikh: 2020-01-02\nalamat-lama: [/2019/06/feri-rosak/]",
        "Isi tentang pasar.");
    String moved =
        "content/a.md ARTICLE_MOVED [/2019/05/feri-rosak/, /2019/06/feri-rosak/, /2019/05/feri-rosak/]";
    String taken = "content/b.md ALIAS_TAKEN [/2019/06/feri-rosak/, content/a.md]";
    assertThat(told()).containsExactly(moved, taken);
    assertThat(told()).as("nothing was published").containsExactly(moved, taken);
  }

  @Test
  void besideAnErrorInAnotherFile() throws IOException {
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-06-17", "Isi tentang feri.");
    // Nobody knows where it would be.
    write("b.md", "tajuk: Pasar terbakar\ntarikh: semalam", "Isi tentang pasar.");
    names("- {id: siti, type: person}");
    assertThat(told())
        .contains(
            "content/a.md ARTICLE_MOVED [/2019/05/feri-rosak/, /2019/06/feri-rosak/, /2019/05/feri-rosak/]",
            "content/b.md DATE_INVALID [tarikh, semalam]")
        .noneMatch(told -> told.matches(".*(b\\.md ARTICLE|NAME_PAGE).*"));
  }

  @Test
  void theLineThatIsToldEndsIt() throws IOException {
    write(
        "a.md",
        "tajuk: Feri rosak\ntarikh: 2019-06-17\nalamat-lama: [/2019/05/feri-rosak/]",
        "Isi tentang feri.");
    assertThat(told()).isEmpty();
  }

  @Test
  void anotherFolderOfTheFile() throws IOException {
    Files.createDirectories(root.resolve("content/2019"));
    Files.move(root.resolve("content/a.md"), root.resolve("content/2019/feri.md"));
    assertThat(told()).as("its address is made of its headline and date").isEmpty();
  }

  // Pages that are no news have addresses without a date.
  @Test
  void anotherFileAndAnotherAddressWithTheSameContent() throws IOException {
    Files.move(root.resolve("content/a.md"), root.resolve("content/pages/feri.md"));
    assertThat(told())
        .containsExactly(
            "content/pages/feri.md ARTICLE_MOVED [/2019/05/feri-rosak/, /feri/, /2019/05/feri-rosak/]");
  }

  @Test
  void anotherFileAndAnotherDateWithTheSameSlug() throws IOException {
    write("c.md", "tajuk: Feri rosak\ntarikh: 2019-07", "Isi baharu.");
    Files.delete(root.resolve("content/a.md"));
    assertThat(told())
        .containsExactly(
            "content/c.md ARTICLE_MOVED [/2019/05/feri-rosak/, /2019/07/feri-rosak/, /2019/05/feri-rosak/]");
  }

  @Test
  void anotherPermalinkForAll() throws IOException {
    Files.writeString(root.resolve("content/site.yaml"), "permalink: /:year/:slug/\n");
    assertThat(told())
        .containsExactly(
            "content/a.md ARTICLE_MOVED [/2019/05/feri-rosak/, /2019/feri-rosak/, /2019/05/feri-rosak/]",
            "content/b.md ARTICLE_MOVED [/2020/01/pasar-terbakar/, /2020/pasar-terbakar/, /2020/01/pasar-terbakar/]");
  }

  @Test
  void anArticleThatIsNotShownAnyMore() throws IOException {
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-05-17\ndraf: ya", "Isi tentang feri.");
    assertThat(told()).containsExactly(gone("/2019/05/feri-rosak/"));
  }

  @Test
  void anAddressThatAnotherArticleTook() throws IOException {
    write("a.md", "tajuk: Feri karam\ntarikh: 2019-05-17", "Isi tentang feri.");
    write("b.md", "tajuk: Feri rosak\ntarikh: 2019-05-17", "Isi tentang pasar.");
    assertThat(told())
        .as("that of the first is there")
        .containsExactly(
            "content/b.md ARTICLE_MOVED [/2020/01/pasar-terbakar/, /2019/05/feri-rosak/, /2020/01/pasar-terbakar/]");
  }

  // A build that wrote nothing is not the build before.
  @Test
  void afterAMistakeItIsTheSiteThatCounts() throws IOException {
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-06-17", "Isi tentang feri.");
    write("b.md", "tajuk: Pasar terbakar\ntarikh: semalam", "Isi tentang pasar.");
    assertThat(told()).anyMatch(line -> line.contains("DATE_INVALID"));
    write("b.md", "tajuk: Pasar terbakar\ntarikh: 2020-01-02", "Isi tentang pasar.");
    assertThat(told()).anyMatch(line -> line.contains("ARTICLE_MOVED"));
  }

  @Test
  void alsoWhereTheWholeSiteIsSwapped() throws IOException {
    Builds.atomicallyOf(root);
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-06-17", "Isi tentang feri.");
    assertThat(Builds.atomicallyOf(root).problems()).containsExactly(Problem.ARTICLE_MOVED.name());
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-07-17", "Isi tentang feri.");
    assertThat(Builds.atomicallyOf(root).told().get(0).arguments())
        .startsWith("/2019/06/feri-rosak/");
  }

  @Test
  void aNameOfAnotherType() throws IOException {
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-05-17", "Siti Rahmah naik feri.");
    assertThat(told()).isEmpty();
    names("- {id: siti, type: organisation, name: Siti Rahmah}");
    assertThat(told())
        .containsExactly("content/names/nama.yaml NAME_PAGE_GONE [/orang/siti/, /orang/siti/]");
  }

  @Test
  void aTopicAndNotATag() throws IOException {
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-05-17\ntag: [laut]", "Ada ribut di laut.");
    names("- {id: ribut, type: topic, name: ribut}");
    assertThat(told()).isEmpty();
    write("a.md", "tajuk: Feri rosak\ntarikh: 2019-05-17", "Ada ribut di laut.");
    names("- {id: taufan, type: topic, name: ribut}");
    assertThat(told()).containsExactly("content/names NAME_PAGE_GONE [/tag/ribut/, ribut]");
  }

  private static String gone(String address) {
    return "content/a.md ARTICLE_PAGE_GONE [" + address + ", " + address + "]";
  }

  private void names(String entry) throws IOException {
    Path file = root.resolve("content/names/nama.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "entities:\n  " + entry + "\n");
  }

  private void write(String path, String frontMatter, String text) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "---\n" + frontMatter + "\n---\n\n" + text + "\n");
  }

  private List<String> told() {
    return Builds.of(root).told().stream().map(GonePagesIT::line).toList();
  }

  private static String line(Diagnostic told) {
    return told.location().file() + " " + told.problem() + " " + told.arguments();
  }
}
