package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment, then a build: the bytes of a clean build and nothing else.
 * When the kill falls differs from run to run; what is asserted does not.
 */
class CrashIT {

  private static final int KILLS = 16;
  // A small machine, started fast: most of a build's time is then its own.
  private static final List<String> MACHINE = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1");

  @TempDir Path folder;

  @Test
  void afterAKillABuildMakesTheSiteOfACleanBuild() throws Exception {
    Path root = folder.resolve("site");
    SmallArchive archive = new SmallArchive(root);
    archive.make();
    SplittableRandom random = new SplittableRandom(20261123);
    for (int kill = 0; kill < KILLS; kill++) {
      Folders.remove(folder.resolve("before"));
      Folders.copy(root.resolve("content"), folder.resolve("before"));
      edit(archive, kill);
      Process build = Fork.start(root, MACHINE);
      waitFor(build, root, random);
      build.destroyForcibly().waitFor();
      if (kill % 2 == 1) {
        // Taken back: what the killed build put in place is now wrong again, at the same size.
        Folders.remove(root.resolve("content"));
        Folders.copy(folder.resolve("before"), root.resolve("content"));
      }
      String where = "kill " + kill;
      Builds after = Builds.of(root);
      assertThat(after.problems()).as(where).isEmpty();
      Folders.remove(folder.resolve("clean"));
      Folders.copy(root.resolve("content"), folder.resolve("clean/content"));
      Folders.copy(root.resolve("templates"), folder.resolve("clean/templates"));
      Builds.of(folder.resolve("clean"));
      assertThat(Folders.read(root.resolve("public")))
          .as(where)
          .isEqualTo(Folders.read(folder.resolve("clean/public")));
      assertThat(Builds.of(root).report().rendered()).as(where).isEmpty();
      assertThat(leftInState(root)).as(where).isEmpty();
    }
  }

  // Each edit changes many pages, adds some and makes some stale.
  private static void edit(SmallArchive archive, int kill) throws IOException {
    archive.edit("site.yaml", text -> text.replaceFirst("title: .*", "title: Warta " + kill));
    archive.add("tarikh: 202" + (1 + kill % 5) + "-06-0" + (1 + kill % 9));
    archive.write("media/p" + kill + ".svg", "<svg/>".repeat(1 + kill));
    archive.edit(
        SmallArchive.OLD,
        text -> text.replaceFirst("tarikh: .*", "tarikh: 2023-03-" + (10 + kill)));
    archive.writeBeside("templates/assets/arkib.css", "body{margin:" + kill + "px}");
  }

  // Until a stage of the build that can be seen from outside, and some milliseconds into it.
  private static void waitFor(Process build, Path root, SplittableRandom random)
      throws IOException, InterruptedException {
    int stage = random.nextInt(4);
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
      default -> Files.exists(state.resolve("staging")) && Files.notExists(state.resolve("pages"));
    };
  }

  private static Path state(Path root) throws IOException {
    if (Files.notExists(root.resolve(".arkib"))) {
      return root.resolve(".arkib");
    }
    try (var folders = Files.list(root.resolve(".arkib"))) {
      return folders.findFirst().orElse(root.resolve(".arkib"));
    }
  }

  private static List<String> leftInState(Path root) throws IOException {
    return Folders.files(state(root)).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> !List.of("lock", "owned.txt", "pages", "sources").contains(name))
        .toList();
  }
}
