package arkib.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The list of the letters that cards can show is that of their fonts; {@code -Dcoverage.write=true}
 * writes it anew.
 */
class CoverageTest {

  private static final Path LIST = Path.of("src/main/resources/arkib/picture/coverage.txt");
  private static final boolean WRITE = Boolean.getBoolean("coverage.write");
  private static final int LAST = 0x1ffff;

  @Test
  void isThatOfTheFonts() throws IOException {
    StringBuilder list = new StringBuilder();
    CardPainter painter = new CardPainter();
    for (Coverage.Face face : Coverage.Face.values()) {
      int first = -1;
      for (int letter = ' '; letter <= LAST; letter++) {
        boolean has = isShown(letter) && painter.has(face, letter);
        if (has && first < 0) {
          first = letter;
        } else if (!has && first >= 0) {
          list.append(String.format(Locale.ROOT, "%s %04x-%04x%n", face, first, letter - 1));
          first = -1;
        }
      }
    }
    if (WRITE) {
      Files.writeString(LIST, list);
    }
    assertThat(list.toString()).isEqualTo(Files.readString(LIST));
  }

  // What is not seen is taken out before it is drawn, and is of no face.
  private static boolean isShown(int letter) {
    int type = Character.getType(letter);
    return type != Character.FORMAT && type != Character.CONTROL && type != Character.SURROGATE;
  }

  @Test
  void knowsMalayInLatinAndInArabicLetters() {
    assertThat(Coverage.has("Banjir di Kuala Pawana: “kami tidak menyangka” – Aminah")).isTrue();
    assertThat(Coverage.has("ڤاسر بسر دبوک سمولا")).isTrue();
    assertThat(Coverage.has("چڠڬڤۏي")).isTrue();
    assertThat(Coverage.has("新闻")).isFalse();
    assertThat(Coverage.has("Menang 🎉")).isFalse();
  }
}
