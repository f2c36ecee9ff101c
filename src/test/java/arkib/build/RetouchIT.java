package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.plan.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Where nothing but texts changed, only what texts decide is planned and compared; and the site is
 * that of a clean build. {@code -Dretouch.steps=N} for longer walks than the gate's.
 */
class RetouchIT {

  private static final int STEPS = Integer.getInteger("retouch.steps", 12);

  private static final AtomicInteger ALL_TEXTS = new AtomicInteger();
  private static final AtomicInteger ALL_RETOUCHED = new AtomicInteger();

  private static final String STORY =
      IntStream.range(0, 120).mapToObj(i -> "kapal" + i).collect(Collectors.joining(" "));

  private Path root;
  private SmallArchive archive;

  @BeforeEach
  @BeforeTry
  void aFolder() throws IOException {
    root = Files.createTempDirectory("arkib-texts");
  }

  @AfterEach
  @AfterTry
  void itGoes() throws IOException {
    Folders.remove(root);
  }

  /** Of sites with all that sites have; now and then something else than texts is edited too. */
  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void afterEveryEditOfTextsTheSiteIsThatOfACleanBuild(@ForAll long seed) throws IOException {
    EditedSite site = EditedSite.inOneLanguage(root, seed);
    Uploader uploader = new Uploader(root);
    uploader.follow(Folders.read(root.resolve("public")));
    int texts = 0;
    int retouched = 0;
    for (int step = 0; step < STEPS; step++) {
      boolean others = step % 5 == 0;
      String edit = others ? site.edit() : site.editTexts();
      String where = "seed " + seed + ", step " + step + ": " + edit;
      Considered build = Considered.of(Builds.request(root, "public", site.now()));
      if (!isThatOfACleanBuild(build, site, uploader, where)) {
        site.undo();
        Considered old = Considered.of(Builds.request(root, "public", site.now()));
        isThatOfACleanBuild(old, site, uploader, where + ", taken back");
      } else if (!others) {
        texts++;
        retouched += build.isOfSome() ? 1 : 0;
      }
    }
    assertThat(texts).as("seed " + seed + ", edits of texts that were published").isPositive();
    ALL_TEXTS.addAndGet(texts);
    ALL_RETOUCHED.addAndGet(retouched);
  }

  /** Of the edits of texts at least a fifth is such that little else need be asked. */
  @AfterContainer
  static void manyWereRetouched() {
    assertThat(ALL_RETOUCHED.get() * 5).isGreaterThanOrEqualTo(ALL_TEXTS.get());
  }

  // Two articles may want one address by chance, among other mistakes: then nothing is written.
  private boolean isThatOfACleanBuild(
      Considered build, EditedSite site, Uploader uploader, String where) throws IOException {
    CleanBuild aside = CleanBuild.of(root, site.now());
    Builds clean = aside.build();
    BuildReport report = build.build().report();
    assertThat(build.build().mistakes()).as(where).isEqualTo(clean.mistakes());
    assertThat(report.published()).as(where).isEqualTo(clean.report().published());
    if (!report.published()) {
      return false;
    }
    Map<String, String> made = Folders.read(root.resolve("public"));
    assertThat(made).as(where).isEqualTo(aside.files());
    assertThat(uploader.follow(made)).as(where).isEqualTo(made);
    assertThat(report.totals()).as(where).isEqualTo(clean.report().totals());
    assertThat(report.held()).as(where).isEqualTo(clean.report().held());
    assertThat(report.articles()).as(where).isEqualTo(clean.report().articles());
    BuildRequest plain = Builds.request(root, "public", site.now());
    assertThat(Considered.of(plain).files()).as(where + ", again").isZero();
    assertThat(site.forgetLast()).as(where).isTrue();
    assertThat(Builds.of(plain).report().rendered()).as(where + ", page by page").isEmpty();
    assertThat(uploader.follow(Map.of())).as(where).isEqualTo(made);
    return true;
  }

  private Considered built(UnaryOperator<String> edit) throws IOException {
    archive.edit(SmallArchive.OLD, edit);
    return Considered.of(plain());
  }

  private BuildRequest plain() {
    return Builds.request(root, "public", Builds.NOW);
  }

  private void anArchive(String settings) throws IOException {
    archive = new SmallArchive(root);
    archive.make();
    archive.settings(settings);
    assertThat(Builds.of(plain()).report().published()).isTrue();
  }

  private void assertThatOfACleanBuild() throws IOException {
    CleanBuild aside = CleanBuild.of(root, Builds.NOW);
    assertThat(aside.build().problems()).isEqualTo(Considered.of(plain()).build().problems());
    assertThat(Folders.read(root.resolve("public"))).isEqualTo(aside.files());
  }

  @Test
  void anArticleWithItsMonthsFiles() throws IOException {
    anArchive("outputs: [jsonl, csv, ris]\nsearch: {enabled: true}");
    Considered build = built(text -> text.replace("Teks", "Isi tambahan"));
    // The article, its citation, two files of its month, manifests, and a part of the index.
    assertThat(build.isOfSome()).isTrue();
    assertThat(build.build().report().rendered())
        .contains("/data/2022/04/articles.csv", "/data/2022/04/articles.jsonl")
        .contains("/manifest-sha256.txt", "/manifest-sha256/2022-04.txt", "/cari/cari.json");
    assertThatOfACleanBuild();
  }

  @Test
  void manyTimesInARow() throws IOException {
    anArchive("outputs: [jsonl]\nsearch: {enabled: true}");
    for (int i = 0; i < 30; i++) {
      String more = "Ayat ke-" + i + ".\n";
      assertThat(built(text -> text + "\n" + more).isOfSome()).isTrue();
    }
    assertThatOfACleanBuild();
  }

  /** An old address may have the form of a file of the index, and is none: it stays. */
  @Test
  void whatLiesAmongTheFilesOfTheIndexStays() throws IOException {
    anArchive("outputs: []\nsearch: {enabled: true}");
    archive.edit(
        SmallArchive.NEWEST,
        text -> text.replace("tajuk:", "alamat-lama: [/cari/lama.json]\ntajuk:"));
    Builds.of(plain());
    assertThat(built(text -> text.replace("Teks", "Isi")).isOfSome()).isTrue();
    assertThat(root.resolve("public/cari/lama.json")).exists();
    assertThatOfACleanBuild();
  }

  /** Lead pictures, and pages that a text led to already. */
  @Test
  void picturesAndLinksStay() throws IOException {
    anArchive("outputs: []");
    built(
        text -> text.replace("tajuk:", "gambar: /media/jeti.svg\ntajuk:") + "\n[J](/tag/jeti/)\n");
    assertThat(built(text -> text.replace("Teks", "Isi")).isOfSome()).isTrue();
    String page = Folders.read(root.resolve("public")).get("2022/04/berita-40/index.html");
    assertThat(page).contains("\"/tag/jeti/\"", "\"/media/jeti.svg\"", "\"/2022/05/berita-41/\"");
    assertThatOfACleanBuild();
  }

  /**
   * A theme may not be able to show one text: nothing is published, and the next build is whole.
   */
  @Test
  void aTextThatTheThemeCannotShowIsNotPublished() throws IOException {
    anArchive("outputs: [jsonl]\nsearch: {enabled: true}");
    archive.writeBeside(
        "templates/article.peb",
        "<main id=main>{{ article.text | raw }}"
            + "{% if article.text contains \"meletup\" %}{{ article.headlin }}{% endif %}</main>");
    assertThat(Builds.of(plain()).report().published()).isTrue();
    Map<String, String> old = Folders.read(root.resolve("public"));
    Considered broken = built(text -> text.replace("Teks", "Teks yang meletup"));
    assertThat(broken.isOfSome()).isTrue();
    assertThat(broken.build().problems()).containsExactly("TEMPLATE_BROKEN");
    assertThat(broken.build().report().published()).isFalse();
    assertThat(Folders.read(root.resolve("public"))).isEqualTo(old);
    assertThat(built(text -> text.replace("meletup", "selamat")).build().problems()).isEmpty();
    assertThatOfACleanBuild();
  }

  @Test
  void notWhereManyTextsChanged() throws IOException {
    anArchive("outputs: []");
    archive.editAll(text -> text.replace("Teks", "Isi"));
    assertThat(Considered.of(plain()).isOfSome()).isFalse();
    assertThatOfACleanBuild();
  }

  @Test
  void notWhereATextLeadsElsewhere() throws IOException {
    anArchive("outputs: []");
    assertThat(built(text -> text + "\n[Lain](b041.md)\n").isOfSome()).isFalse();
    assertThat(built(text -> text.replace("Teks", "Lagi.\n\nTeks")).isOfSome())
        .as("lower down")
        .isTrue();
    assertThatOfACleanBuild();
  }

  @Test
  void notWhereWhatIsToldHasALineThatMayBeAnother() throws IOException {
    anArchive("outputs: []");
    built(text -> text + "\n[Tiada](tiada.md)\n");
    Considered moved = built(text -> text.replace("Teks", "Baris baharu.\n\nTeks"));
    assertThat(moved.isOfSome()).isFalse();
    assertThat(moved.build().problems()).containsExactly("LINK_DEAD");
    archive.edit(SmallArchive.NEWEST, text -> text.replace("Teks", "Isi"));
    Considered another = Considered.of(plain());
    assertThat(another.isOfSome()).isTrue();
    assertThat(another.build().told()).isEqualTo(moved.build().told());
    assertThatOfACleanBuild();
  }

  @Test
  void aTextThatBecomesThatOfAnotherIsTold() throws IOException {
    anArchive("outputs: []");
    archive.edit("berita/b042.md", text -> text + STORY);
    Builds.of(plain());
    Considered alike = built(text -> text + STORY);
    assertThat(alike.isOfSome()).isTrue();
    assertThat(alike.build().problems()).containsExactly("TEXT_ALIKE");
    assertThatOfACleanBuild();
    Considered no = built(text -> text.replace(STORY, "Lain sama sekali."));
    assertThat(no.isOfSome()).isTrue();
    assertThat(no.build().problems()).isEmpty();
    assertThatOfACleanBuild();
  }

  @Test
  void underStrictRulesSuchATextIsNotPublished() throws IOException {
    anArchive("outputs: []");
    archive.edit("berita/b042.md", text -> text + STORY);
    Builds.of(plain());
    Map<String, String> old = Folders.read(root.resolve("public"));
    archive.edit(SmallArchive.OLD, text -> text + STORY);
    Considered alike = Considered.of(strict());
    assertThat(alike.build().report().published()).isFalse();
    assertThat(Folders.read(root.resolve("public"))).isEqualTo(old);
    assertThat(Builds.of(plain()).report().published()).isTrue();
    assertThatOfACleanBuild();
  }

  private BuildRequest strict() {
    BuildRequest plain = plain();
    return new BuildRequest(
        plain.root(),
        plain.output(),
        plain.baseUrl(),
        new Visibility(Builds.NOW, false, false),
        true,
        plain.verify(),
        plain.jobs(),
        plain.atomic(),
        plain.inquiry());
  }

  @Test
  void aPageThatIsMoreThanAHostTakesIsTold() throws IOException {
    anArchive("outputs: [jsonl]\nhosts: [cloudflare]");
    String long4 = "Panjang ".repeat(1 << 19);
    // Fifteen are of one month.
    for (int i = 180; i < 186; i++) {
      archive.edit("berita/b" + i + ".md", text -> text + "\n" + long4 + "\n");
    }
    assertThat(Builds.of(plain()).problems()).isEmpty();
    archive.edit("berita/b186.md", text -> text + "\n" + long4 + "\n");
    Considered large = Considered.of(plain());
    assertThat(large.isOfSome()).isTrue();
    assertThat(large.build().problems()).containsExactly("HOST_FILE");
    archive.edit("berita/b186.md", text -> text.replace(long4, "Pendek."));
    Considered small = Considered.of(plain());
    assertThat(small.isOfSome()).isTrue();
    assertThat(small.build().problems()).isEmpty();
    assertThatOfACleanBuild();
  }

  @Test
  void notWhereTheOutputFolderIsAnother() throws IOException {
    anArchive("outputs: []");
    Files.delete(root.resolve("public/index.html"));
    assertThat(built(text -> text.replace("Teks", "Isi")).isOfSome()).isFalse();
    assertThatOfACleanBuild();
  }

  @Test
  void notWhereAnArticleComesOrItsHeadlineChanges() throws IOException {
    anArchive("outputs: []");
    archive.add("tarikh: 2026-01-02");
    assertThat(built(text -> text.replace("Teks", "Isi")).isOfSome()).isFalse();
    assertThat(built(text -> text.replace("tajuk: ", "tajuk: Baharu ")).isOfSome()).isFalse();
    assertThatOfACleanBuild();
  }

  @Test
  void aDraftDecidesNothing() throws IOException {
    anArchive("outputs: []");
    built(text -> text.replace("---\ntajuk", "---\ndraf: ya\ntajuk"));
    Considered draft = built(text -> text.replace("Teks", "Isi"));
    assertThat(draft.isOfSome()).isTrue();
    assertThat(draft.build().report().rendered()).isEmpty();
    assertThat(draft.build().report().held()).containsEntry(Visibility.Held.DRAFT, 1);
    assertThatOfACleanBuild();
  }
}
