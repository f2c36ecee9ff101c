package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment, then a build: the bytes of a clean build and nothing else.
 * When the kill falls differs from run to run; what is asserted does not.
 */
class CrashIT {

  private static final int KILLS = 10;
  // A small machine, started fast: most of a build's time is then its own.
  private static final List<String> MACHINE = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1");

  @TempDir Path folder;

  private Path root;
  private SmallArchive archive;
  private final SplittableRandom random = new SplittableRandom(20261123);

  @BeforeEach
  void anArchive() throws IOException {
    root = folder.resolve("site");
    archive = new SmallArchive(root);
    archive.make();
    archive.settings("outputs: []\nsearch: {enabled: true}");
  }

  @Test
  void afterAKillABuildMakesTheSiteOfACleanBuild() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      saveContent();
      edit(archive, kill);
      kill();
      if (kill % 2 == 1) {
        takeBack();
      }
      String where = "kill " + kill;
      assertMended(Builds.of(root), Map.of(), where);
    }
  }

  /** Then what is known of all other files is not written anew, but added to. */
  @Test
  void afterAKillWhereNothingButTextsChangedTooItDoes() throws Exception {
    archive.settings("outputs: [jsonl]\nsearch: {enabled: true}");
    Builds.of(root);
    for (int kill = 0; kill < KILLS; kill++) {
      saveContent();
      for (int i = 0; i < 60; i++) {
        String other = "Teks ke-" + (kill + i) % 10;
        archive.edit(
            String.format(Locale.ROOT, "berita/b%03d.md", 50 + i),
            text -> text.replaceFirst("Teks \\S+", other));
      }
      kill();
      if (kill % 2 == 1) {
        takeBack();
      }
      assertMended(Builds.of(root), Map.of(), "kill " + kill);
    }
  }

  /** A swap that is killed was done or was not: readers see one whole site at any moment. */
  @Test
  void aKilledSwapLeavesTheOldSiteOrTheNewOne() throws Exception {
    Builds.atomicallyOf(root);
    Map<String, String> foreign = Map.of("CNAME", "arkib.example", ".git/HEAD", "ref: x");
    for (Map.Entry<String, String> file : foreign.entrySet()) {
      Path path = root.resolve("public").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    for (int kill = 0; kill < KILLS; kill++) {
      String where = "kill " + kill;
      Map<String, String> before = Folders.read(root.resolve("public"));
      saveContent();
      edit(archive, kill);
      kill("--atomic");
      assertThat(Folders.read(root.resolve("public"))).as(where).isIn(before, cleanSite(foreign));
      if (kill % 2 == 1) {
        takeBack();
      }
      Builds after = kill % 3 == 0 ? Builds.of(root) : Builds.atomicallyOf(root);
      assertMended(after, foreign, where);
    }
  }

  private void kill(String... options) throws Exception {
    Process build = Fork.start(root, MACHINE, options);
    waitFor(build, root, random);
    build.destroyForcibly().waitFor();
  }

  private void saveContent() throws IOException {
    Folders.remove(folder.resolve("before"));
    Folders.copy(root.resolve("content"), folder.resolve("before"));
  }

  // What the killed build put in place is now wrong again, at the same size.
  private void takeBack() throws IOException {
    Folders.remove(root.resolve("content"));
    Folders.copy(folder.resolve("before"), root.resolve("content"));
  }

  private void assertMended(Builds after, Map<String, String> foreign, String where)
      throws IOException {
    assertThat(after.mistakes()).as(where).isEmpty();
    assertThat(Folders.read(root.resolve("public"))).as(where).isEqualTo(cleanSite(foreign));
    assertThat(Builds.of(root).report().rendered()).as(where).isEmpty();
    assertThat(leftInState(root)).as(where).isEmpty();
  }

  private Map<String, String> cleanSite(Map<String, String> foreign) throws IOException {
    Map<String, String> site = new TreeMap<>(CleanBuild.of(root, Builds.NOW).files());
    site.putAll(foreign);
    return site;
  }

  // Each edit changes many pages, adds some and makes some stale.
  private static void edit(SmallArchive archive, int kill) throws IOException {
    archive.edit("site.yaml", text -> text.replaceFirst("title: .*", "title: Warta " + kill));
    archive.add("tarikh: 202" + (1 + kill % 5) + "-06-0" + (1 + kill % 9));
    archive.write("media/p" + kill + ".svg", "<svg>" + " ".repeat(kill) + "</svg>");
    archive.edit(
        SmallArchive.OLD,
        text -> text.replaceFirst("tarikh: .*", "tarikh: 2023-03-" + (10 + kill)));
    archive.writeBeside("templates/assets/arkib.css", "body{margin:" + kill + "px}");
  }

  // Until a stage of the build that can be seen from outside, and some milliseconds into it.
  private static void waitFor(Process build, Path root, SplittableRandom random)
      throws IOException, InterruptedException {
    int stage = random.nextInt(5);
    int delay = random.nextInt(60);
    while (build.isAlive() && !hasReached(stage, root)) {
      Thread.sleep(1);
    }
    Thread.sleep(delay);
  }

  private static boolean hasReached(int stage, Path root) throws IOException {
    Path state = state(root);
    return switch (stage) {
      case 0 -> true;
      case 1 -> Files.exists(state.resolve("staging"));
      case 2 -> Files.exists(state.resolve("staging/300"));
      case 3 -> Files.exists(state.resolve("staging")) && !hasLedger(state);
      default -> Files.exists(root.resolve("public/.arkib-new"));
    };
  }

  // It goes before the first file is moved into place; of a folder that is swapped, its own.
  private static boolean hasLedger(Path state) {
    Path live = Files.exists(state.resolve("1")) ? state.resolve("1") : state;
    return Files.exists(live.resolve("pages"));
  }

  private static Path state(Path root) throws IOException {
    if (Files.notExists(root.resolve(".arkib"))) {
      return root.resolve(".arkib");
    }
    try (var folders = Files.list(root.resolve(".arkib"))) {
      return folders.filter(Files::isDirectory).findFirst().orElse(root.resolve(".arkib"));
    }
  }

  private static List<String> leftInState(Path root) throws IOException {
    return Folders.files(state(root)).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> !name.endsWith(".words") && !name.endsWith(".terms"))
        .filter(
            name ->
                !List.of(
                        "addresses",
                        "carried.txt",
                        "dictionary",
                        "last",
                        "lock",
                        "owned.txt",
                        "pages",
                        "sources")
                    .contains(name))
        .toList();
  }
}
