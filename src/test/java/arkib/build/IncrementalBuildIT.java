package arkib.build;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Messages;
import arkib.plan.Visibility;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * A build after any edit gives the same bytes as a clean build, and a further build writes nothing.
 * {@code -Dincremental.steps=N} for longer walks than the gate's.
 */
class IncrementalBuildIT {

  private static final int STEPS = Integer.getInteger("incremental.steps", 20);
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void afterEveryEditTheSiteIsThatOfACleanBuild(@ForAll long seed) throws IOException {
    Path root = Files.createTempDirectory("arkib-edits");
    try {
      EditedSite site = new EditedSite(root, seed);
      for (int step = 0; step < STEPS; step++) {
        String edit = step == 0 ? "nothing yet" : site.edit();
        String where = "seed " + seed + ", step " + step + ": " + edit;
        BuildReport report = build(root, "public", where);
        remove(root.resolve("clean"));
        BuildReport clean = build(root, "clean", where);
        assertThat(report.published()).as(where).isEqualTo(clean.published());
        if (!clean.published()) {
          continue;
        }
        assertThat(files(root.resolve("public"))).as(where).isEqualTo(files(root.resolve("clean")));
        BuildReport again = build(root, "public", where);
        assertThat(again.written()).as(where).isZero();
        assertThat(again.removed()).as(where).isZero();
        assertThat(again.rendered()).as(where).isEmpty();
      }
    } finally {
      remove(root);
    }
  }

  private static BuildReport build(Path root, String output, String where) throws IOException {
    if (output.equals("clean")) {
      removeState(root);
    }
    BuildRequest request =
        new BuildRequest(
            root,
            Optional.of(root.resolve(output)),
            Optional.empty(),
            new Visibility(NOW, false, false),
            false,
            false,
            2);
    Diagnostics diagnostics = new Diagnostics();
    BuildReport report = Build.run(request, diagnostics);
    // Two articles may want one address by chance: then nothing is written, in both builds.
    Messages messages = Messages.in(MessageLanguage.EN);
    String told =
        diagnostics.sorted().stream().map(messages::text).collect(Collectors.joining("; "));
    assertThat(told).as(where).doesNotContain("template");
    return report;
  }

  private static void removeState(Path root) throws IOException {
    Path state = root.resolve(".arkib");
    if (Files.exists(state)) {
      try (var folders = Files.list(state)) {
        for (Path folder : folders.toList()) {
          if (folder.getFileName().toString().startsWith("clean-")) {
            remove(folder);
          }
        }
      }
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
