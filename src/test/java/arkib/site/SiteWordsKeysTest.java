package arkib.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every language says everything, and fills in the same. */
class SiteWordsKeysTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private final SiteWords malay = SiteWords.in("ms");
  private final SiteWords english = SiteWords.in("en");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english.words().keys()).isEqualTo(malay.words().keys());
  }

  @Test
  void aTextFillsInTheSameInBothLanguages() {
    for (String key : malay.words().keys()) {
      assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(malay.get(key)));
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
