package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arkib.SiteFolder;
import arkib.diagnostic.MessageLanguage;
import arkib.progress.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code arkib serve --open}. */
class UrlOpenerTest {

  private static final URI URL = URI.create("http://127.0.0.1:4321/akhbar/");

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "Linux, xdg-open",
    "FreeBSD, xdg-open",
    "Mac OS X, open",
    "Windows 11, 'rundll32 url.dll,FileProtocolHandler'"
  })
  void eachSystemHasItsProgram(String system, String program) throws Exception {
    List<String> started = new ArrayList<>();
    assertThat(UrlOpener.of(system, started::addAll).isOpened(URL)).isTrue();
    assertThat(String.join(" ", started)).isEqualTo(program + " " + URL);
  }

  @Test
  void aProgramThatIsNotThereOpensNothing() throws Exception {
    String nowhere = temp.resolve("tiada").toString();
    assertThatThrownBy(() -> UrlOpener.isRunning(List.of(nowhere))).isInstanceOf(IOException.class);
    UrlOpener opener =
        UrlOpener.of("Linux", command -> UrlOpener.isRunning(List.of(nowhere, command.get(1))));
    assertThat(opener.isOpened(URL)).isFalse();
  }

  @Test
  void theSiteIsOpenedWhereItIs() throws Exception {
    List<String> started = new ArrayList<>();
    String out = said(started, true);
    assertThat(started).hasSize(2).first().isEqualTo("xdg-open");
    assertThat(started.get(1)).matches("http://127\\.0\\.0\\.1:\\d+/");
    assertThat(out).contains(started.get(1)).doesNotContain("No browser could be opened");
  }

  @Test
  void whereNothingCanBeOpenedTheEditorIsToldWhereToGo() throws Exception {
    List<String> started = new ArrayList<>();
    String out = said(started, false);
    assertThat(out).contains("No browser could be opened: go to " + started.get(1));
  }

  // Ends as soon as it waits for its end: the launcher interrupts it.
  private String said(List<String> started, boolean opened) throws Exception {
    SiteFolder site = new SiteFolder(temp.resolve("site")).withArticle("a.md", "A");
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(out, true),
            new PrintWriter(out, true),
            MessageLanguage.EN,
            Screen.NONE,
            Progress.NONE);
    UrlOpener opener =
        UrlOpener.of(
            "Linux",
            command -> {
              started.addAll(command);
              Thread.currentThread().interrupt();
              return opened;
            });
    ServeCommand serve = new ServeCommand(terminal, opener);
    new CommandLine(serve).parseArgs("--site", site.root().toString(), "--port", "0", "--open");
    assertThatThrownBy(serve::call).isInstanceOf(InterruptedException.class);
    return out.toString();
  }
}
