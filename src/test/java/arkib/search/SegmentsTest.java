package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NewsDate;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Into which parts an archive is cut. */
class SegmentsTest {

  @Test
  void smallArchiveIsOnePart() {
    assertThat(cut(spread(2021, 2026, 1000))).containsExactly("202001-203912 1000");
  }

  @Test
  void articlesWithoutDateAreTheirOwnPart() {
    List<Entry> entries = new ArrayList<>();
    entries.add(entry(Optional.empty()));
    entries.addAll(spread(2021, 2026, 10));
    assertThat(cut(entries)).containsExactly("tt 1", "202001-203912 10");
  }

  @Test
  void newestPartStaysSmall() {
    List<Segment> segments = parts(spread(2000, 2020, 40_000));
    assertThat(segments).filteredOn(Segment::hot).allMatch(s -> s.size() <= 1_024);
    assertThat(segments).allMatch(s -> s.size() <= 65_536);
    assertThat(segments.size()).isLessThanOrEqualTo(8);
  }

  @Test
  void monthThatEndsJoinsTheRestOfItsYearAndNoOlderPart() {
    List<Entry> entries = spread(2000, 2020, 160_000);
    List<String> before = cut(entries);
    assertThat(before).hasSizeLessThan(8);
    assertThat(before.get(before.size() - 2)).startsWith("202001-202011");
    for (int i = 0; i < 500; i++) {
      entries.add(entry(Optional.of(LocalDate.of(2021, 1, 1))));
    }
    List<String> after = cut(entries);
    assertThat(after).contains(before.get(0)).last().asString().startsWith("2021");
    for (int i = 0; i < 500; i++) {
      entries.add(entry(Optional.of(LocalDate.of(2021, 2, 1))));
    }
    assertThat(cut(entries).subList(0, after.size() - 1))
        .isEqualTo(after.subList(0, after.size() - 1));
  }

  @Test
  void partsFollowEachOther() {
    int next = 0;
    for (Segment segment : parts(spread(1980, 2020, 50_000))) {
      assertThat(segment.from()).isEqualTo(next);
      next = segment.to();
    }
    assertThat(next).isEqualTo(50_000);
  }

  @Test
  void oneMoreArticleChangesTheNewestPartAlone() {
    List<Entry> entries = spread(2000, 2020, 40_000);
    List<String> before = cut(entries);
    entries.add(entry(Optional.of(LocalDate.of(2020, 12, 31))));
    List<String> after = cut(entries);
    assertThat(after.subList(0, after.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
    assertThat(after).hasSameSizeAs(before);
  }

  // One article of 2052 would else be "the newest", and the true present closed.
  @Test
  void articleOfTheFarFutureLeavesThePresentSmall() {
    List<Entry> entries = spread(2000, 2020, 40_000);
    List<String> before = cut(entries);
    entries.add(entry(Optional.of(LocalDate.of(2052, 1, 1))));
    List<String> after = cut(entries);
    assertThat(after.subList(0, before.size())).isEqualTo(before);
    assertThat(after).hasSize(before.size() + 1).endsWith("204001-205912 1");
  }

  @Test
  void monthWithManyArticlesIsCutNoFurther() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      entries.add(entry(Optional.of(LocalDate.of(2020, 5, 1 + i * 30 / 5000))));
    }
    assertThat(cut(entries)).containsExactly("202005-202005 5000");
  }

  private static List<String> cut(List<Entry> entries) {
    return parts(entries).stream().map(s -> s.id() + " " + s.size()).toList();
  }

  private static List<Segment> parts(List<Entry> entries) {
    return new Parted(Corpus.of(entries)).segments();
  }

  private static List<Entry> spread(int from, int to, int size) {
    LocalDate first = LocalDate.of(from, 1, 1);
    long days = first.until(LocalDate.of(to, 12, 31), ChronoUnit.DAYS);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(entry(Optional.of(first.plusDays(days * i / size))));
    }
    return entries;
  }

  private static Entry entry(Optional<LocalDate> day) {
    Optional<NewsDate> date = day.map(d -> NewsDate.ofDay(d, ZoneOffset.UTC));
    return Entry.of(
        "/a/", date, "A", Optional.empty(), Optional.empty(), Fingerprint.NONE, new Digest());
  }
}
