package arkib.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every language says everything, and fills in the same. */
class SiteWordsKeysTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private static final Pattern RULE = Pattern.compile("(?m)^\\[([a-z-]+)\\??]$");

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

  /** A line that was set aside is named in the record of the article. */
  @Test
  void everyRuleOfBoilerplateHasAName() throws IOException {
    try (InputStream in =
        SiteWords.class.getResourceAsStream("/arkib/parse/capture/boilerplate.txt")) {
      String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(RULE.matcher(rules).results().map(rule -> rule.group(1)))
          .isNotEmpty()
          .allSatisfy(rule -> assertThat(malay.find("rule." + rule)).as(rule).isPresent());
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
