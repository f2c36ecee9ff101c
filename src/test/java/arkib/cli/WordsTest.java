package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NameType;
import arkib.build.explain.Cause;
import arkib.build.explain.Change;
import arkib.build.profile.Phase;
import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Words;
import arkib.names.Place;
import arkib.names.suggest.SuggestedMerger;
import arkib.plan.PageKind;
import arkib.render.Outputs;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages have all words of the command line. */
class WordsTest {

  private static Words words(MessageLanguage language) {
    return Words.load(WordsTest.class, "cli_" + language.code() + ".properties");
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(words(MessageLanguage.MS).keys()).isEqualTo(words(MessageLanguage.EN).keys());
    assertThat(Words.load(WordsTest.class, "help_ms.properties").keys())
        .isEqualTo(Words.load(WordsTest.class, "help_en.properties").keys());
  }

  @Test
  void everyCauseChangePhaseAndKindHasAWord() {
    for (MessageLanguage language : MessageLanguage.values()) {
      assertThat(words(language).keys())
          .containsAll(keys("cause.", Cause.values()))
          .containsAll(keys("change.", Change.Kind.values()))
          .containsAll(keys("kind.", PageKind.values()))
          .containsAll(Outputs.ALL.stream().map(kind -> "kind." + kind.name()).toList())
          .containsAll(keys("type.", NameType.values()))
          .containsAll(keys("place.", Place.Part.values()))
          .containsAll(keys("closeness.", SuggestedMerger.Closeness.values()))
          // Rendering is told by kind.
          .containsAll(
              keys(
                  "phase.",
                  Stream.of(Phase.values())
                      .filter(phase -> phase != Phase.RENDERING)
                      .toArray(Phase[]::new)));
    }
  }

  /** "1 articles" is not English. In Malay a noun has one form. */
  @Test
  void whatIsCountedInEnglishHasASingular() {
    Pattern counted = Pattern.compile("\\{[0-9]} (?!is\\b|was\\b|has\\b)[a-z]+s\\b");
    Words english = words(MessageLanguage.EN);
    assertThat(english.keys())
        .filteredOn(key -> counted.matcher(english.get(key)).find())
        .as("but for a limit, which is millions of bytes")
        .containsExactly("verify.why.too-large");
    Words malay = words(MessageLanguage.MS);
    assertThat(malay.keys()).noneMatch(key -> malay.get(key).matches(".*\\{[0-9]\\|.*"));
  }

  private static Iterable<String> keys(String prefix, Enum<?>... values) {
    return Stream.of(values)
        .map(value -> prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
