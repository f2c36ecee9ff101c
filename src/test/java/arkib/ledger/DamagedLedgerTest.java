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
import java.util.HashMap;
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
    assertThat(holds(PageLedger.open(other), entries(pages))).isTrue();
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
    assertThat(holds(ledger, entries(pages))).isTrue();
    assertThat(holds(ledger, entries(Map.of("index.html", record(INPUTS, 3))))).isFalse();
    pages.put("index.html", record(INPUTS, 5));
    assertThat(holds(ledger, entries(pages))).isFalse();
    assertThat(ledger.traces()).isEqualTo(TRACES);
    assertThat(ledger.traces().own().get("2019/05/banjir/index.html").of(8)).hasValue(-1);
    assertThat(ledger.traces().own().get("2019/05/banjir/index.html").of(10)).hasValue(7);
    assertThat(ledger.traces().own().get("2019/05/banjir/index.html").of(9)).isEmpty();
  }

  /** What was appended is part of it: without, it would tell of things as they were. */
  @Test
  void whatIsAppendedCountsAndTornItIsNoLedger() throws IOException {
    Path other = folder.resolve("pages");
    PageEntry front = new PageEntry("index.html", record(INPUTS, 3), OWN);
    PageEntry gone = new PageEntry("a/index.html", record(INPUTS, 4), OWN);
    PageEntry kept = new PageEntry("b/index.html", record(INPUTS, 5), OWN);
    PageLedger.open(other).write(List.of(front, gone, kept), TRACES.shared());
    PageEntry now = new PageEntry("index.html", record(INPUTS, 6), new Traces(1, 9));
    PageLedger ledger = PageLedger.open(other);
    Seal before = ledger.seal();
    ledger.doubt(List.of("index.html", "a/index.html"));
    PageLedger doubting = PageLedger.open(other, true);
    assertThat(holds(doubting, List.of(kept))).isTrue();
    assertThat(doubting.traces().own()).containsOnlyKeys("b/index.html");
    PageLedger after =
        ledger.settle(
            List.of("index.html", "a/index.html"),
            List.of(now),
            Optional.of(List.of(new NamedTrace(2, "list.peb", 5))));
    assertThat(holds(ledger, List.of(front, gone, kept))).as("as it was opened").isTrue();
    assertThat(holds(after, List.of(now, kept))).isTrue();
    PageLedger settled = PageLedger.open(other, true);
    assertThat(holds(settled, List.of(now, kept))).isTrue();
    assertThat(settled.traces().own().get("index.html").of(0)).hasValue(9);
    assertThat(settled.traces().shared()).containsExactly(new NamedTrace(2, "list.peb", 5));
    assertThat(settled.seal()).isEqualTo(after.seal()).isNotEqualTo(before);
    byte[] all = Files.readAllBytes(other);
    for (int length = 0; length < all.length; length++) {
      Files.write(other, Arrays.copyOf(all, length));
      PageLedger torn = PageLedger.open(other);
      // Where a part ends it is the ledger that it was then: nobody can tear it there by chance.
      boolean asItWas = torn.seal().equals(before) || torn.seal().equals(doubting.seal());
      assertThat(asItWas || torn.outputs().isEmpty()).as("first " + length).isTrue();
    }
    assertThat(PageLedger.open(folder.resolve("none")).isExtensible(0)).isFalse();
  }

  @Test
  void aLedgerToWhichAsMuchWasAppendedAsItHasIsReplaced() throws IOException {
    Path other = folder.resolve("pages");
    PageEntry front = new PageEntry("index.html", record(INPUTS, 3), OWN);
    PageLedger.open(other).write(List.of(front), TRACES.shared());
    PageLedger ledger = PageLedger.open(other);
    assertThat(ledger.isExtensible(0)).isTrue();
    ledger.doubt(List.of("index.html"));
    PageEntry changed = new PageEntry("index.html", record(INPUTS, 4), OWN);
    ledger = ledger.settle(List.of("index.html"), List.of(changed), Optional.empty());
    assertThat(ledger.isExtensible(0)).isFalse();
    assertThat(PageLedger.open(other).isExtensible(0)).isFalse();
    ledger.write(List.of(front), TRACES.shared());
    assertThat(PageLedger.open(other).isExtensible(0)).isTrue();
    assertThat(PageLedger.open(other).isExtensible(1)).as("too much at once").isFalse();
  }

  @Test
  void aFewSourcesAreAppendedAndManyWrittenAnew() throws IOException {
    Map<String, SourceRecord> records = new HashMap<>(SourceLedger.open(file, INPUTS).all());
    SourceRecord asset = new SourceRecord(List.of(3L), INPUTS, Optional.empty(), List.of());
    for (int i = 0; i < 20; i++) {
      long size = Files.size(file);
      SourceLedger ledger = SourceLedger.open(file, INPUTS);
      records.put("media/" + i + ".pdf", asset);
      records.remove("media/" + (i - 3) + ".pdf");
      SourceLedger now = ledger.write(6 + i, new HashMap<>(records));
      SourceLedger read = SourceLedger.open(file, INPUTS);
      assertThat(read.holds(records)).isTrue();
      assertThat(read.begun()).isEqualTo(6 + i);
      assertThat(read.seal()).isEqualTo(now.seal());
      assertThat(read.changed(records)).contains(List.of());
      assertThat(Files.size(file)).isLessThan(size + 200);
    }
    assertThat(Files.size(file)).as("not all that ever was").isLessThan(whole.length + 8 * 60L);
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

  /** Whether a ledger has the records of these files and no others. */
  static boolean holds(PageLedger ledger, List<PageEntry> all) {
    return all.size() == ledger.outputs().size()
        && all.stream()
            .allMatch(page -> ledger.get(page.output()).equals(Optional.of(page.record())));
  }

  private static PageRecord record(Fingerprint ingredients, long size) {
    return new PageRecord(ingredients, new FileSum(size, new Sha256(size, -1, 7, ~size)));
  }
}
