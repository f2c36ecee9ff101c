package arkib.render.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases are in {@code old-links.txt}: one list, for Java and for the script. */
class OldLinkTest {

  private static final Path CASES =
      Path.of("src/test/resources/arkib/render/resolve/old-links.txt");
  private static final Pattern SIGN = Pattern.compile("\\\\(?:u([0-9A-F]{4})|(.))");

  record Case(String link, Optional<String> key) {}

  static List<Case> cases() throws IOException {
    return Files.readAllLines(CASES).stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(
            line -> {
              int arrow = line.lastIndexOf(" → ");
              String key = line.substring(arrow + 3);
              return new Case(
                  plain(line.substring(0, arrow)), Optional.of(key).filter(k -> !k.equals("-")));
            })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isLookedUpBy(Case one) {
    assertThat(OldLink.key(one.link())).isEqualTo(one.key());
  }

  @Test
  void theScriptLooksUpTheSame() throws IOException {
    try (OldLinksScript script = new OldLinksScript()) {
      for (Case one : cases()) {
        assertThat(script.key(one.link())).as(one.link()).isEqualTo(one.key());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isALinkOfItsOwn(Case one) {
    one.key().ifPresent(key -> assertThat(OldLink.key(key)).contains(key));
  }

  private static String plain(String text) {
    Matcher signs = SIGN.matcher(text);
    return signs.replaceAll(
        sign ->
            Matcher.quoteReplacement(
                sign.group(1) != null
                    ? String.valueOf((char) Integer.parseInt(sign.group(1), 16))
                    : sign.group(2).replace('t', '\t').replace('n', '\n').replace('r', '\r')));
  }
}
