package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.picture.PictureWork;
import arkib.picture.SamplePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an edit makes anew where an archive has photographs: the files of those that changed, the
 * pages that tell other sizes, and nothing is decoded that was decoded before.
 */
class WhatRanWithPicturesIT {

  private static final String PHOTOGRAPH = "media/feri.jpg";
  private static final String USUAL = "outputs: []\npictures: {widths: [24, 48]}";
  private static final PictureWork ONE_PICTURE = new PictureWork(1, 2, 0);

  @TempDir static Path built;
  @TempDir Path folder;
  private SmallArchive archive;

  @BeforeAll
  static void build() throws IOException {
    SmallArchive whole = new SmallArchive(built.resolve("site"));
    whole.make();
    whole.settings(USUAL);
    whole.write(PHOTOGRAPH, SamplePictures.jpeg(60, 40));
    whole.edit(SmallArchive.OLD, text -> text + "\n![Feri](/" + PHOTOGRAPH + ")\n");
    Ran ran = whole.build();
    assertThat(ran.build().problems()).isEmpty();
    assertThat(work(ran)).isEqualTo(ONE_PICTURE);
    assertThat(ran.written()).contains("picture ×2, smaller picture ×2");
  }

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    Folders.copy(built.resolve("site"), folder.resolve("site"));
    archive = new SmallArchive(folder.resolve("site"));
  }

  private static PictureWork work(Ran ran) {
    return ran.build().report().pictures();
  }

  private void assertRan(String rendered, PictureWork work) throws IOException {
    Ran ran = archive.build();
    assertThat(ran.build().problems()).isEmpty();
    assertThat(ran.rendered()).isEqualTo(rendered);
    assertThat(work(ran)).isEqualTo(work);
  }

  @Test
  void nothing() throws IOException {
    assertRan("", PictureWork.NONE);
  }

  @Test
  void anotherTimeOnEveryFile() throws IOException {
    archive.touchAll();
    assertRan("", PictureWork.NONE);
  }

  // The page tells its size, and that is as it was.
  @Test
  void anotherPhotographOfTheSameSize() throws IOException {
    archive.write(PHOTOGRAPH, SamplePictures.png(60, 40));
    assertRan("picture, smaller picture ×2", ONE_PICTURE);
  }

  @Test
  void anotherSize() throws IOException {
    archive.write(PHOTOGRAPH, SamplePictures.jpeg(60, 50));
    assertRan("article, picture, smaller picture ×2", ONE_PICTURE);
  }

  @Test
  void aPhotographThatNoPageShows() throws IOException {
    archive.write("media/lain.jpg", SamplePictures.jpeg(30, 20));
    assertRan("picture, smaller picture", new PictureWork(1, 1, 0));
  }

  @Test
  void theSamePhotographUnderAnotherName() throws IOException {
    archive.write("media/lain.jpg", SamplePictures.jpeg(60, 40));
    assertRan("picture, smaller picture ×2", PictureWork.NONE);
  }

  /** What is broken is not published, and the page shows that nothing is there. */
  @Test
  void aPhotographThatBreaks() throws IOException {
    archive.write(PHOTOGRAPH, "rosak");
    Ran ran = archive.build();
    assertThat(ran.build().problems()).containsExactly("PICTURE_BROKEN");
    assertThat(ran.rendered()).isEqualTo("article");
    assertThat(ran.removed()).isEqualTo("picture, smaller picture ×2");
    assertThat(archive.build().build().problems()).containsExactly("PICTURE_BROKEN");
  }

  /** Where files were lost, what was made is kept elsewhere. */
  @Test
  void theSmallerPicturesAreLost() throws IOException {
    Folders.remove(folder.resolve("site/public/gambar"));
    assertPutBack(PictureWork.NONE);
  }

  @Test
  void whatIsKeptElsewhereIsLost() throws IOException {
    Folders.remove(folder.resolve("site/.arkib/pictures"));
    assertRan("", PictureWork.NONE);
  }

  @Test
  void bothAreLost() throws IOException {
    Folders.remove(folder.resolve("site/public/gambar"));
    Folders.remove(folder.resolve("site/.arkib/pictures"));
    assertPutBack(ONE_PICTURE);
  }

  private void assertPutBack(PictureWork work) {
    BuildReport report = Builds.of(folder.resolve("site")).report();
    assertThat(report.rendered())
        .containsExactly("/gambar/24/media/feri.jpg", "/gambar/48/media/feri.jpg");
    assertThat(report.pictures()).isEqualTo(work);
  }

  /** Nothing is known of any source: all are read, and what was made of them is still there. */
  @Test
  void theLedgersAreLost() throws IOException {
    for (Path file : Folders.files(folder.resolve("site/.arkib"))) {
      if (file.endsWith("sources") || file.endsWith("pages")) {
        Files.delete(file);
      }
    }
    assertThat(work(archive.build())).isEqualTo(PictureWork.NONE);
  }

  @Test
  void anotherQuality() throws IOException {
    archive.settings("outputs: []\npictures: {widths: [24, 48], quality: 30}");
    Ran ran = archive.build();
    assertThat(work(ran)).isEqualTo(ONE_PICTURE);
    assertThat(ran.written()).isEqualTo("smaller picture ×2");
    assertThat(kept()).hasSize(2);
  }

  @Test
  void fewerSizes() throws IOException {
    archive.settings("outputs: []\npictures: {widths: [24]}");
    Ran ran = archive.build();
    assertThat(work(ran)).isEqualTo(PictureWork.NONE);
    assertThat(ran.written()).isEqualTo("article");
    assertThat(ran.removed()).isEqualTo("smaller picture");
  }

  private List<Path> kept() throws IOException {
    return Folders.files(folder.resolve("site/.arkib/pictures"));
  }
}
