package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.build.profile.Phase;
import arkib.plan.Visibility;
import arkib.source.Sources;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build of what the last one was made of is not made: it tells what that one told, and leaves the
 * site. Where anything may have changed, the clock among it, it is made.
 */
class StandstillIT {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @TempDir Path root;
  private SmallArchive archive;

  @BeforeEach
  void aSiteThatWasBuilt() throws IOException {
    archive = new SmallArchive(root);
    archive.make();
    archive.settings("outputs: []\nsitemap: {news: true}\nsearch: {enabled: true}");
    assertThat(build(NOW).report().published()).isTrue();
  }

  @Test
  void nothingIsPlannedWhereNothingChanged() throws IOException {
    Builds again = build(NOW);
    assertThat(isPlanned(again)).isFalse();
    assertThat(isPlanned(build(NOW.plus(Duration.ofDays(3))))).isFalse();
  }

  /** As after a checkout, or where a file was saved just before the build. */
  @Test
  void filesThatWereOnlyTouchedAreTheSame() throws IOException {
    archive.touchAll();
    assertThat(isPlanned(build(NOW))).isFalse();
    assertThat(isPlanned(build(NOW))).isFalse();
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi"));
    Files.setLastModifiedTime(
        root.resolve("content").resolve(SmallArchive.OLD), FileTime.from(Instant.now()));
    assertThat(isPlanned(build(NOW))).isTrue();
    assertThat(isPlanned(build(NOW))).isFalse();
    assertThat(isPlanned(build(NOW))).isFalse();
  }

  @Test
  void sameIsReportedAndTold() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text + "\n[Tiada](tiada.md)\n");
    archive.add("tarikh: 2027-01-01");
    String text = "Feri baharu tiba di jeti lama pada hari yang sama dengan kapal kargo.\n\n";
    for (String name : List.of("pagi", "petang")) {
      String head = "---\ntajuk: Feri " + name + "\ntarikh: 2026-01-01\n---\n\n";
      archive.write("berita/" + name + ".md", head + text.repeat(12));
    }
    build(NOW);
    forget();
    Builds page = build(NOW);
    assertThat(isPlanned(page)).isTrue();
    assertThat(page.problems()).contains("LINK_DEAD", "TEXT_ALIKE");
    Builds again = build(NOW);
    assertThat(isPlanned(again)).isFalse();
    assertThat(again.told()).isEqualTo(page.told());
    assertThat(withoutTimes(again.report())).isEqualTo(withoutTimes(page.report()));
    assertThat(again.report().held()).containsEntry(Visibility.Held.FUTURE, 1);
  }

  @Test
  void changesThatWereToldAreNotToldAgain() throws IOException {
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi"));
    build(NOW);
    assertThat(changes()).contains("index.html");
    assertThat(isPlanned(build(NOW))).isFalse();
    assertThat(changes()).doesNotContain("index.html");
  }

  @Test
  void articleWhoseTimeComesIsShown() throws IOException {
    archive.add("tarikh: 2026-11-25T08:00:00+08:00");
    build(NOW);
    Instant due = Instant.parse("2026-11-25T00:00:00Z");
    assertThat(isPlanned(build(due.minusSeconds(1)))).isFalse();
    Builds shown = build(due);
    assertThat(isPlanned(shown)).isTrue();
    assertThat(shown.report().rendered()).contains("/2026/11/baharu/");
    assertThat(isPlanned(build(due))).isFalse();
    assertThat(build(due.minusSeconds(1)).report().removed()).as("an earlier moment").isPositive();
  }

  @Test
  void articleWhoseTimeIsOverGoes() throws IOException {
    archive.add("tarikh: 2026-01-02\ntamat: 2026-12-01T00:00:00+08:00");
    build(NOW);
    Instant over = Instant.parse("2026-11-30T16:00:00Z");
    assertThat(isPlanned(build(over.minusSeconds(1)))).isFalse();
    assertThat(build(over).report().held()).containsEntry(Visibility.Held.EXPIRED, 1);
  }

  @Test
  void newsOfTheDayBeforeYesterdayLeavesTheNewsSitemap() throws IOException {
    archive.add("tarikh: 2026-11-22T00:00:00Z");
    build(NOW);
    Instant last = Instant.parse("2026-11-24T00:00:00Z");
    assertThat(isPlanned(build(last))).isFalse();
    assertThat(build(last.plusSeconds(1)).report().rendered()).contains("/sitemap-news.xml");
  }

  @Test
  void whatIsShownBesidesIsAskedFor() throws IOException {
    archive.add("tarikh: 2027-01-01");
    build(NOW);
    Visibility future = new Visibility(NOW, false, true);
    Builds shown = Builds.of(with(plain(NOW), future, false, false));
    assertThat(shown.report().rendered()).contains("/2027/01/baharu/");
    assertThat(build(NOW).report().removed()).isPositive();
  }

  @Test
  void settingsAndTemplatesAreLookedAt() throws IOException {
    archive.edit("site.yaml", text -> text.replace("Warta", "Berita"));
    assertThat(build(NOW).report().rendered()).isNotEmpty();
    archive.writeBeside("templates/assets/arkib.css", "body{margin:0}");
    assertThat(build(NOW).report().rendered()).isNotEmpty();
    archive.write("names/names.yaml", "- id: jeti\n  kind: place\n  name: Jeti\n");
    assertThat(isPlanned(build(NOW))).isTrue();
  }

  @Test
  void linesOfBoilerplateAndTheSitesAddressAreLookedAt() throws IOException {
    archive.write(Sources.BOILERPLATE, "Langgan kami\n");
    assertThat(isPlanned(build(NOW))).isTrue();
    assertThat(isPlanned(build(NOW))).isFalse();
    BuildRequest elsewhere = at(URI.create("https://lain.example/"));
    assertThat(Builds.of(elsewhere).report().rendered()).isNotEmpty();
    assertThat(isPlanned(Builds.of(elsewhere))).isFalse();
    assertThat(isPlanned(build(NOW))).isTrue();
  }

  private BuildRequest at(URI baseUrl) {
    BuildRequest plain = plain(NOW);
    return new BuildRequest(
        plain.root(),
        plain.output(),
        Optional.of(baseUrl),
        plain.visibility(),
        plain.strict(),
        plain.verify(),
        plain.jobs(),
        plain.atomic(),
        plain.inquiry());
  }

  @Test
  void outputFolderIsLookedAt() throws IOException {
    Map<String, String> right = Folders.read(root.resolve("public"));
    Files.delete(root.resolve("public/index.html"));
    assertThat(build(NOW).report().written()).isEqualTo(1);
    Files.writeString(root.resolve("public/404.html"), "");
    assertThat(build(NOW).report().written()).isEqualTo(1);
    Folders.remove(root.resolve("public"));
    build(NOW);
    assertThat(Folders.read(root.resolve("public"))).isEqualTo(new TreeMap<>(right));
  }

  @Test
  void whoWantsToKnowMoreHasItMade() throws IOException {
    assertThat(isPlanned(Builds.of(with(plain(NOW), visibility(), false, true)))).isTrue();
    BuildRequest reasons = Builds.asking(plain(NOW), new Inquiry(true, Optional.empty(), true));
    assertThat(isPlanned(Builds.of(reasons))).isTrue();
  }

  @Test
  void folderThatIsSwappedStandsStillToo() throws IOException {
    BuildRequest atomic = Builds.atomically(plain(NOW));
    assertThat(isPlanned(Builds.of(atomic))).as("it becomes a link").isTrue();
    assertThat(root.resolve("public")).isSymbolicLink();
    assertThat(isPlanned(Builds.of(atomic))).isFalse();
    assertThat(isPlanned(build(NOW))).isFalse();
    archive.edit(SmallArchive.OLD, text -> text.replace("Teks", "Isi"));
    assertThat(Builds.of(atomic).report().written()).isPositive();
    assertThat(isPlanned(Builds.of(atomic))).isFalse();
  }

  @Test
  void withWarningsThatForbidNothingIsPublished() throws IOException {
    assertThat(isPlanned(Builds.of(with(plain(NOW), visibility(), true, false)))).isFalse();
    archive.edit(SmallArchive.OLD, text -> text + "\n[Tiada](tiada.md)\n");
    assertThat(build(NOW).report().published()).isTrue();
    assertThat(Builds.of(with(plain(NOW), visibility(), true, false)).report().published())
        .isFalse();
  }

  private static Visibility visibility() {
    return new Visibility(NOW, false, false);
  }

  private BuildRequest plain(Instant now) {
    return Builds.asking(
        Builds.request(root, "public", now), new Inquiry(false, Optional.empty(), true));
  }

  private static BuildRequest with(
      BuildRequest plain, Visibility visibility, boolean strict, boolean verify) {
    return new BuildRequest(
        plain.root(),
        plain.output(),
        plain.baseUrl(),
        visibility,
        strict,
        verify,
        plain.jobs(),
        plain.atomic(),
        plain.inquiry());
  }

  private Builds build(Instant now) {
    return Builds.of(plain(now));
  }

  private static boolean isPlanned(Builds build) {
    return build.report().answers().profile().orElseThrow().rows().stream()
        .anyMatch(row -> row.phase() == Phase.PLANNING);
  }

  private static BuildReport withoutTimes(BuildReport report) {
    return new BuildReport(
        report.articles(),
        report.withdrawn(),
        report.pages(),
        report.rendered(),
        report.written(),
        report.unchanged(),
        report.removed(),
        report.totals(),
        report.held(),
        report.published(),
        report.pictures(),
        Answers.NONE);
  }

  private String changes() throws IOException {
    return Files.readString(root.resolve(".arkib/changes.json"));
  }

  /** Forgets what the last build came to. */
  private void forget() throws IOException {
    List<Path> last =
        Folders.files(root.resolve(".arkib")).stream()
            .filter(file -> file.endsWith("last"))
            .toList();
    assertThat(last).hasSize(1);
    Files.delete(last.get(0));
  }
}
