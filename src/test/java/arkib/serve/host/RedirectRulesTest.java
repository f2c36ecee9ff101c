package arkib.serve.host;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.serve.host.RedirectRules.Redirect;
import org.junit.jupiter.api.Test;

/** {@code _redirects} as hosts read it. */
class RedirectRulesTest {

  private final RedirectRules rules =
      new RedirectRules(
          """
          # Alamat lama.
          /lama.html /2019/05/baharu/ 301
          /paksa /a/ 302!
          /tanpa-kod /b/
          /berita/* /arkib/:splat 301
          /berita/khas /khas/ 301
          /u/:name/p /orang/:name/ 308
          /app/* /index.html 200
          /my/* /ms/:splat 302 Country=my
          /x /y 999
          /kopi%2A /kopi/ 301
          /ke/* https://lain.example/:splat 301
          """
              .lines()
              .toList());

  @Test
  void aPlainRuleLeadsOn() {
    assertThat(rules.of("/lama.html")).contains(new Redirect("/2019/05/baharu/", 301, false));
    assertThat(rules.of("/paksa")).contains(new Redirect("/a/", 302, true));
    assertThat(rules.of("/tanpa-kod")).contains(new Redirect("/b/", 301, false));
    assertThat(rules.of("/lama")).isEmpty();
  }

  @Test
  void signsAreFilledIn() {
    assertThat(rules.of("/berita/2019/a b/")).map(Redirect::to).contains("/arkib/2019/a%20b/");
    assertThat(rules.of("/u/ali/p")).contains(new Redirect("/orang/ali/", 308, false));
    assertThat(rules.of("/u/ali/abu/p")).isEmpty();
  }

  @Test
  void theFirstRuleThatFitsCounts() {
    assertThat(rules.of("/berita/khas")).map(Redirect::to).contains("/arkib/khas");
  }

  @Test
  void aSplatIsNoOtherHost() {
    assertThat(rules.of("/berita///evil.example"))
        .map(Redirect::to)
        .contains("/arkib/evil.example");
    assertThat(rules.of("/ke/a")).map(Redirect::to).contains("https://lain.example/a");
  }

  @Test
  void aRewriteLeadsNowhere() {
    assertThat(rules.of("/app/x").orElseThrow().leadsOn()).isFalse();
  }

  @Test
  void whatDependsOnMoreThanThePathIsLeftOut() {
    assertThat(rules.of("/my/x")).isEmpty();
    assertThat(rules.of("/x")).isEmpty();
  }

  @Test
  void anEncodedSignIsNone() {
    assertThat(rules.of("/kopi*")).isPresent();
    assertThat(rules.of("/kopi-susu")).isEmpty();
  }
}
