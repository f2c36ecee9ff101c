package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script that starts Arkib from its zip, with a Java machine that only tells what it is asked.
 */
class LauncherTest {

  private static final String MACHINE =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in -XX:ArchiveClassesAtExit=*) echo archive >"${argument#*=}" ;; esac
        printf '[%s]' "$argument"
      done
      exit 7
      """;

  @TempDir Path temp;
  private Path home;

  @BeforeEach
  void unpacked() throws IOException {
    home = temp.resolve("a place");
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("runtime/bin"));
    Files.createDirectories(home.resolve("lib/site"));
    Files.copy(Path.of("src/main/dist/arkib"), home.resolve("bin/arkib"));
    Files.writeString(home.resolve("lib/arkib.jar"), "jar");
    machine(MACHINE);
  }

  private void machine(String script) throws IOException {
    Path java = home.resolve("runtime/bin/java");
    Files.writeString(java, script);
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private OtherProcess start(Path script, String... arguments) throws Exception {
    return OtherProcess.run(temp, concat(List.of("sh", script.toString()), List.of(arguments)));
  }

  private static List<String> concat(List<String> one, List<String> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }

  @Test
  void passesArgumentsAndTheExitCode() throws Exception {
    OtherProcess run = start(home.resolve("bin/arkib"), "new", "Feri rosak", "--lang", "ms");
    assertThat(run.code()).isEqualTo(7);
    assertThat(run.out()).endsWith("arkib.jar][new][Feri rosak][--lang][ms]");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theFirstStartAtAPlaceMakesTheArchive() throws Exception {
    // That build must end well for its archive to count.
    machine(MACHINE.replace("exit 7", "exit 0"));
    Path archive = home.resolve("lib/arkib.jsa");
    assertThat(start(home.resolve("bin/arkib"), "x").out())
        .contains("[-XX:SharedArchiveFile=" + archive.toRealPath() + "]");
    Files.writeString(archive, "mine");
    start(home.resolve("bin/arkib"), "x");
    assertThat(Files.readString(archive)).as("it is made once").isEqualTo("mine");

    Path moved = temp.resolve("elsewhere");
    Files.move(home, moved);
    home = moved;
    start(home.resolve("bin/arkib"), "x");
    assertThat(Files.readString(home.resolve("lib/arkib.jsa"))).isEqualTo("archive\n");
    try (var left = Files.list(home.resolve("lib"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("arkib.jar", "arkib.jsa", "arkib.place", "site");
    }
  }

  @Test
  void aBuildThatFailsLeavesNoArchive() throws Exception {
    assertThat(start(home.resolve("bin/arkib"), "x").out()).doesNotContain("SharedArchiveFile");
    assertThat(home.resolve("lib/arkib.jsa")).doesNotExist();
  }

  @Test
  void isFoundThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("arkib"), home.resolve("bin/arkib"));
    assertThat(start(link, "x").out()).contains("a place/lib/arkib.jar]");
  }
}
