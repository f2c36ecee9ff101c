package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole site is swapped at once: {@code public} is a link to one of the folders beside it. */
class AtomicBuildIT {

  @TempDir Path root;
  private Path place;
  private int clock;

  @BeforeEach
  void aSite() throws IOException {
    place = root.resolve("public");
    title("Warta");
    write("content/media/jeti.svg", "<svg/>");
    for (String name : List.of("satu", "dua", "tiga")) {
      article(name, "Teks " + name + ".");
    }
  }

  // The link and the folders.

  @Test
  void theFirstSiteIsBesideAndLinked() throws IOException {
    swap();
    assertLive(1);
    assertThat(folders()).containsExactly("1");
    assertSite(Map.of());
  }

  @Test
  void twoFoldersTakeTurns() throws IOException {
    swap();
    for (int live : new int[] {2, 1, 2, 1}) {
      article("satu", "Teks kali " + live + clock);
      swap();
      assertLive(live);
      assertSite(Map.of());
    }
    assertThat(folders()).containsExactly("1", "2");
  }

  @Test
  void withoutAChangeNothingIsSwapped() throws IOException {
    swap();
    article("satu", "Teks lain.");
    swap();
    Builds quiet = swap();
    assertThat(quiet.report().rendered()).isEmpty();
    assertThat(quiet.report().written()).isZero();
    assertLive(2);
  }

  @Test
  void anUnchangedFileIsOneFileInBothFolders() throws IOException {
    swap();
    article("satu", "Teks lain.");
    BuildReport report = swap().report();
    // The article, three feeds that quote it, the manifests of its month and of all, and four files
    // of the search: its words, where they stand, the list of parts.
    assertThat(report.written()).isEqualTo(10);
    assertThat(shared()).hasSize(report.unchanged()).contains("media/jeti.svg", "index.html");
    article("dua", "Teks lain.");
    swap();
    assertThat(shared()).contains("2025/01/satu/index.html").doesNotContain("feed.xml");
  }

  @Test
  void aPageOfARemovedArticleGoes() throws IOException {
    swap();
    article("dua", "Teks lain.");
    swap();
    Files.delete(root.resolve("content/tiga.md"));
    assertThat(swap().report().removed()).isEqualTo(1);
    assertSite(Map.of());
    assertThat(root.resolve(".public-1/2025/01/tiga")).doesNotExist();
    article("dua", "Teks baharu.");
    swap();
    assertThat(root.resolve(".public-2/2025/01/tiga")).doesNotExist();
    assertSite(Map.of());
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    write("content/media/x", "fail");
    swap();
    article("dua", "Teks lain.");
    swap();
    for (int turn = 0; turn < 2; turn++) {
      Folders.remove(root.resolve("content/media/x"));
      write("content/media/x/y.svg", "<svg/>");
      swap();
      assertSite(Map.of());
      Folders.remove(root.resolve("content/media/x"));
      write("content/media/x", "fail");
      swap();
      assertSite(Map.of());
    }
  }

  @Test
  void aSiteWithMistakesIsNotSwapped() throws IOException {
    swap();
    Map<String, String> before = Folders.read(place);
    article("satu", "Teks lain.");
    write("content/salah.md", "---\ntajuk: Salah\ntarikh: semalam\n---\n\nTeks.\n");
    assertThat(Builds.atomicallyOf(root).report().published()).isFalse();
    assertLive(1);
    assertThat(Folders.read(place)).isEqualTo(before);
  }

  // Files that Arkib did not make.

  @Test
  void aPlainFolderBecomesALinkWithAllThatIsInIt() throws IOException {
    assertThat(Builds.of(root).problems()).isEmpty();
    Map<String, String> foreign = foreignFiles();
    Files.createDirectories(place.resolve("muat-naik"));
    Files.createSymbolicLink(place.resolve("lama"), Path.of("2025"));
    article("satu", "Teks lain.");
    for (int live : new int[] {1, 2, 1}) {
      swap();
      assertLive(live);
      assertSite(foreign);
      assertThat(place.resolve("muat-naik")).isEmptyDirectory();
      assertThat(Files.readSymbolicLink(place.resolve("lama"))).isEqualTo(Path.of("2025"));
      article("satu", "Teks baharu " + clock);
    }
    assertThat(state().resolve("pages")).doesNotExist();
    assertThat(state().resolve("owned.txt")).doesNotExist();
  }

  @Test
  void aPlainFolderBecomesALinkAlsoWithoutAChange() throws IOException {
    Builds.of(root);
    assertThat(swap().report().written()).isZero();
    assertLive(1);
    assertSite(Map.of());
  }

  @Test
  void whatTheEditorChangesBesideTheSiteIsSoAfterEachSwap() throws IOException {
    swap();
    Map<String, String> foreign = new TreeMap<>(foreignFiles());
    for (int turn = 0; turn < 4; turn++) {
      foreign.put("CNAME", "arkib" + turn + ".example");
      Files.writeString(place.resolve("CNAME"), "arkib" + turn + ".example");
      article("satu", "Teks baharu " + clock);
      swap();
      assertSite(foreign);
    }
    for (String path : foreign.keySet()) {
      Files.delete(place.resolve(path));
    }
    for (int turn = 0; turn < 2; turn++) {
      article("satu", "Teks akhir " + clock);
      swap();
      assertSite(Map.of());
    }
  }

  @Test
  void whatSomebodyPutIntoTheIdleFolderStays() throws IOException {
    swap();
    article("satu", "Teks lain.");
    swap();
    Files.writeString(root.resolve(".public-1/lewat.txt"), "lewat");
    article("satu", "Teks baharu.");
    swap();
    assertSite(Map.of("lewat.txt", "lewat"));
  }

  @Test
  void aFileInTheWayIsToldAsTheEditorKnowsIt() throws IOException {
    swap();
    Files.createDirectories(place.resolve("2025/01/empat"));
    Files.writeString(place.resolve("2025/01/empat/index.html"), "milik orang");
    article("empat", "Teks empat.");
    Builds build = Builds.atomicallyOf(root);
    assertThat(build.problems()).containsExactly("OUTPUT_FOREIGN_FILE");
    assertThat(build.told().get(0).location().file()).endsWith("/public/2025/01/empat/index.html");
    assertLive(1);
  }

  // Plain builds between.

  @Test
  void plainBuildsAndSwapsMayFollowEachOther() throws IOException {
    for (boolean swaps : new boolean[] {false, true, false, false, true, true, false, true}) {
      article("satu", "Teks kali " + clock);
      Files.deleteIfExists(root.resolve("content/empat.md"));
      if (clock % 2 == 0) {
        article("empat", "Teks empat.");
      }
      assertThat((swaps ? Builds.atomicallyOf(root) : Builds.of(root)).problems()).isEmpty();
      assertSite(Map.of());
      assertThat(Builds.of(root).report().rendered()).isEmpty();
    }
  }

  @Test
  void aPlainBuildChangesOnlyTheLiveFolder() throws IOException {
    swap();
    article("dua", "Teks lain.");
    swap();
    Map<String, String> idle = Folders.read(root.resolve(".public-1"));
    title("Harian");
    Builds.of(root);
    assertLive(2);
    assertSite(Map.of());
    assertThat(Folders.read(root.resolve(".public-1"))).isEqualTo(idle);
  }

  // Readers.

  @Test
  void whoReadsWhileItIsSwappedSeesOneSite() throws Exception {
    swap();
    for (int turn = 0; turn < 4; turn++) {
      Map<String, String> before = Folders.read(place);
      title("Harian " + turn);
      AtomicBoolean done = new AtomicBoolean();
      CountDownLatch begun = new CountDownLatch(1);
      Set<String> paths = before.keySet();
      CompletableFuture<List<Map<String, String>>> seen =
          CompletableFuture.supplyAsync(() -> poll(paths, begun, done));
      begun.await();
      swap();
      done.set(true);
      Map<String, String> after = Folders.read(place);
      assertThat(after).isNotEqualTo(before);
      assertThat(seen.get()).isNotEmpty().allSatisfy(s -> assertThat(s).isIn(before, after));
    }
  }

  // Each time, first, through the link: a file is never missing, whatever happens meanwhile; then,
  // within the folder that the link leads to: all files are of one build.
  private List<Map<String, String>> poll(
      Set<String> paths, CountDownLatch begun, AtomicBoolean done) {
    List<Map<String, String>> sites = new ArrayList<>();
    do {
      try {
        for (String path : paths) {
          assertThat(Files.readAllBytes(place.resolve(path))).isNotEmpty();
        }
        Path now = place.toRealPath();
        Map<String, String> site = new TreeMap<>();
        for (String path : paths) {
          site.put(
              path, new String(Files.readAllBytes(now.resolve(path)), StandardCharsets.ISO_8859_1));
        }
        if (!sites.contains(site)) {
          sites.add(site);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      begun.countDown();
    } while (!done.get());
    return sites;
  }

  @Test
  void whoHasAFileOpenReadsItToItsEnd() throws IOException {
    swap();
    article("dua", "Teks lain.");
    swap();
    byte[] before = Files.readAllBytes(place.resolve("index.html"));
    try (InputStream in = Files.newInputStream(place.resolve("index.html"))) {
      for (int turn = 0; turn < 3; turn++) {
        title("Harian " + turn);
        swap();
      }
      assertThat(in.readAllBytes()).isEqualTo(before);
    }
  }

  // What went wrong before.

  @Test
  void aSwapThatWasCutOffAfterTheFolderWasMovedAsideIsEnded() throws IOException {
    for (boolean swaps : new boolean[] {true, false}) {
      Builds.of(root);
      Map<String, String> foreign = foreignFiles();
      title("Harian " + swaps);
      swap();
      // As the first swap leaves it that is killed between its last two steps.
      Files.move(place, root.resolve(".public-next"));
      Builds after = swaps ? Builds.atomicallyOf(root) : Builds.of(root);
      assertThat(after.report().rendered()).isEmpty();
      assertLive(1);
      assertSite(foreign);
      startAgain();
    }
  }

  @Test
  void aNextLinkThatWasNeverPutIntoPlaceGoes() throws IOException {
    swap();
    Files.createSymbolicLink(root.resolve(".public-next"), Path.of(".public-2"));
    swap();
    assertLive(1);
    assertThat(Files.exists(root.resolve(".public-next"), LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void whateverIsLostTheNextSwapMakesTheSite() throws IOException {
    for (String lost : List.of("public", ".public-1", ".public-2", ".arkib")) {
      for (boolean swaps : new boolean[] {true, false}) {
        swap();
        article("dua", "Teks lain " + clock);
        swap();
        Folders.remove(root.resolve(lost));
        article("dua", "Teks baharu " + clock);
        Builds after = swaps ? Builds.atomicallyOf(root) : Builds.of(root);
        if (after.report().published()) {
          assertSite(Map.of());
        } else {
          // With the state lost, a page that differs may be anybody's.
          assertThat(lost).isEqualTo(".arkib");
          assertThat(after.problems()).containsOnly("OUTPUT_FOREIGN_FILE");
        }
        startAgain();
      }
    }
  }

  @Test
  void aFolderOfWhichNothingIsKnownIsLeftAlone() throws IOException {
    Files.createDirectories(root.resolve(".public-1"));
    Files.writeString(root.resolve(".public-1/saya.txt"), "saya");
    swap();
    assertLive(2);
    article("dua", "Teks lain.");
    swap();
    assertLive(3);
    assertSite(Map.of());
    assertThat(Folders.read(root.resolve(".public-1"))).isEqualTo(Map.of("saya.txt", "saya"));
  }

  @Test
  void somebodyWhoWroteIntoAFileWroteIntoBothAndItIsMadeAgain() throws IOException {
    swap();
    article("dua", "Teks lain.");
    swap();
    Files.writeString(place.resolve("2025/01/satu/index.html"), "rosak");
    for (int turn = 0; turn < 3; turn++) {
      article("dua", "Teks baharu " + clock);
      swap();
      assertSite(Map.of());
    }
  }

  // Links of the editor's own, and where no site may be.

  @Test
  void aLinkOfTheEditorsOwnIsFollowedAndStays() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("hos/laman"));
    Files.createSymbolicLink(place, Path.of("hos/laman"));
    for (boolean swaps : new boolean[] {false, true, false, true}) {
      title("Harian " + clock);
      assertThat((swaps ? Builds.atomicallyOf(root) : Builds.of(root)).problems()).isEmpty();
      assertSite(Map.of());
      assertThat(Files.readSymbolicLink(place)).isEqualTo(Path.of("hos/laman"));
    }
    assertThat(Files.readSymbolicLink(elsewhere).toString()).matches("\\.laman-[12]");
  }

  @Test
  void noSiteIsSwappedIntoTheContent() throws IOException {
    Files.createSymbolicLink(place, Path.of("content"));
    assertThat(Builds.atomicallyOf(root).problems()).containsExactly("OUTPUT_OVERLAPS");
    Files.delete(place);
    assertThat(
            Builds.of(Builds.atomically(Builds.request(root, "content/public", Builds.NOW)))
                .problems())
        .containsExactly("OUTPUT_OVERLAPS");
    assertThat(folders()).isEmpty();
  }

  private Builds swap() {
    Builds build = Builds.atomicallyOf(root);
    assertThat(build.mistakes()).isEmpty();
    assertThat(build.report().published()).isTrue();
    return build;
  }

  private void assertLive(int number) throws IOException {
    assertThat(Files.readSymbolicLink(place)).isEqualTo(Path.of(".public-" + number));
  }

  // What readers see is a clean build and what the editor put beside it.
  private void assertSite(Map<String, String> foreign) throws IOException {
    Path clean = root.resolve("clean");
    Folders.remove(clean);
    removeCleanState();
    Builds.of(Builds.request(root, "clean", Builds.NOW));
    Map<String, String> right = new TreeMap<>(Folders.read(clean));
    right.putAll(foreign);
    Map<String, String> seen = new TreeMap<>(Folders.read(place));
    assertThat(seen).isEqualTo(right);
  }

  private void removeCleanState() throws IOException {
    try (var states = Files.list(root.resolve(".arkib"))) {
      for (Path state : states.toList()) {
        if (state.getFileName().toString().startsWith("clean-")) {
          Folders.remove(state);
        }
      }
    }
  }

  private List<String> shared() throws IOException {
    Path one = root.resolve(".public-1");
    List<String> shared = new ArrayList<>();
    for (String path : Folders.read(one).keySet()) {
      Path other = root.resolve(".public-2").resolve(path);
      if (Files.exists(other) && Files.isSameFile(one.resolve(path), other)) {
        shared.add(path);
      }
    }
    return shared;
  }

  private Map<String, String> foreignFiles() throws IOException {
    Map<String, String> foreign =
        Map.of("CNAME", "arkib.example", ".nojekyll", "", ".git/HEAD", "ref: x", "a/b.txt", "b");
    for (Map.Entry<String, String> file : foreign.entrySet()) {
      Files.createDirectories(place.resolve(file.getKey()).getParent());
      Files.writeString(place.resolve(file.getKey()), file.getValue());
    }
    return foreign;
  }

  private void startAgain() throws IOException {
    for (String path : List.of("public", ".public-1", ".public-2", ".public-3", ".arkib")) {
      if (Files.isSymbolicLink(root.resolve(path))) {
        Files.delete(root.resolve(path));
      }
      Folders.remove(root.resolve(path));
    }
  }

  private List<String> folders() throws IOException {
    try (var all = Files.list(root)) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> name.startsWith(".public-"))
          .map(name -> name.substring(".public-".length()))
          .sorted()
          .toList();
    }
  }

  private Path state() throws IOException {
    try (var folders = Files.list(root.resolve(".arkib"))) {
      return folders
          .filter(f -> f.getFileName().toString().startsWith("public-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private void title(String title) throws IOException {
    write("content/site.yaml", "title: " + title + "\noutputs: []\n");
  }

  private void article(String name, String text) throws IOException {
    write(
        "content/" + name + ".md",
        "---\ntajuk: " + name + "\ntarikh: 2025-01-02\n---\n\n" + text + "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Instant time = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(60L * ++clock);
    Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
