package arkib.serve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Words;
import arkib.parse.capture.Role;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages have all words of the preview. */
class WordsTest {

  private static Words words(MessageLanguage language) {
    return Words.load(Preview.class, "serve_" + language.code() + ".properties");
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(words(MessageLanguage.MS).keys()).isEqualTo(words(MessageLanguage.EN).keys());
  }

  @Test
  void everyRoleOfALineHasAWord() {
    for (MessageLanguage language : MessageLanguage.values()) {
      assertThat(Served.reading(language).keys())
          .containsAll(
              Stream.of(Role.values())
                  .map(role -> "role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .toList());
    }
  }
}
