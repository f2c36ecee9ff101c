package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The jar as users start it, in a Java machine of its own: the one that runs this test, and each
 * newer one that is installed beside it.
 */
class JarIT {

  private static final Path JAR = Path.of("target/arkib.jar").toAbsolutePath();

  @TempDir Path temp;

  static List<Path> javas() throws IOException {
    List<Path> found = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> all = Files.list(installed)) {
        all.filter(home -> home.getFileName().toString().matches(".*\\b(2[1-9]|3\\d)\\b.*"))
            .filter(home -> Files.isExecutable(home.resolve("bin/java")))
            .sorted()
            .forEach(found::add);
      }
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("javas")
  void tellsItsVersion(Path java) throws Exception {
    OtherProcess run = OtherProcess.run(temp, command(java, "--version"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).matches("arkib \\d+\\.\\d+\\.\\d+\\R");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void buildsTheSiteOfTheCurrentFolder(Path java) throws Exception {
    Folder.copy(Path.of("content"), temp.resolve("content"));
    OtherProcess run = OtherProcess.run(temp, command(java));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(temp.resolve("public/index.html")).isNotEmptyFile();
    assertThat(temp.resolve("public/feed.xml")).isNotEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void showsHelpWhereThereIsNoContent(Path java) throws Exception {
    OtherProcess run = OtherProcess.run(temp, command(java, "--lang", "en"));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: arkib ");
    assertThat(run.code()).isZero();
    assertThat(temp).isEmptyDirectory();
  }

  /** What a terminal that knows no UTF-8 is sent is UTF-8 all the same. */
  @Test
  void speaksUtf8WhateverThePlatformSays() throws Exception {
    new SiteFolder(temp).with("content/a.md", "---\ntitle: جاوي\ntarikh: جاوي\n---\n\nTeks.\n");
    List<String> command = command(javas().get(0), "build", "--lang", "ms");
    command.add(1, "-Dfile.encoding=US-ASCII");
    OtherProcess run = OtherProcess.run(temp, command);
    assertThat(run.err()).contains("content/a.md:3:9: ralat: \"جاوي\" bagi \"tarikh\"");
    assertThat(run.code()).isEqualTo(1);
  }

  /** A paragraph of 9 MiB cannot be read where all of Java has 24. */
  @Test
  void aFullMemoryIsToldAndTheOldSiteStays() throws Exception {
    SiteFolder site = new SiteFolder(temp).with("content/a.md", "# Satu\n\nTeks.\n");
    assertThat(OtherProcess.run(temp, command(javas().get(0), "build", "-q")).code()).isZero();
    String front = Files.readString(temp.resolve("public/index.html"));
    site.with("content/b.md", "# Dua\n\n" + "Teks yang panjang. ".repeat(500_000) + "\n");
    List<String> command = command(javas().get(0), "build", "--lang", "en");
    command.add(1, "-Xmx24m");
    OtherProcess run = OtherProcess.run(temp, command);
    assertThat(run.err())
        .contains("error: the 24 MiB of memory that Java may use are not enough", "[memory-full]")
        .contains("java -Xmx48m -jar arkib.jar build")
        .doesNotContain("OutOfMemoryError");
    assertThat(run.code()).isEqualTo(1);
    assertThat(temp.resolve("public/index.html")).hasContent(front);
  }

  private static List<String> command(Path java, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.resolve("bin").resolve("java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
