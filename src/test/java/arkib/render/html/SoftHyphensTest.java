package arkib.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftHyphensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "per-tang-gung-ja-wa-ban",
        "pemen-te-rian-nya",
        "per-se-ki-ta-ran",
        "infras-truk-tur",
        "menya-nyi-kan-nya",
        "kebi-jak-sa-naan",
        "ber-syu-kur-lah",
        "keber-lang-su-ngan",
        "pem-bang-ki-tan",
        "mem-per-ta-han-kan",
        "mengang-kat-nya",
        "KEBANG-SAAN-NYA",
        "pem-ben-tu-kan-nya kelas",
        "\"tang-gung-ja-wab-nya,\" katanya",
        "kebang-saan-nya",
        // Shorter words stay whole.
        "kerajaan negeri membenarkan",
        // Reduplication has a hyphen of its own.
        "kanak-kanak",
        // No part of an address, a code or a foreign word.
        "https://www.pertanggungjawaban.example/perseki",
        "nama.pertanggungjawaban",
        "pertanggungjawaban@contoh.example",
        "pertanggungjawaban2",
        "épertanggungjawaban",
        "Bundesverfassungsgerichtß",
      })
  void breaks(String expected) {
    String hyphen = expected.contains("kanak") ? "\u0000" : "-";
    assertThat(SoftHyphens.in(expected.replace(hyphen, "")).replace('\u00ad', '-'))
        .isEqualTo(expected);
  }

  @Property
  void nothingElseIsChanged(@ForAll String text) {
    String clean = text.replace("\u00ad", "");
    assertThat(SoftHyphens.in(clean).replace("\u00ad", "")).isEqualTo(clean);
  }
}
