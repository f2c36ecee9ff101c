package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arkib.SiteFolder;
import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.MessageLanguage;
import arkib.progress.Progress;
import arkib.site.Site;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor types at a terminal, key by key, and what comes of it. */
@Timeout(30)
class CompletedQuestionsTest {

  private static final String TAB = "\t";
  private static final String ENTER = "\r";
  private static final String INTERRUPT = "\u0003";
  private static final String END = "\u0004";
  private static final String LEFT = "\u001bOD";

  @TempDir Path temp;
  private Site site;
  private String typed = "";
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private final StringWriter told = new StringWriter();

  @BeforeEach
  void aSite() throws IOException {
    new SiteFolder(temp)
        .with(
            "content/site.yaml",
            "title: Warta\nsections: [Nasional, Jenayah dan mahkamah, Jenaka, Sukan]\n");
    site = SiteLoader.load(temp, Optional.empty(), new Diagnostics());
  }

  // Each question takes the line that is its own.
  private org.jline.terminal.Terminal terminal() throws IOException {
    int end = typed.indexOf(ENTER) + 1;
    String line = end > 0 ? typed.substring(0, end) : typed;
    typed = typed.substring(line.length());
    return new ExternalTerminal(
        "test",
        "xterm",
        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        seen,
        StandardCharsets.UTF_8);
  }

  private Questions questions(String keys) {
    typed = keys;
    return new CompletedQuestions(this::terminal);
  }

  private Interview interview(String keys) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(told, true),
            new PrintWriter(told, true),
            MessageLanguage.EN,
            new Screen(true, true, true, 80),
            Progress.NONE);
    return new Interview(terminal, questions(keys), site);
  }

  private String seen() {
    return seen.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "Nas, Nasional",
    "nas, Nasional",
    "S, Sukan",
    "Jenayah, Jenayah dan mahkamah",
    "jenayah d, Jenayah dan mahkamah",
    "Jenayah dan mahk, Jenayah dan mahkamah",
    "Hiburan, Hiburan",
  })
  void aSectionIsCompletedWithTheTabulator(String start, String section) throws Exception {
    // A section that the settings do not know is asked twice.
    String again = section.equals("Hiburan") ? start + ENTER : "";
    assertThat(interview(start + TAB + ENTER + again).section(Optional.empty())).contains(section);
    assertThat(told.toString().isEmpty()).isEqualTo(again.isEmpty());
  }

  @Test
  void whatSeveralSectionsBeginWithIsCompletedAndThemselvesShown() throws Exception {
    assertThat(interview("je" + TAB + "nay" + TAB + ENTER).section(Optional.empty()))
        .contains("Jenayah dan mahkamah");
    seen.reset();
    assertThat(interview("Jen" + TAB + "k" + TAB + ENTER).section(Optional.empty()))
        .contains("Jenaka");
    assertThat(seen()).contains("Jenayah dan mahkamah", "Jenaka");
  }

  @Test
  void onlyEnterTakesWhatIsSuggested() throws Exception {
    assertThat(questions(ENTER).ask("Date", Optional.of("2025"), List.of())).isEqualTo("2025");
    assertThat(seen()).contains("Date [2025]: ");
    assertThat(questions("  " + ENTER).ask("Section", Optional.empty(), List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dato' Ali", "\"Feri\" rosak", "50\\50", "!!", "Kes #1; [a] {b}"})
  void nothingInAnAnswerIsSpecial(String answer) throws Exception {
    assertThat(questions(answer + ENTER).ask("Headline", Optional.empty(), List.of()))
        .isEqualTo(answer);
  }

  @Test
  void aLineCanBeEdited() throws Exception {
    assertThat(questions("Fri" + LEFT + LEFT + "e" + ENTER).ask("T", Optional.empty(), List.of()))
        .isEqualTo("Feri");
  }

  @ParameterizedTest
  @ValueSource(strings = {INTERRUPT, "Feri" + INTERRUPT, END})
  void whoGoesAwayIsAskedNoMore(String keys) {
    assertThatThrownBy(() -> questions(keys).ask("Headline", Optional.empty(), List.of()))
        .isInstanceOf(Questions.Cancelled.class);
  }
}
