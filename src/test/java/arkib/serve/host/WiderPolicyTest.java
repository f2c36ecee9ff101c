package arkib.serve.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The policy of a site, with room for the preview's own files. */
class WiderPolicyTest {

  private static final String OWN = "http://127.0.0.1:4321/_arkib/";

  private static String wider(String policy) {
    return WiderPolicy.of(policy, OWN);
  }

  @Test
  void whatAllowsItAlreadyStaysAsItIs() {
    String policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
    assertThat(wider(policy)).isEqualTo(policy);
  }

  @Test
  void whatAllowsNothingAllowsItsFilesAlone() {
    assertThat(wider("script-src 'none'; style-src 'sha256-x'; connect-src https://a.example"))
        .isEqualTo(
            "script-src http://127.0.0.1:4321/_arkib/preview.js;"
                + " style-src 'sha256-x' http://127.0.0.1:4321/_arkib/preview.css;"
                + " connect-src https://a.example http://127.0.0.1:4321/_arkib/");
  }

  @Test
  void whatTheDefaultForbidsIsAllowedByName() {
    assertThat(wider("default-src 'none'; img-src *"))
        .isEqualTo(
            "default-src 'none'; img-src *;"
                + " script-src http://127.0.0.1:4321/_arkib/preview.js;"
                + " style-src http://127.0.0.1:4321/_arkib/preview.css;"
                + " connect-src http://127.0.0.1:4321/_arkib/");
  }

  @Test
  void whereNothingIsForbiddenNothingIsAdded() {
    assertThat(wider("frame-ancestors 'none'")).isEqualTo("frame-ancestors 'none'");
  }

  @Test
  void eachOfSeveralPoliciesIsWidened() {
    assertThat(wider("script-src 'none', script-src-elem 'none'"))
        .isEqualTo(
            "script-src http://127.0.0.1:4321/_arkib/preview.js,"
                + " script-src-elem http://127.0.0.1:4321/_arkib/preview.js");
  }
}
