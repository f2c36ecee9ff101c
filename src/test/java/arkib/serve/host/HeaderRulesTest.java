package arkib.serve.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code _headers} as hosts read it. */
class HeaderRulesTest {

  private final HeaderRules rules =
      new HeaderRules(
          """
          # Semua halaman.
          /*
            X-One: a
            X-Two: b

          /assets/*
            Cache-Control: public
            X-One: c
          /tag/:name/
            X-Tag: yes
            ! X-Two
            Content-Length: 7
            Bad Name: x
          https://warta.example/*
            X-Host: no
          /fail%20lama.txt
            X-Old: yes
          """
              .lines()
              .toList());

  @Test
  void headersOfAllPatternsThatFitAreJoined() {
    assertThat(rules.of("/assets/a.css"))
        .isEqualTo(Map.of("X-One", "a, c", "X-Two", "b", "Cache-Control", "public"));
    assertThat(rules.of("/2025/")).isEqualTo(Map.of("X-One", "a", "X-Two", "b"));
  }

  @Test
  void aPlaceholderIsOnePart() {
    assertThat(rules.of("/tag/laut/")).isEqualTo(Map.of("X-One", "a", "X-Tag", "yes"));
    assertThat(rules.of("/tag/laut/dalam/")).doesNotContainKey("X-Tag");
  }

  @Test
  void pathsAreComparedDecoded() {
    assertThat(rules.of("/fail lama.txt")).containsEntry("X-Old", "yes");
  }

  @Test
  void noRulesAreNoHeaders() {
    assertThat(new HeaderRules(List.of("  X: y", "nothing")).of("/")).isEmpty();
  }
}
