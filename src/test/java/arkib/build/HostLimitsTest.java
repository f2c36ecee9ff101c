package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.address.Address;
import arkib.diagnostic.Diagnostic;
import arkib.diagnostic.Diagnostics;
import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import arkib.digest.Sha256;
import arkib.digest.Traces;
import arkib.ledger.PageEntry;
import arkib.ledger.PageRecord;
import arkib.plan.Articles;
import arkib.plan.OutputContent;
import arkib.plan.OutputRecipe;
import arkib.plan.Plan;
import arkib.plan.PlannedPage;
import arkib.site.Host;
import arkib.site.OutputSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is told of a site that is more than a named host takes; and what is just not. */
class HostLimitsTest {

  private static final long MIB = 1024 * 1024;

  private final List<MadePage> pages = new ArrayList<>();
  private final List<PlannedPage> planned = new ArrayList<>();

  @Test
  void files() {
    add(20_000, 1);
    assertThat(told(Host.CLOUDFLARE)).isEmpty();
    add(1, 1);
    assertThat(told(Host.CLOUDFLARE)).containsExactly("HOST_FILES [cloudflare, 20001, 20000]");
    assertThat(told(Host.NETLIFY, Host.GITLAB, Host.GITHUB, Host.NGINX, Host.APACHE)).isEmpty();
  }

  @Test
  void filesInAFolder() {
    IntStream.range(0, 54_001).forEach(i -> page("/data/" + i + ".json", 1));
    assertThat(told(Host.NETLIFY)).containsExactly("HOST_FOLDER [netlify, /data/, 54001, 54000]");
  }

  @Test
  void largeFiles() {
    page("/media/a.pdf", 25 * MIB);
    assertThat(told(Host.CLOUDFLARE)).isEmpty();
    page("/media/b.pdf", 26 * MIB);
    page("/media/c.pdf", 27 * MIB);
    assertThat(told(Host.CLOUDFLARE))
        .containsExactly("HOST_FILE [cloudflare, /media/c.pdf, 27.0 MiB, 25.0 MiB, 2]");
    assertThat(told(Host.GITHUB)).isEmpty();
  }

  @Test
  void allBytes() {
    add(1024, MIB);
    assertThat(told(Host.GITHUB, Host.GITLAB)).isEmpty();
    add(1, 1);
    assertThat(told(Host.GITHUB, Host.GITLAB))
        .containsExactly(
            "HOST_SITE [github, 1024.0 MiB, 1024.0 MiB]",
            "HOST_SITE [gitlab, 1024.0 MiB, 1024.0 MiB]");
  }

  @Test
  void redirects() {
    rules("_redirects", "# Old addresses\n" + "/a/ /b/ 301\n".repeat(1_001));
    assertThat(told(Host.GITLAB)).containsExactly("HOST_RULES [gitlab, _redirects, 1001, 1000]");
    assertThat(told(Host.CLOUDFLARE, Host.NETLIFY)).isEmpty();
    planned.clear();
    rules("_redirects", "/a/ /b/ 301\n".repeat(10_001));
    assertThat(told(Host.CLOUDFLARE, Host.NETLIFY, Host.GITLAB))
        .containsExactly(
            "HOST_RULES [cloudflare, _redirects, 10001, 2000]",
            "HOST_RULES [gitlab, _redirects, 10001, 1000]",
            "HOST_RULES [netlify, _redirects, 10001, 10000]",
            "HOST_RULES_FILE [gitlab, _redirects, 117.2 KiB, 64.0 KiB]");
  }

  @Test
  void aLongRule() {
    rules("_redirects", "/" + "a".repeat(991) + "/ /b/ 301\n");
    assertThat(told(Host.CLOUDFLARE))
        .containsExactly("HOST_RULE [cloudflare, _redirects, 1001, 1000]");
  }

  @Test
  void headers() {
    rules("_headers", "/a\n  X: y\n".repeat(100) + "/b\n  X: " + "y".repeat(1_996) + "\n");
    assertThat(told(Host.CLOUDFLARE))
        .containsExactly(
            "HOST_RULE [cloudflare, _headers, 2001, 2000]",
            "HOST_RULES [cloudflare, _headers, 101, 100]");
    assertThat(told(Host.NETLIFY)).isEmpty();
  }

  @Test
  void nothingIsToldWhereNoHostIsNamed() {
    add(20_001, MIB);
    assertThat(told()).isEmpty();
  }

  private void add(int count, long bytes) {
    int from = pages.size();
    IntStream.range(from, from + count).forEach(i -> page("/a/" + i + "/", bytes));
  }

  private void page(String path, long bytes) {
    Address address = new Address(path);
    PageRecord record =
        new PageRecord(Fingerprint.NONE, new FileSum(bytes, new Sha256(1, 2, 3, 4)));
    pages.add(
        new MadePage(
            new PlannedPage.NotFoundPage(address),
            Optional.of(new PageEntry(address.outputPath(), record, new Traces(0))),
            true));
  }

  private void rules(String file, String text) {
    OutputContent content =
        new OutputContent() {
          @Override
          public void state(OutputRecipe recipe) {
            recipe.entry(text);
          }

          @Override
          public byte[] write(Plan plan, Articles articles) {
            return text.getBytes(StandardCharsets.UTF_8);
          }
        };
    planned.add(new PlannedPage.OutputFile(Address.ROOT.file(file), "rules", content));
  }

  private List<String> told(Host... hosts) {
    OutputSettings settings =
        new OutputSettings(List.of(), false, Optional.of(List.of(hosts)), Optional.empty());
    Diagnostics diagnostics = new Diagnostics();
    Plan plan = new Plan(null, planned, null, null, null, null, null, null, List.of());
    new HostLimits(settings, diagnostics).check(plan, pages);
    return diagnostics.sorted().stream().map(HostLimitsTest::line).sorted().toList();
  }

  private static String line(Diagnostic told) {
    return told.problem() + " " + told.arguments();
  }
}
