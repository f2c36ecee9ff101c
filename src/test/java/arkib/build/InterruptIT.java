package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int TERMINATED = 143;

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
      waitFor(build, "public-", round % 5);
      send("INT", build);
      assertThat(build.waitFor()).as("round %s", round).isIn(0, INTERRUPTED);
      Map<String, String> after = Folders.read(root.resolve("public"));
      Map<String, String> clean = clean();
      assertThat(after).as("round %s", round).isIn(before, clean);
      Builds next = Builds.of(root);
      assertThat(next.mistakes()).as("round %s", round).isEmpty();
      assertThat(Folders.read(root.resolve("public"))).as("round %s", round).isEqualTo(clean);
    }
  }

  /** So it is with a preview that is ended while it builds; the next one begins. */
  @Test
  void aPreviewStaysWholeToo() throws Exception {
    // The moment at which previews are built: none of the articles is of these minutes.
    Instant now = Instant.now();
    Builds.of(Builds.request(root, ".arkib/preview", now));
    Path preview = root.resolve(".arkib/preview");
    for (int round = 0; round < 4; round++) {
      int number = round;
      Map<String, String> before = Folders.read(preview);
      archive.edit("site.yaml", text -> text.replaceFirst("title: .*", "title: Warta " + number));
      Process serve = Fork.serve(root, MACHINE);
      waitFor(serve, "preview-", round + 1);
      // A shell lets what it runs in the background ignore Ctrl-C, and a preview does not end by
      // itself. To a Java machine both signals are the same.
      send("TERM", serve);
      assertThat(serve.waitFor()).as("round %s", round).isEqualTo(TERMINATED);
      Map<String, String> clean = clean(now);
      assertThat(Folders.read(preview)).as("round %s", round).isIn(before, clean);
      Builds next = Builds.of(Builds.request(root, ".arkib/preview", now));
      assertThat(next.mistakes()).as("round %s", round).isEmpty();
      assertThat(Folders.read(preview)).as("round %s", round).isEqualTo(clean);
    }
  }

  private static void send(String signal, Process process)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
  }

  private Map<String, String> clean() throws IOException {
    return clean(Builds.NOW);
  }

  private Map<String, String> clean(Instant now) throws IOException {
    Path clean = folder.resolve("clean");
    Folders.remove(clean);
    Folders.copy(root.resolve("content"), clean.resolve("content"));
    Folders.copy(root.resolve("templates"), clean.resolve("templates"));
    Builds.of(Builds.request(clean, "public", now));
    return new TreeMap<>(Folders.read(clean.resolve("public")));
  }

  // From the first moments to that in which the site is changed; a busy machine may look too late.
  private void waitFor(Process build, String folder, int stage)
      throws IOException, InterruptedException {
    Path pages = state(folder).resolve("pages");
    Optional<FileTime> before = time(pages);
    while (build.isAlive() && !hasReached(folder, stage) && !isOther(time(pages), before)) {
      Thread.sleep(1);
    }
  }

  private static boolean isOther(Optional<FileTime> now, Optional<FileTime> before) {
    return now.isPresent() && !now.equals(before);
  }

  private static Optional<FileTime> time(Path file) throws IOException {
    try {
      return Optional.of(Files.getLastModifiedTime(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private Path state(String folder) throws IOException {
    try (var folders = Files.list(root.resolve(".arkib"))) {
      return folders
          .filter(one -> one.getFileName().toString().startsWith(folder))
          .findFirst()
          .orElseThrow();
    }
  }

  private boolean hasReached(String folder, int stage) throws IOException {
    Path state = state(folder);
    return switch (stage) {
      case 0 -> true;
      case 1 -> Files.exists(state.resolve("staging"));
      case 2 -> Files.exists(state.resolve("staging/200"));
      default -> Files.exists(state.resolve("staging")) && !Files.exists(state.resolve("pages"));
    };
  }
}
