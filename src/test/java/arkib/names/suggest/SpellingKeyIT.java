package arkib.names.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** The key of a spelling is what the table of the rules, read by a plain slow reader, says. */
class SpellingKeyIT {

  private static final Pattern RULE = Pattern.compile("gh|kh|q|g|dh|dz|sy|sh|ee|oo");
  private static final Map<String, String> FOLDED =
      Map.of(
          "gh", "k", "kh", "k", "q", "k", "g", "k", "dh", "d", "dz", "d", "sy", "s", "sh", "s",
          "ee", "i", "oo", "u");

  private static String slow(String plain) {
    String folded = RULE.matcher(plain).replaceAll(rule -> FOLDED.get(rule.group()));
    return folded.replaceAll("(.)\\1+", "$1");
  }

  @Property(tries = 20_000)
  void isWhatTheTableSays(
      @ForAll @Chars({'g', 'k', 'h', 'q', 'd', 'z', 's', 'y', 'e', 'o', 'a'}) @StringLength(max = 9)
          String word) {
    assertThat(SpellingKey.of(word)).isEqualTo(slow(word));
  }

  @Property
  void isWhatTheTableSaysOfAnyWord(@ForAll @CharRange(from = 'a', to = 'z') String word) {
    assertThat(SpellingKey.of(word)).isEqualTo(slow(word));
  }

  @Property
  void hasNoLetterTwiceInARow(@ForAll String any) {
    assertThat(SpellingKey.of(SpellingKey.plain(any))).doesNotContainPattern("(.)\\1");
  }

  @Property
  void caseIsNothing(@ForAll @CharRange(from = 'a', to = 'z') String word) {
    String capitals = word.toUpperCase(java.util.Locale.ROOT);

    assertThat(SpellingKey.plain(capitals)).isEqualTo(SpellingKey.plain(word));
  }
}
