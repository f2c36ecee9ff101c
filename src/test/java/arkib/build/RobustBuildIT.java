package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Arkib;
import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build does when something else was at its files, or at those it is made from. */
class RobustBuildIT {

  @TempDir Path root;
  private Map<String, String> right;

  @BeforeEach
  void aSiteThatIsBuilt() throws IOException {
    for (String name : List.of("satu", "dua", "tiga")) {
      article(name, "Teks " + name + ".");
    }
    write("content/media/jeti.svg", "<svg id='a'/>");
    assertThat(Builds.of(root).problems()).isEmpty();
    right = site();
  }

  // What is in public/ is looked at, not only the ledger.

  @Test
  void aFileThatWasTruncatedIsMadeAgain() throws IOException {
    for (String file : List.of("2025/01/satu/index.html", "index.html", "media/jeti.svg")) {
      Files.writeString(root.resolve("public").resolve(file), "");
      BuildReport report = Builds.of(root).report();
      assertThat(report.rendered()).hasSize(1);
      assertThat(report.written()).isEqualTo(1);
      assertThat(site()).isEqualTo(right);
    }
  }

  @Test
  void aFileThatWasDeletedIsMadeAgain() throws IOException {
    Files.delete(root.resolve("public/2025/01/satu/index.html"));
    assertThat(Builds.of(root).report().written()).isEqualTo(1);
    assertThat(site()).isEqualTo(right);
  }

  @Test
  void anOutputFolderThatWasDeletedIsMadeAgain() throws IOException {
    Folders.remove(root.resolve("public"));
    assertThat(Builds.of(root).report().written()).isEqualTo(right.size());
    assertThat(site()).isEqualTo(right);
  }

  @Test
  void anOutputFolderThatIsALinkIsLookedInto() throws IOException {
    Path elsewhere = Files.move(root.resolve("public"), root.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("public"), elsewhere);
    BuildReport report = Builds.of(root).report();
    assertThat(report.rendered()).isEmpty();
    assertThat(report.written()).isZero();
  }

  // Any part of the state may be lost.

  @Test
  void withoutTheLedgersAllIsMadeAndNothingWritten() throws IOException {
    for (List<String> lost :
        List.of(
            List.of("sources"),
            List.of("pages"),
            List.of("owned.txt"),
            List.of("sources", "pages"),
            List.of("sources", "owned.txt"),
            List.of("pages", "owned.txt"),
            List.of("sources", "pages", "owned.txt"))) {
      lose(lost);
      Builds build = Builds.of(root);
      assertThat(build.problems()).as("lost " + lost).isEmpty();
      assertThat(build.report().written()).as("lost " + lost).isZero();
      assertThat(build.report().removed()).as("lost " + lost).isZero();
      assertThat(site()).as("lost " + lost).isEqualTo(right);
    }
  }

  @Test
  void aPageOfARemovedArticleGoesAlthoughTheLedgersAreLost() throws IOException {
    for (List<String> lost : List.of(List.of("sources", "pages"), List.of("owned.txt"))) {
      article("lama", "Teks lama.");
      Builds.of(root);
      assertThat(site()).containsKey("2025/01/lama/index.html");
      Files.delete(root.resolve("content/lama.md"));
      lose(lost);
      assertThat(Builds.of(root).mistakes()).as("lost " + lost).isEmpty();
      assertThat(site()).as("lost " + lost).isEqualTo(right);
    }
  }

  @Test
  void withAllLostStraysAreToldOnceAndStay() throws IOException {
    write("public/2019/lama/index.html", "lama");
    write("public/2018/lama/index.html", "lebih lama");
    write("public/.nojekyll", "");
    assertThat(Builds.of(root).problems()).as("the list tells whose is whose").isEmpty();
    lose(List.of("sources", "pages", "owned.txt"));
    Builds build = Builds.of(root);
    assertThat(build.problems()).containsExactly("OUTPUT_STRAY");
    assertThat(Messages.in(MessageLanguage.EN).text(build.told().get(0)))
        .contains("did not make: 2,")
        .contains("2018/lama/index.html");
    assertThat(build.report().published()).isTrue();
    assertThat(site()).containsKeys("2018/lama/index.html", "2019/lama/index.html");
    assertThat(Builds.of(root).problems()).isEmpty();
    assertThat(site()).containsKeys("2018/lama/index.html", "2019/lama/index.html");
  }

  @Test
  void aLedgerThatCannotBeReplacedIsNamed() throws IOException {
    for (String name : List.of("sources", "pages", "owned.txt")) {
      lose(List.of(name));
      Files.createDirectories(state().resolve(name).resolve("taken"));
      article("satu", "Teks baharu kerana " + name + ".");
      Builds build = Builds.of(root);
      assertThat(build.problems()).as(name).containsExactly("OUTPUT_UNWRITABLE");
      assertThat(build.told().get(0).location().file()).as(name).endsWith("/" + name);
      assertThat(build.report().published()).isFalse();
      Folders.remove(state().resolve(name));
      assertThat(Builds.of(root).problems()).as(name).isEmpty();
    }
  }

  @Test
  void aListOfOwnedFilesThatNamesOthersDeletesNoneOfThem() throws IOException {
    write("penting.txt", "penting");
    Path list = state().resolve("owned.txt");
    Files.writeString(
        list, Files.readString(list) + "../penting.txt\n" + root + "/penting.txt\n\n2025\n.\n\0\n");
    article("satu", "Teks baharu.");
    assertThat(Builds.of(root).problems()).isEmpty();
    assertThat(root.resolve("penting.txt")).exists();
  }

  // Files in the way.

  @Test
  void aForeignFolderWhereAPageIsToBeKeepsTheOldSite() throws IOException {
    write("public/2025/01/empat/index.html/milik-orang.txt", "x");
    assertTold("2025/01/empat/index.html");
  }

  @Test
  void aForeignFileWhereAPageIsToBeKeepsTheOldSite() throws IOException {
    write("public/2025/01/empat/index.html", "x");
    assertTold("2025/01/empat/index.html");
  }

  @Test
  void aForeignFileWhereAFolderIsNeededKeepsTheOldSite() throws IOException {
    write("public/2025/01/empat", "x");
    assertTold("2025/01/empat");
  }

  private void assertTold(String file) throws IOException {
    Map<String, String> before = site();
    article("empat", "Teks empat.");
    article("satu", "Teks baharu.");
    Builds build = Builds.of(root);
    assertThat(build.problems()).containsExactly("OUTPUT_FOREIGN_FILE");
    assertThat(build.told().get(0).location().file()).endsWith("public/" + file);
    assertThat(build.report().published()).isFalse();
    assertThat(site()).isEqualTo(before);
    Folders.remove(root.resolve("public").resolve(file));
    assertThat(Builds.of(root).report().published()).isTrue();
  }

  @Test
  void whatACutOffCopyLeftIsRemoved() throws IOException {
    write("public/.arkib-new/3", "<sv");
    Builds.of(root);
    assertThat(site()).isEqualTo(right);
  }

  // Sources that change when nobody looks.

  @Test
  void anEditOfTheSameSizeWithinTheSecondOfTheBuildIsNoticed() throws IOException {
    Path file = root.resolve("content/satu.md");
    FileTime now = FileTime.from(Instant.now());
    article("satu", "Teks pagi.");
    Files.setLastModifiedTime(file, now);
    Builds.of(root);
    article("satu", "Teks baru.");
    Files.setLastModifiedTime(file, now);
    assertThat(Builds.of(root).report().rendered()).contains("/2025/01/satu/");
    assertThat(page("satu")).contains("Teks baru.");
  }

  @Test
  void onlyVerifyNoticesAnEditOfTheSameSizeAndTime() throws IOException {
    String before = page("satu");
    article("satu", "Tekz satu.");
    assertThat(Builds.of(root).report().rendered()).isEmpty();
    assertThat(page("satu")).isEqualTo(before);
    Builds verified = Builds.of(verify());
    assertThat(verified.report().rendered())
        .filteredOn(file -> !file.startsWith("/cari/"))
        .containsExactly(
            "/2025/01/satu/",
            "/data/2025/01/articles.jsonl",
            "/feed.json",
            "/feed.xml",
            "/manifest-sha256.txt",
            "/manifest-sha256/2025-01.txt",
            "/rss.xml");
    assertThat(page("satu")).contains("Tekz satu.");
  }

  @Test
  void aPictureOfTheSameSizeAndTimeIsNoticedByVerifyToo() throws IOException {
    write("content/media/jeti.svg", "<svg id='b'/>");
    assertThat(Builds.of(root).report().rendered()).isEmpty();
    assertThat(Builds.of(verify()).report().rendered())
        .containsExactly("/manifest-sha256.txt", "/media/jeti.svg");
  }

  // The text of "dua" was not read in this build, for its stamp is the ledger's; it is read when
  // its
  // page is made, and is not what its card says.
  @Test
  void aSourceThatChangedWhileTheSiteWasBuiltIsTold() throws IOException {
    article("dua", "Tekz dua.");
    Files.delete(root.resolve("public/2025/01/dua/index.html"));
    Map<String, String> before = site();
    Builds build = Builds.of(root);
    assertThat(build.problems()).containsExactly("SOURCE_CHANGED");
    assertThat(build.told().get(0).location().file()).isEqualTo("content/dua.md");
    assertThat(build.report().published()).isFalse();
    assertThat(site()).isEqualTo(before);
    assertThat(Builds.of(verify()).problems()).isEmpty();
  }

  // Two builds at once.

  @Test
  void aSecondBuildSaysWhoBuildsAndLeavesAllAlone() throws IOException {
    article("satu", "Teks baharu.");
    Path file = state().resolve("lock");
    Files.writeString(file, "4711");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      StringWriter err = new StringWriter();
      int code =
          Arkib.run(
              new String[] {"build", "--site", root.toString()},
              InputStream.nullInputStream(),
              new PrintWriter(new StringWriter()),
              new PrintWriter(err, true));
      assertThat(code).isEqualTo(1);
      assertThat(err.toString()).contains("build-locked").contains("4711");
      assertThat(Builds.of(root).problems()).containsExactly("BUILD_LOCKED");
      assertThat(site()).isEqualTo(right);
    }
    assertThat(Builds.of(root).report().published()).isTrue();
    assertThat(page("satu")).contains("Teks baharu.");
  }

  private BuildRequest verify() {
    BuildRequest plain = Builds.request(root, "public", Builds.NOW);
    return new BuildRequest(
        root,
        plain.output(),
        Optional.empty(),
        plain.visibility(),
        false,
        true,
        2,
        false,
        Inquiry.NONE);
  }

  private Map<String, String> site() throws IOException {
    return Folders.read(root.resolve("public"));
  }

  private String page(String name) throws IOException {
    return Files.readString(root.resolve("public/2025/01").resolve(name).resolve("index.html"));
  }

  private Path state() throws IOException {
    try (var folders = Files.list(root.resolve(".arkib"))) {
      return folders.findFirst().orElseThrow();
    }
  }

  private void lose(List<String> names) throws IOException {
    for (String name : names) {
      Folders.remove(state().resolve(name));
    }
  }

  private void article(String name, String text) throws IOException {
    write(
        "content/" + name + ".md",
        "---\ntajuk: " + name + "\ntarikh: 2025-01-02\n---\n\n" + text + "\n");
  }

  // All with one time, long ago: a later edit has a time of its own only if the test gives it one.
  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
  }
}
