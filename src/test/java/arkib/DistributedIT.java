package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip of {@code -Pdist} as it is laid out, with the jar that was built and, in place of a small
 * Java machine of its own, the one that runs this test.
 */
class DistributedIT {

  private static final Path SCRIPTS = Path.of("src/main/dist");

  @TempDir Path temp;
  private Path home;

  @BeforeEach
  void unpacked() throws IOException {
    home = temp.resolve("arkib(x86)");
    Folder.copy(SCRIPTS, home.resolve("bin"));
    Folder.copy(SCRIPTS.resolve("site"), home.resolve("lib/site"));
    Files.copy(Path.of("target/arkib.jar"), home.resolve("lib/arkib.jar"));
    Path java = home.resolve("runtime/bin/java");
    Files.createDirectories(java.getParent());
    String own = System.getProperty("java.home") + "/bin/java";
    Files.writeString(java, "#!/bin/sh\nexec '" + own + "' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  /** Java 17 archives no class of a jar whose path has a space; Arkib starts there all the same. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPathMayHaveSpaces() throws Exception {
    Path spaced = temp.resolve("Program Files (x86)");
    Files.move(home, spaced);
    home = spaced;
    for (int start = 1; start <= 2; start++) {
      OtherProcess run = arkib(List.of(), "--version");
      assertThat(run.err()).as("start %s", start).isEmpty();
      assertThat(run.out()).startsWith("arkib ");
    }
  }

  private OtherProcess arkib(List<String> options, String... arguments) throws Exception {
    Stream<String> command =
        Stream.concat(
            Stream.of(
                "env",
                "ARKIB_JAVA_OPTIONS=" + String.join(" ", options),
                "sh",
                home.resolve("bin/arkib").toString()),
            Stream.of(arguments));
    return OtherProcess.run(temp, command.toList());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void buildsASiteWithTheClassesOfItsArchive() throws Exception {
    Path folder = temp.resolve("laman");
    new SiteFolder(folder).withArticle("a.md", "Feri baharu", "date: 2025-01-02");
    Path loaded = temp.resolve("loaded.txt");
    String log = "-Xlog:class+load:file=" + loaded;
    OtherProcess run = arkib(List.of(log), "build", "--site", folder.toString(), "--lang", "en");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("1 article, ");
    assertThat(folder.resolve("public/index.html")).content().contains("Feri baharu");

    assertThat(home.resolve("lib/arkib.jsa")).isNotEmptyFile();
    assertThat(home.resolve("lib/site/.arkib")).doesNotExist();
    List<String> lines =
        Files.readAllLines(loaded, StandardCharsets.UTF_8).stream()
            .filter(line -> line.matches(".*\\barkib\\.[a-z.]+[A-Z]\\w* source: .*"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(300);
    // What a Java machine generates while it runs has no place in an archive.
    assertThat(lines.stream().filter(line -> line.contains("source: shared objects file (top)")))
        .hasSizeGreaterThan(lines.size() * 9 / 10);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDamagedArchiveIsNoMatterOfTheEditors() throws Exception {
    assertThat(arkib(List.of(), "--version").code()).isZero();
    Files.writeString(home.resolve("lib/arkib.jsa"), "rosak");
    OtherProcess run = arkib(List.of(), "--version");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("arkib ");
    assertThat(run.code()).isZero();
  }

  /**
   * Read, since it runs nowhere else: what it names is set, is there, and is what the other starts.
   */
  @Test
  void theScriptForWindowsStartsTheSame() throws IOException {
    String windows = Files.readString(SCRIPTS.resolve("arkib.bat"));
    String others = Files.readString(SCRIPTS.resolve("arkib"));
    assertThat(windows.replace("\r\n", "")).as("each line ends with CRLF").doesNotContain("\n");
    for (String option : options(others)) {
      assertThat(windows).contains(option);
    }
    assertThat(options(windows)).isEqualTo(options(others));
    Matcher used = Pattern.compile("%([A-Z_]+)%").matcher(windows);
    while (used.find()) {
      assertThat(windows + "set \"TEMP= set \"ERRORLEVEL= set \"ARKIB_JAVA_OPTIONS=")
          .contains("set \"" + used.group(1) + "=");
    }
    Matcher label = Pattern.compile("goto (\\w+)").matcher(windows);
    while (label.find()) {
      assertThat(windows).contains("\r\n:" + label.group(1) + "\r\n");
    }
    assertThat(windows.lines().filter(line -> !line.startsWith("rem ")))
        .as("a path with a bracket would end a block")
        .noneMatch(line -> line.endsWith("("))
        .allMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 0);
    assertThat(windows).endsWith("-jar \"%JAR%\" %*\r\nexit /b %ERRORLEVEL%\r\n");
  }

  private static List<String> options(String script) {
    return Pattern.compile("-X[A-Za-z0-9:+=]+|--quiet|--site|--out|ARKIB_JAVA_OPTIONS")
        .matcher(script)
        .results()
        .map(found -> found.group())
        .distinct()
        .sorted()
        .toList();
  }
}
