package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that an editor ends with Ctrl-C, at any moment: the site is the old one or the new one,
 * and the next build has nothing to complain of. Unlike a kill, it never leaves a mixture.
 */
class InterruptIT {

  private static final List<String> MACHINE = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1");
  private static final int INTERRUPTED = 130;

  @TempDir Path folder;

  private Path root;
  private SmallArchive archive;

  @BeforeEach
  void anArchive() throws IOException {
    root = folder.resolve("site");
    archive = new SmallArchive(root);
    archive.make();
    Builds.of(root);
  }

  @Test
  void theSiteStaysWholeWheneverItFalls() throws Exception {
    for (int round = 0; round < 5; round++) {
      int number = round;
      Map<String, String> before = Folders.read(root.resolve("public"));
      archive.edit("site.yaml", text -> text.replaceFirst("title: .*", "title: Warta " + number));
      Process build = Fork.start(root, MACHINE);
      waitFor(build, round % 5);
      new ProcessBuilder("kill", "-INT", Long.toString(build.pid())).start().waitFor();
      assertThat(build.waitFor()).as("round %s", round).isIn(0, INTERRUPTED);
      Map<String, String> after = Folders.read(root.resolve("public"));
      Map<String, String> clean = clean();
      assertThat(after).as("round %s", round).isIn(before, clean);
      Builds next = Builds.of(root);
      assertThat(next.mistakes()).as("round %s", round).isEmpty();
      assertThat(Folders.read(root.resolve("public"))).as("round %s", round).isEqualTo(clean);
    }
  }

  private Map<String, String> clean() throws IOException {
    Folders.remove(folder.resolve("clean"));
    Folders.copy(root.resolve("content"), folder.resolve("clean/content"));
    Folders.copy(root.resolve("templates"), folder.resolve("clean/templates"));
    Builds.of(folder.resolve("clean"));
    return new TreeMap<>(Folders.read(folder.resolve("clean/public")));
  }

  // From the first moments to that in which the site is changed.
  private void waitFor(Process build, int stage) throws IOException, InterruptedException {
    while (build.isAlive() && !hasReached(stage)) {
      Thread.sleep(1);
    }
  }

  private boolean hasReached(int stage) throws IOException {
    Path state = root.resolve(".arkib");
    try (var folders = Files.list(state)) {
      state = folders.filter(Files::isDirectory).findFirst().orElse(state);
    }
    return switch (stage) {
      case 0 -> true;
      case 1 -> Files.exists(state.resolve("staging"));
      case 2 -> Files.exists(state.resolve("staging/200"));
      default -> Files.exists(state.resolve("staging")) && !Files.exists(state.resolve("pages"));
    };
  }
}
