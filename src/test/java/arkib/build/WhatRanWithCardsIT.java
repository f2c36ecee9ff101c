package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.picture.PictureWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card is painted for a headline that has none yet in the site's colours, and never else. */
class WhatRanWithCardsIT {

  private static final String CARDS = "pictures: {cards: all}\n";

  @TempDir Path root;

  @BeforeEach
  void aSite() throws IOException {
    write("site.yaml", CARDS);
    write("a.md", article("Satu", "Isi."));
    write("b.md", article("Dua", "Isi."));
    assertThat(painted()).isEqualTo(2);
  }

  @Test
  void nothing() throws IOException {
    assertThat(work()).isEqualTo(PictureWork.NONE);
  }

  @Test
  void aText() throws IOException {
    write("a.md", article("Satu", "Isi yang lain."));
    assertThat(painted()).isZero();
  }

  @Test
  void aHeadline() throws IOException {
    write("a.md", article("Tiga", "Isi."));
    assertThat(painted()).isEqualTo(1);
  }

  @Test
  void aColour() throws IOException {
    write("site.yaml", CARDS + "theme: {accent: '#0b5394'}\n");
    assertThat(painted()).isEqualTo(2);
  }

  // Cards are seen by day.
  @Test
  void aColourOfTheDark() throws IOException {
    write("site.yaml", CARDS + "theme: {accentDark: '#99ccff'}\n");
    assertThat(painted()).isZero();
  }

  @Test
  void theName() throws IOException {
    write("site.yaml", CARDS + "title: Warta\n");
    assertThat(painted()).isEqualTo(2);
  }

  @Test
  void nothingThatCardsShow() throws IOException {
    write("site.yaml", CARDS + "description: Lain\n");
    assertThat(painted()).isZero();
  }

  private static String article(String headline, String text) {
    return "---\ntajuk: " + headline + "\ntarikh: 2025-01-02\n---\n\n" + text + "\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int painted() {
    return work().painted();
  }

  private PictureWork work() {
    Builds build = Builds.of(root);
    assertThat(build.mistakes()).isEmpty();
    return build.report().pictures();
  }
}
