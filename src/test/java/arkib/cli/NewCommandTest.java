package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.Run;
import arkib.SiteFolder;
import arkib.build.JavaMachine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code arkib new} asks, and what it makes. */
class NewCommandTest {

  private static final Path SEED = Path.of("src/test/resources/arkib/parse/capture/00-seed.txt");

  @TempDir Path temp;

  @BeforeEach
  void aSite() throws IOException {
    new SiteFolder(temp)
        .with("content/site.yaml", "title: Warta\nsections: [Nasional, Maritim, Sukan]\n");
  }

  private Run begin(boolean terminal, String input, String... more) {
    return begin(terminal, input.getBytes(StandardCharsets.UTF_8), more);
  }

  private Run begin(boolean terminal, byte[] input, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("new", "--site", temp.toString(), "--now", SiteFolder.NOW));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--lang")) {
      arguments.addAll(List.of("--lang", "en"));
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    InputStream in = new ByteArrayInputStream(input);
    int code =
        new CommandLineRunner(JavaMachine.SHARED, new Screen(terminal, false, false, 80))
            .run(arguments, in, new PrintWriter(out, true), new PrintWriter(err, true));
    String root = temp.toString();
    return new Run(
        code, out.toString().replace(root, "SITE"), err.toString().replace(root, "SITE"));
  }

  private String text(String path) throws IOException {
    return Files.readString(temp.resolve("content").resolve(path));
  }

  @Test
  void withoutATerminalNothingIsAsked() throws IOException {
    Run run = begin(false, "", "Feri baharu", "--section", "Maritim", "--author", "Siti");
    assertThat(run.out()).isEqualTo("SITE/content/2026/01/feri-baharu.md\n");
    assertThat(text("2026/01/feri-baharu.md"))
        .isEqualTo(
            """
            ---
            tajuk: "Feri baharu"
            tarikh: 2026-01-01T00:00+08:00
            penulis: ["Siti"]
            bahagian: "Maritim"
            tag: []
            ringkasan:
            draf: true
            ---

            """);
    Run missing = begin(false, "");
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).startsWith("missing: TITLE\n");
  }

  @Test
  void atATerminalAllThatIsMissing() throws IOException {
    Run run = begin(true, "\nFeri rosak\n7 Ogos 2025\nMaritim\nSiti, Ali bin Abu\n\n");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "Headline: Headline: Date [2026-01-01 00:00]: "
                + "Section (Nasional, Maritim, Sukan): Authors, with commas between: "
                + "End of the address [feri-rosak]: SITE/content/2025/08/feri-rosak.md\n");
    assertThat(text("2025/08/feri-rosak.md"))
        .contains("tarikh: 2025-08-07\n", "penulis: [\"Siti\", \"Ali bin Abu\"]\n")
        .doesNotContain("slug:");
  }

  @Test
  void onlyWhatIsMissing() {
    Run run = begin(true, "\n", "Feri", "--section", "Sukan", "--date", "2025", "--author", "Siti");
    assertThat(run.out()).isEqualTo("End of the address [feri]: SITE/content/2025/feri.md\n");
  }

  @Test
  void nothingWhereThatIsSaid() {
    assertThat(begin(true, "", "Feri", "--no-input").out())
        .isEqualTo("SITE/content/2026/01/feri.md\n");
  }

  @Test
  void whatCannotBeIsAskedAgain() throws IOException {
    Run run = begin(true, "semalam\n-\nMaritm\n\n\nFeri Rosak\nferi-1\n", "Feri", "--lang", "ms");
    assertThat(run.out())
        .contains("\"semalam\" bukan tarikh yang dapat dibaca")
        .contains("Tiada bahagian \"Maritm\"; adakah maksud anda \"Maritim\"?")
        .contains("\"Feri Rosak\" tidak boleh menjadi sebahagian alamat")
        .endsWith("SITE/content/tanpa-tarikh/feri-1.md\n");
    assertThat(text("tanpa-tarikh/feri-1.md"))
        .contains("bahagian: \"Maritim\"\n", "slug: feri-1\n", "tarikh:\n");
  }

  @Test
  void aSectionThatIsMeantThough() throws IOException {
    begin(true, "Hiburan\nHiburan\n\n\n", "Feri", "--date", "2025-08");
    assertThat(text("2025/08/feri.md")).contains("bahagian: \"Hiburan\"\n");
  }

  @Test
  void whoGoesAwayWritesNothing() {
    Run run = begin(true, "Feri rosak\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("Cancelled; nothing was written.\n");
    assertThat(temp.resolve("content/2026")).doesNotExist();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    begin(false, "", "Feri");
    Files.writeString(temp.resolve("content/2026/01/feri.md"), "mine");
    Run run = begin(false, "", "Feri");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("SITE/content/2026/01/feri.md is there already; nothing was changed\n");
    assertThat(text("2026/01/feri.md")).isEqualTo("mine");
    // It would be the file beside the other.
    new SiteFolder(temp).with("content/2026/01/pasar.txt", "x");
    assertThat(begin(false, "", "Pasar").code()).isEqualTo(1);
    assertThat(temp.resolve("content/2026/01/pasar.md")).doesNotExist();
  }

  @Test
  void aPastedTextIsShownAndKeptByteForByte() throws IOException {
    byte[] seed = Files.readAllBytes(SEED);
    Run run = begin(false, seed, "--from", "-", "--date", "2021-10", "--section", "Nasional");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("The pasted text\n    1  ").contains("  headline       ");
    Path kept;
    try (var files = Files.list(temp.resolve("content/2021/10"))) {
      kept = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
    }
    assertThat(Files.readAllBytes(kept)).isEqualTo(seed);
    String beside = kept.toString().replace(".txt", ".yaml");
    assertThat(Files.readString(Path.of(beside)))
        .isEqualTo("tarikh: 2021-10\nbahagian: \"Nasional\"\ndraf: true\n");
    assertThat(run.out()).endsWith(beside.replace(temp.toString(), "SITE") + "\n");
  }

  @Test
  void whatIsUnsureInAPastedTextIsAsked() throws IOException {
    Run run = begin(true, "Iran dan Pakistan\n2021\nSiti\nnasional\n", "--from", SEED.toString());
    assertThat(run.out())
        .contains("Headline [", "Date: ", "Section (Nasional, Maritim, Sukan)")
        .contains("SITE/content/2021/iran-dan-pakistan.txt\n");
    assertThat(text("2021/iran-dan-pakistan.yaml"))
        .contains("tajuk: \"Iran dan Pakistan\"\n", "tarikh: 2021\n", "bahagian: \"Nasional\"\n");
  }

  @Test
  void whatCannotBeReadIsNotKept() {
    Run empty = begin(false, "", "--from", "-");
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err()).contains("[file-empty]");
    Run absent = begin(false, "", "--from", temp.resolve("tiada.txt").toString());
    assertThat(absent.code()).isEqualTo(1);
    assertThat(absent.err()).contains("SITE/tiada.txt");
    assertThat(temp.resolve("content/2026")).doesNotExist();
  }
}
