package arkib.parse.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines belong to the page and to no article. */
class BoilerplateTest {

  private static Optional<String> rule(String line) {
    return Boilerplate.standard().ruleOf(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          Leave A Reply                                    > comment-form
          leave a comment…                                 > comment-form
          Tinggalkan Komen                                 > comment-form
          Kongsi :                                         > share
          Facebook Twitter WhatsApp Telegram               > share
          Ikuti kami di media sosial :                     > follow
          [Baca berita penuh]                              > related-inline
          Baca juga: Tambang bot kekal RM8                 > related-inline
          BACA JUGA Tambang bot kekal RM8                  > related-inline
          Artikel Berkaitan                                > related-block
          © 2024 Suara Muara. Hak cipta terpelihara.       > copyright
          2024 Suara Muara. All Rights Reserved.           > copyright
          IKLAN                                            > advertisement
          Severity: Notice                                 > server-notice
          """)
  void setsWholeLinesAside(String line, String expected) {
    assertThat(rule(line)).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baca juga laporan penuh dalam edisi cetak esok, kata jurucakap itu.",
        "Facebook dan Twitter disekat, kata menteri.",
        "Iklan rokok diharamkan",
        "Beliau memberitahu, artikel berkaitan akan diterbitkan.",
        "Komen beliau mengejutkan ramai"
      })
  void leavesSentencesAndHeadlinesInTheText(String line) {
    assertThat(rule(line)).isEmpty();
  }

  @Test
  void takesTheSitesOwnLines() {
    Boilerplate own =
        Boilerplate.standard()
            .withSiteLines(List.of("# baris tetap", "", "Suara Muara sejak 1974"));
    assertThat(own.ruleOf("SUARA MUARA  sejak 1974.")).hasValue("site");
    assertThat(own.ruleOf("# baris tetap")).isEmpty();
    assertThat(own.ruleOf("Suara Muara sejak 1974 bersama anda")).isEmpty();
    assertThat(Boilerplate.standard().ruleOf("Suara Muara sejak 1974")).isEmpty();
  }
}
