package arkib.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arkib.Run;
import arkib.SiteFolder;
import arkib.article.NewsDate;
import arkib.build.SiteLoader;
import arkib.diagnostic.Diagnostics;
import arkib.diagnostic.MessageLanguage;
import arkib.parse.date.DateReader;
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
import java.time.LocalDate;
import java.util.ArrayList;
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

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

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
    return interview(keys, MessageLanguage.EN);
  }

  private Interview interview(String keys, MessageLanguage language) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(told, true),
            new PrintWriter(told, true),
            language,
            new Screen(true, true, true, 80),
            Progress.NONE);
    return new Interview(terminal, questions(keys), site, TODAY);
  }

  // Without colours.
  private String seen() {
    return seen.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;]*m", "");
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

  @ParameterizedTest
  @CsvSource({
    "MS, semalam, hari ini, esok",
    "EN, yesterday, today, tomorrow",
  })
  void theDaysAroundTodayAreShownWithTheirNames(
      MessageLanguage language, String yesterday, String today, String tomorrow) throws Exception {
    Optional<NewsDate> suggested = new DateReader(site.settings().zone()).read("2026-01-01 08:30");
    assertThat(interview("20" + TAB + ENTER + "-" + ENTER, language).date(suggested)).isEmpty();
    assertThat(seen())
        .contains("[2026-01-01 08:30]: ")
        .containsPattern("2025-12-31 +\\(" + yesterday + "\\)")
        .containsPattern("2026-01-01 +\\(" + today + "\\)")
        .containsPattern("2026-01-02 +\\(" + tomorrow + "\\)");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-12-31",
    "2026-01-02, 2026-01-02",
    "2026-01-01 0, 2026-01-01T08:30:00+08:00",
    "2019-05-x, ",
  })
  void aDayIsCompletedAsItIsWritten(String start, String date) throws Exception {
    Optional<NewsDate> suggested = new DateReader(site.settings().zone()).read("2026-01-01 08:30");
    // What is no date is asked again.
    String again = date == null ? "-" + ENTER : "";
    assertThat(interview(start + TAB + ENTER + again).date(suggested).map(NewsDate::edtf))
        .isEqualTo(Optional.ofNullable(date));
  }

  @Test
  void authorsAreCompletedFromThoseOfTheLastBuild() throws Exception {
    new SiteFolder(temp)
        .with("content/a.md", "---\ntitle: A\nauthors: [Siti Aminah, Ali bin Abu]\n---\nx\n")
        .with("content/b.md", "---\ntitle: B\nauthors: [Siti Aminah, Alia]\n---\nx\n");
    // Nobody is known before it.
    assertThat(interview("Si" + TAB + ENTER).authors(List.of())).containsExactly("Si");
    assertThat(Run.of("build", "--site", temp.toString(), "--now", SiteFolder.NOW).code()).isZero();
    assertThat(interview("si" + TAB + ENTER).authors(List.of())).containsExactly("Siti Aminah");
    assertThat(interview("Si" + TAB + ", ali b" + TAB + ENTER).authors(List.of()))
        .containsExactly("Siti Aminah", "Ali bin Abu");
    seen.reset();
    assertThat(interview("Siti,Al" + TAB + "a" + TAB + ENTER).authors(List.of()))
        .containsExactly("Siti", "Alia");
    assertThat(seen()).contains("Ali bin Abu").doesNotContain("Siti,Ali bin Abu");
  }

  @Test
  void anAuthorWhoCouldNotBeWrittenIsNotOffered() {
    List<Integer> asked = new ArrayList<>();
    Choices authors =
        new AuthorChoices(
            () -> {
              asked.add(1);
              return List.of("Ali", "Siti, PhD", "Ali\u001b[2J");
            });
    assertThat(asked).isEmpty();
    assertThat(authors.after("A")).extracting(Choices.Choice::line).containsExactly("Ali");
    assertThat(authors.after("Siti,  A"))
        .extracting(Choices.Choice::line)
        .containsExactly("Siti,  Ali");
    assertThat(asked).hasSize(1);
  }

  @Test
  void theEndOfTheAddressIsThatOfTheHeadline() throws Exception {
    assertThat(interview(ENTER).slug("Feri baharu rosak")).isEmpty();
    assertThat(seen()).contains("[feri-baharu-rosak]: ");
    assertThat(interview("f" + TAB + "-2" + ENTER).slug("Feri baharu rosak"))
        .contains("feri-baharu-rosak-2");
  }

  @Test
  void onlyEnterTakesWhatIsSuggested() throws Exception {
    assertThat(questions(ENTER).ask("Date", Optional.of("2025"), Choices.NONE)).isEqualTo("2025");
    assertThat(seen()).contains("Date [2025]: ");
    assertThat(questions("  " + ENTER).ask("Section", Optional.empty(), Choices.NONE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dato' Ali", "\"Feri\" rosak", "50\\50", "!!", "Kes #1; [a] {b}"})
  void nothingInAnAnswerIsSpecial(String answer) throws Exception {
    assertThat(questions(answer + ENTER).ask("Headline", Optional.empty(), Choices.NONE))
        .isEqualTo(answer);
  }

  @Test
  void aLineCanBeEdited() throws Exception {
    assertThat(
            questions("Fri" + LEFT + LEFT + "e" + ENTER).ask("T", Optional.empty(), Choices.NONE))
        .isEqualTo("Feri");
  }

  @ParameterizedTest
  @ValueSource(strings = {INTERRUPT, "Feri" + INTERRUPT, END})
  void whoGoesAwayIsAskedNoMore(String keys) {
    assertThatThrownBy(() -> questions(keys).ask("Headline", Optional.empty(), Choices.NONE))
        .isInstanceOf(Questions.Cancelled.class);
  }
}
