package arkib.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import arkib.article.Article;
import arkib.article.Card;
import arkib.digest.FileSum;
import arkib.digest.Fingerprint;
import arkib.digest.NamedTrace;
import arkib.digest.Sha256;
import arkib.digest.Traces;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is torn, damaged, foreign, older or made with other inputs is an empty one. */
class DamagedLedgerTest {

  private static final Fingerprint INPUTS = new Fingerprint(1, 2);
  private static final int FORMAT_AT = 4;
  private static final Traces OWN = new Traces(0b101_0000_0000, -1, 7);
  private static final PageTraces TRACES =
      new PageTraces(
          List.of(new NamedTrace(2, "list.peb", Integer.MIN_VALUE), new NamedTrace(6, "", 3)),
          Map.of("index.html", new Traces(0), "2019/05/banjir/index.html", OWN));

  @TempDir Path folder;
  private Path file;
  private byte[] whole;
  private String source;

  @BeforeEach
  void aSmallLedger() throws IOException {
    SampleRecords samples = new SampleRecords(7);
    Article article = samples.article();
    Card card = samples.card(article);
    source = card.source();
    file = folder.resolve("sources");
    SourceLedger.open(file, INPUTS)
        .write(
            5,
            Map.of(
                source,
                new SourceRecord(List.of(1L, 2L), card.content(), Optional.of(card), List.of())));
    whole = Files.readAllBytes(file);
  }

  @Test
  void wholeItIsRead() throws IOException {
    assertThat(SourceLedger.open(file, INPUTS).get(source)).isPresent();
    assertThat(Files.exists(folder.resolve("sources.new"))).isFalse();
  }

  @Test
  void tornAnywhere() throws IOException {
    for (int length = 0; length < whole.length; length++) {
      assertEmptyAs("first " + length + " bytes", Arrays.copyOf(whole, length));
    }
  }

  @Test
  void anyByteFlipped() throws IOException {
    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= (byte) (1 << i % Byte.SIZE);
      assertEmptyAs("byte " + i, flipped);
    }
  }

  @Test
  void trailingBytes() throws IOException {
    assertEmptyAs("one more byte", Arrays.copyOf(whole, whole.length + 1));
    byte[] twice = Arrays.copyOf(whole, whole.length * 2);
    System.arraycopy(whole, 0, twice, whole.length, whole.length);
    assertEmptyAs("twice itself", twice);
  }

  @Test
  void aForeignFile() throws IOException {
    assertEmptyAs(
        "text", "arkib-owned 1\nindex.html\n".repeat(40).getBytes(StandardCharsets.UTF_8));
    assertEmptyAs("zeros", new byte[whole.length]);
  }

  @Test
  void anOlderFormat() throws IOException {
    byte[] older = whole.clone();
    ByteBuffer.wrap(older).putInt(FORMAT_AT, 0);
    assertEmptyAs("format 0", older);
  }

  @Test
  void otherInputs() {
    SourceLedger ledger = SourceLedger.open(file, new Fingerprint(1, 3));
    assertThat(ledger.get(source)).isEmpty();
    assertThat(ledger.begun()).isZero();
  }

  private static List<PageEntry> entries(Map<String, PageRecord> pages) {
    return pages.entrySet().stream()
        .map(page -> new PageEntry(page.getKey(), page.getValue(), TRACES.own().get(page.getKey())))
        .toList();
  }

  @Test
  void aLedgerOfPagesIsNoneOfSources() throws IOException {
    Map<String, PageRecord> pages =
        Map.of(
            "index.html", record(INPUTS, 3),
            "2019/05/banjir/index.html", record(new Fingerprint(-1, 4), 1L << 40));
    Path other = folder.resolve("pages");
    PageLedger.open(other).write(entries(pages), TRACES.shared());
    assertThat(PageLedger.open(other).holds(entries(pages))).isTrue();
    assertThat(PageLedger.open(other).outputs()).isEqualTo(pages.keySet());
    assertThat(PageLedger.open(other).state()).isEqualTo(PageLedger.State.READ);
    assertEmptyAs("pages", Files.readAllBytes(other));
    for (int length = 0; length < Files.size(other); length++) {
      Path torn = folder.resolve("torn");
      Files.write(torn, Arrays.copyOf(Files.readAllBytes(other), length));
      PageLedger ledger = PageLedger.open(torn, true);
      assertThat(ledger.outputs()).as("first " + length).isEmpty();
      assertThat(ledger.traces()).as("first " + length).isEqualTo(PageTraces.NONE);
      assertThat(ledger.state()).as("first " + length).isEqualTo(PageLedger.State.UNUSABLE);
    }
  }

  @Test
  void tracesAreReadWhenTheyAreAskedFor() throws IOException {
    Map<String, PageRecord> pages = new LinkedHashMap<>();
    pages.put("index.html", record(INPUTS, 3));
    pages.put("2019/05/banjir/index.html", record(INPUTS, 4));
    Path other = folder.resolve("pages");
    PageLedger.open(other).write(entries(pages), TRACES.shared());
    assertThat(PageLedger.open(other).traces()).isEqualTo(PageTraces.NONE);
    PageLedger ledger = PageLedger.open(other, true);
    assertThat(ledger.holds(entries(pages))).isTrue();
    assertThat(ledger.holds(entries(Map.of("index.html", record(INPUTS, 3))))).isFalse();
    pages.put("index.html", record(INPUTS, 5));
    assertThat(ledger.holds(entries(pages))).isFalse();
    assertThat(ledger.traces()).isEqualTo(TRACES);
    assertThat(ledger.traces().own().get("2019/05/banjir/index.html").of(8)).hasValue(-1);
    assertThat(ledger.traces().own().get("2019/05/banjir/index.html").of(10)).hasValue(7);
    assertThat(ledger.traces().own().get("2019/05/banjir/index.html").of(9)).isEmpty();
  }

  @Test
  void forgottenItIsGone() throws IOException {
    Path other = folder.resolve("pages");
    PageLedger.open(other).write(entries(Map.of("index.html", record(INPUTS, 3))), TRACES.shared());
    PageLedger.open(other).forget();
    assertThat(PageLedger.open(other).outputs()).isEmpty();
    assertThat(PageLedger.open(other).state()).isEqualTo(PageLedger.State.ABSENT);
    PageLedger.open(other).forget();
  }

  @Test
  void aFolderInItsPlaceIsToldWhenItIsToBeReplaced() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken/inside")).getParent();
    SourceLedger ledger = SourceLedger.open(taken, INPUTS);
    assertThat(ledger.get(source)).isEmpty();
    assertThatThrownBy(() -> ledger.write(1, Map.of()))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("taken");
  }

  private void assertEmptyAs(String what, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    SourceLedger ledger = SourceLedger.open(file, INPUTS);
    assertThat(ledger.get(source)).as(what).isEmpty();
    assertThat(ledger.begun()).as(what).isZero();
    assertThat(ledger.holds(Map.of())).as(what).isTrue();
  }

  private static PageRecord record(Fingerprint ingredients, long size) {
    return new PageRecord(ingredients, new FileSum(size, new Sha256(size, -1, 7, ~size)));
  }
}
