package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arkib.Run;
import arkib.SiteFolder;
import arkib.build.JavaMachine;
import arkib.diagnostic.MessageLanguage;
import arkib.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** How far a long work is, told by every command that goes through an archive. */
class ProgressTest {

  @TempDir Path temp;

  /** Writes down which works began and how many steps of theirs were done. */
  private static final class Noted implements Progress {
    private final List<String> works = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger done = new AtomicInteger();
    private final CountDownLatch made = new CountDownLatch(1);
    private String work = "";
    private int steps;

    @Override
    public synchronized void begin(String what, int count) {
      end();
      work = what;
      steps = count;
      done.set(0);
    }

    @Override
    public void step() {
      done.incrementAndGet();
    }

    @Override
    public synchronized void end() {
      if (!work.isEmpty()) {
        works.add(work + " " + done.get() + "/" + steps);
        if (work.equals("making")) {
          made.countDown();
        }
        work = "";
      }
    }
  }

  private SiteFolder site() throws IOException {
    return new SiteFolder(temp)
        .withArticle("a.md", "Satu", "date: 2025-01-02")
        .withArticle("b.md", "Dua", "date: 2025-01-03")
        .with("content/names/nama.yaml", "entities:\n  - {id: oman, type: place, name: Oman}\n");
  }

  private int run(Progress progress, Screen screen, StringWriter out, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--site", temp.toString(), "--lang", "en"));
    return new CommandLineRunner(new WatchedMachine(JavaMachine.SHARED, progress), screen)
        .run(
            all,
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(new StringWriter(), true));
  }

  @ParameterizedTest
  @CsvSource({
    "build, reading 3/3",
    "check, reading 3/3",
    "list, reading 2/2",
    "stats, reading 2/2",
    "names, reading 2/2",
    "names --suggest, reading 2/2",
  })
  void whoReadsTheArchiveTellsOfEachArticle(String command, String expected) throws IOException {
    site().with("content/media/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Noted noted = new Noted();
    assertThat(run(noted, Screen.NONE, new StringWriter(), command.split(" "))).isZero();
    assertThat(noted.works).first().isEqualTo(expected);
  }

  @Test
  void whoReadsTheSiteTellsOfEachFile() throws IOException {
    int files = site().build().code() == 0 ? new SiteFolder(temp).made().files().size() : 0;
    Noted noted = new Noted();
    // The last manifest is what all others are compared with.
    String manifests = "comparing (\\d+)/\\1";
    String public1 = temp.resolve("public").toString();
    assertThat(run(noted, Screen.NONE, new StringWriter(), "verify", public1)).isZero();
    assertThat(noted.works).hasSize(2).allMatch(work -> work.matches(manifests));
    assertThat(noted.works.stream().mapToInt(ProgressTest::steps).sum()).isEqualTo(files - 1);

    noted.works.clear();
    String bag = temp.resolve("beg").toString();
    assertThat(run(noted, Screen.NONE, new StringWriter(), "bag", bag)).isZero();
    assertThat(noted.works)
        .hasSize(4)
        .endsWith("packing 3/3", "packing " + files + "/" + files)
        .first()
        .asString()
        .matches(manifests);
  }

  private static int steps(String work) {
    return Integer.parseInt(work.replaceAll(".*/", ""));
  }

  /** The first build of a preview, while its editor waits. */
  @Test
  @Timeout(60)
  void aPreviewTellsOfItsBuild() throws Exception {
    Noted noted = new Noted();
    Terminal terminal = terminal(new StringWriter(), noted);
    UrlOpener opener =
        UrlOpener.of(
            "Linux",
            command -> {
              try {
                noted.made.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              // It ends when it begins to wait for its end.
              Thread.currentThread().interrupt();
              return true;
            });
    ServeCommand serve = new ServeCommand(terminal, opener);
    String folder = site().root().toString();
    new CommandLine(serve).parseArgs("--site", folder, "--port", "0", "--open");
    assertThatThrownBy(serve::call).isInstanceOf(InterruptedException.class);
    assertThat(noted.works).first().isEqualTo("reading 2/2");
    assertThat(noted.works.get(1)).isEqualTo("indexing 2/2");
    assertThat(noted.works.get(2)).matches("making (\\d+)/\\1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "check", "list", "stats", "names", "verify"})
  void withoutATerminalNothingIsSeenOfIt(String command) throws IOException {
    site().build();
    StringWriter out = new StringWriter();
    run(Progress.NONE, Screen.NONE, out, command);
    assertThat(out.toString()).isNotEmpty().doesNotContain("\r").doesNotContain("Reading");
  }

  @Test
  void quietIsQuiet() throws IOException {
    site().build();
    for (String command : List.of("build", "check", "verify")) {
      Noted noted = new Noted();
      run(noted, Screen.NONE, new StringWriter(), command, "--quiet");
      assertThat(noted.works).as(command).isEmpty();
    }
  }

  @Test
  void aWorkThatEndsSoonShowsNone() {
    StringWriter out = new StringWriter();
    Progress line = line(out, Long.MAX_VALUE);
    line.begin("reading", 3);
    line.step();
    line.end();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aLongWorkShowsHowFarItIsAndTidiesUp() {
    StringWriter out = new StringWriter();
    Progress line = line(out, 0);
    line.begin("making", 10);
    line.step();
    line.step();
    line.end();
    assertThat(out.toString()).contains("Making pages").endsWith("\r" + " ".repeat(79) + "\r");
    assertThat(out.toString().split("\r")).allMatch(shown -> shown.length() <= 79);
  }

  /** As when an editor ends it with Ctrl-C: the threads that work on show nothing any more. */
  @Test
  void whatIsBrokenOffShowsNoMore() {
    StringWriter out = new StringWriter();
    Progress line = line(out, 0);
    line.begin("making", 10);
    line.step();
    line.end();
    String shown = out.toString();
    line.step();
    line.end();
    assertThat(out.toString()).isEqualTo(shown).endsWith("\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "indexing", "making", "links", "comparing", "packing"})
  void everyWorkHasAWordInBothLanguages(String work) {
    for (MessageLanguage language : MessageLanguage.values()) {
      assertThat(Terminal.words(language).keys()).contains("progress." + work);
    }
  }

  private static Progress line(StringWriter out, long soon) {
    return new ProgressLine(
        new PrintWriter(out, true), Terminal.words(MessageLanguage.EN), 80, soon);
  }

  private static Terminal terminal(StringWriter out, Progress progress) {
    return new Terminal(
        InputStream.nullInputStream(),
        new PrintWriter(out, true),
        new PrintWriter(out, true),
        MessageLanguage.EN,
        Screen.NONE,
        progress);
  }

  @Test
  void whatIsShownAtATerminalIsTheSameWhenAllIsDone() throws IOException {
    site().build();
    StringWriter out = new StringWriter();
    run(Progress.NONE, new Screen(true, true, false, 80), out, "list");
    assertThat(out.toString()).isEqualTo(Run.of("list", "--site", temp + "", "--lang", "en").out());
  }
}
