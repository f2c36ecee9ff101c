package arkib.parse.capture;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.Capture;
import arkib.article.Confidence;
import arkib.article.NewsDate;
import arkib.article.body.Block;
import arkib.article.body.Block.Remark.Matter;
import arkib.article.body.Inline;
import arkib.article.body.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What becomes of a captured page in the model of the article. */
class CaptureArticleTest {

  private static final Path CASES = Path.of("src/test/resources/arkib/parse/capture");

  private final CaptureReader reader =
      new CaptureReader(ZoneId.of("Asia/Kuala_Lumpur"), Boilerplate.standard());

  private CaptureArticle article(String file) throws IOException {
    return new CaptureArticle(reader.read(Files.readString(CASES.resolve(file)), 1));
  }

  private static <T extends Block> List<T> blocks(CaptureArticle article, Class<T> type) {
    return article.body().blocks().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void keepsTheSeedsTextVerbatim() throws IOException {
    CaptureArticle seed = article("00-seed.txt");
    assertThat(blocks(seed, Block.Paragraph.class)).hasSize(20);
    assertThat(blocks(seed, Block.Figure.class))
        .as("three captions, of which one is the alternative text of another")
        .hasSize(2);
    assertThat(seed.body().blocks().stream().map(PlainText::of))
        .contains("— DEFENCE SECURITY ASIA")
        .noneMatch(text -> text.contains("Leave A Reply"))
        .anyMatch(text -> text.startsWith("“”Kita telah"))
        .anyMatch(text -> text.contains("baru-baru ini,Ketua"));
  }

  @Test
  void setsTheDatelineApart() throws IOException {
    Block.Paragraph first = blocks(article("01.txt"), Block.Paragraph.class).get(0);
    assertThat(first.content().get(0))
        .isEqualTo(new Inline.Dateline("HULU SERINDIT, 12 Jan (Bernama)", " -- "));
    assertThat(PlainText.of(first)).startsWith("HULU SERINDIT, 12 Jan (Bernama) -- Penduduk");
  }

  @Test
  void joinsTheItemsOfAList() throws IOException {
    List<Block.ItemList> lists = blocks(article("22-numbered-brackets.txt"), Block.ItemList.class);
    assertThat(lists)
        .extracting(Block.ItemList::start)
        .containsExactly(OptionalInt.of(1), OptionalInt.empty());
    assertThat(lists).extracting(list -> list.items().size()).containsExactly(3, 2);
  }

  @Test
  void givesEachSubheadingItsOwnAnchor() {
    String text =
        """
        Tajuk berita hari ini

        Ayat pertama yang panjang.
        Sebab
        Ayat kedua yang panjang.
        Sebab
        Ayat ketiga yang panjang.
        """;
    CaptureArticle article = new CaptureArticle(reader.read(text, 1));
    assertThat(blocks(article, Block.Subheading.class))
        .extracting(Block.Subheading::anchor)
        .containsExactly("sebab", "sebab-2");
  }

  @Test
  void remarksOnWhatIsRepeatedAndWhatIsDoubled() throws IOException {
    assertThat(blocks(article("06.txt"), Block.Remark.class))
        .extracting(Block.Remark::about)
        .containsExactly(Matter.REPEATED_STANDFIRST, Matter.DOUBLED_QUOTE);
    assertThat(blocks(article("23-attribution-headline.txt"), Block.Remark.class))
        .extracting(Block.Remark::about)
        .containsExactly(Matter.REPEATED_HEADLINE);
  }

  @Test
  void tellsWhichCaptionsAreGuessed() throws IOException {
    List<Block.Figure> figures = blocks(article("06.txt"), Block.Figure.class);
    assertThat(figures)
        .extracting(Block.Figure::guessedLine)
        .containsExactly(OptionalInt.of(12), OptionalInt.of(16));
    assertThat(figures.get(1).alt()).isEqualTo("Faridah");
    assertThat(blocks(article("03.txt"), Block.Figure.class).get(0).guessedLine())
        .as("'Gambar hiasan' says what it is")
        .isEmpty();
  }

  @Test
  void tellsTheEarliestDateOfAnUndatedText() throws IOException {
    CaptureArticle seed = article("00-seed.txt");
    assertThat(seed.publication().published()).isEmpty();
    assertThat(seed.publication().notBefore().map(n -> n.date().edtf())).hasValue("2021-10");
    assertThat(article("04.txt").publication().updated().map(NewsDate::edtf))
        .hasValue("2023-06-05");
  }

  @Test
  void explainsWhatWasSetAsideAndWhatIsGuessed() throws IOException {
    Capture capture = article("02.txt").capture(new Capture.RawFile("0".repeat(64), 1108, 26));
    assertThat(capture.site()).hasValue("Suara Muara");
    assertThat(capture.setAside()).contains(new Capture.SetAside(16, "related-inline"));
    assertThat(capture.guesses())
        .contains(new Capture.Guess("published", "byline", Confidence.HIGH));
  }

  /** "KUALA PAWANA, 3 Mac": what is undated was not dated by a guess. */
  @Test
  void aDayWithoutItsYearIsNoGuessAtADate() {
    String text =
        """
        Pasar dibuka semula malam tadi

        KUALA PAWANA, 3 Mac%s -- Pasar malam di tepi sungai dibuka semula malam tadi.
        """;
    assertThat(guessed(text.formatted(""))).doesNotContain("published");
    assertThat(guessed(text.formatted(" 2019"))).contains("published");
  }

  private List<String> guessed(String text) {
    return new CaptureArticle(reader.read(text, 1))
        .capture(new Capture.RawFile("0".repeat(64), 100, 3)).guesses().stream()
            .map(Capture.Guess::field)
            .toList();
  }

  @Test
  void needsAHeadlineFromElsewhereWhereThePageHasNone() throws IOException {
    assertThat(article("18-no-title.txt").heading("nama-fail").headline()).isEqualTo("nama-fail");
  }

  @Test
  void countsLinesFromWhereTheCaptureBegins() {
    Reading reading = reader.read("Tajuk berita hari ini\r\rAyat pertama yang panjang.", 5);
    assertThat(reading.lines()).extracting(LineRole::line).containsExactly(5, 7);
  }
}
