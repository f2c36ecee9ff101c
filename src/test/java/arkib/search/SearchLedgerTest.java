package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NewsDate;
import arkib.digest.Fingerprint;
import arkib.search.MadeUpStories.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build leaves for the next one, and that it changes nothing but the work. */
class SearchLedgerTest {

  @TempDir Path ledger;
  @TempDir Path clean;

  @Test
  void buildAfterAnyEditsIsTheSameAsCleanBuild() throws IOException {
    Random random = new Random(7);
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(300));
    FilesInMemory files = build(stories, ledger, new FilesInMemory(), true);
    for (int edit = 0; edit < 12; edit++) {
      boolean phrases = edit != 8;
      change(stories, random, edit);
      Collections.shuffle(stories, random);
      files = build(stories, ledger, files, phrases);
      FilesInMemory expected =
          build(stories, clean.resolve(String.valueOf(edit)), new FilesInMemory(), phrases);
      assertSame(files, expected);
    }
  }

  private static void change(List<Story> stories, Random random, int edit) {
    int at = random.nextInt(stories.size());
    switch (edit % 4) {
      case 0 -> stories.set(at, stories.get(at).saying("Perkataan sekongkong baharu."));
      case 1 -> stories.remove(at);
      case 2 -> stories.add(dated(stories.get(at), "/baru-" + edit + "/", 1987 + edit * 4));
      default ->
          stories.add(Story.of(stories.get(at).text(), "/tt-" + edit + "/", Optional.empty()));
    }
  }

  /** What is kept of a part is added to; when a quarter of it is of no use, it is written anew. */
  @Test
  void whatIsKeptGrowsNoFurtherThanAQuarter() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(60));
    FilesInMemory files = build(stories, ledger, new FilesInMemory(), true);
    long first = kept();
    boolean added = false;
    boolean anew = false;
    for (int edit = 0; edit < 40; edit++) {
      long before = kept();
      stories.set(7, stories.get(7).saying(edit % 2 == 0 ? "Perkataan lain." : "Kata baharu."));
      files = build(stories, ledger, files, true);
      added |= kept() > before;
      anew |= kept() < before;
      assertThat(kept()).isLessThan(first * 3 / 2);
    }
    assertThat(added).isTrue();
    assertThat(anew).isTrue();
    assertSame(files, build(stories, clean, new FilesInMemory(), true));
  }

  private long kept() throws IOException {
    try (Stream<Path> all = Files.list(ledger)) {
      return all.filter(file -> file.toString().endsWith(".terms"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  @Test
  void onlyNewArticlesAreRead() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(200));
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    stories.set(3, stories.get(3).saying("Sesuatu yang lain."));
    stories.add(dated(stories.get(0), "/salinan/", 2024));
    List<String> read = new ArrayList<>();
    SearchIndex.NewWords words = SearchIndexTest.words(stories);
    new SearchIndex(ledger, SearchIndexTest.ALL, List::forEach)
        .build(
            Corpus.of(SearchIndexTest.entries(stories)),
            entry -> {
              read.add(entry.address());
              return words.of(entry);
            },
            new FilesInMemory(before));
    assertThat(read).containsExactly(stories.get(3).entry().address());
  }

  /** It keeps its place among the others, so that the part is patched: its month is another. */
  @Test
  void anArticleMayBeOfAnotherMonth() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(60));
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    Story third = stories.get(3);
    LocalDate later = LocalDate.of(2005, 1, 1).plusDays(7300 * 3 / 60 + 60);
    stories.set(
        3,
        Story.of(
            third.text(),
            third.entry().address(),
            Optional.of(NewsDate.ofDay(later, ZoneOffset.UTC))));
    FilesInMemory after = build(stories, ledger, before, true);
    assertThat(after.patched).isNotEmpty();
    assertSame(after, build(stories, clean, new FilesInMemory(), true));
  }

  /** Where it is known which articles changed, of all others nothing is reckoned again. */
  @Test
  void onlyEditedArticlesAreLookedAt() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(2000));
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    stories.set(3, stories.get(3).saying("Sesuatu yang lain."));
    Edited corpus = new Edited(SearchIndexTest.entries(stories), Set.of(3));
    FilesInMemory after = new FilesInMemory(before);
    build(corpus, stories, after);
    assertThat(corpus.reckoned).containsExactly(3);
    assertThat(corpus.taken).hasSizeBetween(1, 1999);
    assertSame(after, build(stories, clean, new FilesInMemory(), true));
  }

  @Test
  void whereNothingWasEditedNothingIsLookedAt() throws IOException {
    List<Story> stories = SearchIndexTest.stories(2000);
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    Edited corpus = new Edited(SearchIndexTest.entries(stories), Set.of());
    FilesInMemory after = new FilesInMemory(before);
    build(corpus, stories, after);
    assertThat(corpus.reckoned).isEmpty();
    assertThat(corpus.taken).isEmpty();
    assertThat(after.put).isEmpty();
    assertSame(after, before);
  }

  /** What the ledger had of a part, or the part's files, may be lost all the same. */
  @ParameterizedTest
  @ValueSource(strings = {".words", ".terms", "files"})
  void whatIsLostIsMadeFromTheArticles(String lost) throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(2000));
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    if (lost.equals("files")) {
      before.files.keySet().removeIf(path -> !path.endsWith(".json"));
    } else {
      try (Stream<Path> all = Files.list(ledger)) {
        for (Path file : all.filter(path -> path.toString().endsWith(lost)).toList()) {
          Files.delete(file);
        }
      }
    }
    stories.set(3, stories.get(3).saying("Sesuatu yang lain."));
    Edited corpus = new Edited(SearchIndexTest.entries(stories), Set.of(3));
    FilesInMemory after = new FilesInMemory(before);
    build(corpus, stories, after);
    assertThat(corpus.reckoned).hasSizeGreaterThan(1);
    assertSame(after, build(stories, clean, new FilesInMemory(), true));
  }

  /** Somebody may have put back what is known, but not the files. */
  @Test
  void whatIsKnownMayBeOlderThanTheFiles() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(300));
    FilesInMemory files = build(stories, ledger, new FilesInMemory(), true);
    Map<Path, byte[]> older = new TreeMap<>();
    try (Stream<Path> all = Files.list(ledger)) {
      for (Path file : all.toList()) {
        older.put(file, Files.readAllBytes(file));
      }
    }
    stories.set(5, stories.get(5).saying("Perkataan sekongkong baharu."));
    files = build(stories, ledger, files, true);
    for (Map.Entry<Path, byte[]> file : older.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
    stories.set(3, stories.get(3).saying("Sesuatu yang lain."));
    FilesInMemory after = new FilesInMemory(files);
    build(new Edited(SearchIndexTest.entries(stories), Set.of(3)), stories, after);
    assertSame(after, build(stories, clean, new FilesInMemory(), true));
  }

  private void build(Corpus corpus, List<Story> stories, FilesInMemory files) throws IOException {
    new SearchIndex(ledger, new IndexOptions(true, true), List::forEach)
        .build(corpus, SearchIndexTest.words(stories), files);
  }

  /** Articles of which it is known which changed; what is asked of them is remembered. */
  private static final class Edited implements Corpus {
    final Set<Integer> reckoned = new TreeSet<>();
    final Set<Integer> taken = new TreeSet<>();
    private final List<Entry> entries;
    private final Set<Integer> edited;

    Edited(List<Entry> entries, Set<Integer> edited) {
      this.entries = entries;
      this.edited = edited;
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Optional<NewsDate> date(int number) {
      return entries.get(number).date();
    }

    @Override
    public String address(int number) {
      return entries.get(number).address();
    }

    @Override
    public Entry entry(int number) {
      reckoned.add(number);
      return entries.get(number);
    }

    @Override
    public Entry entry(int number, Fingerprint shown, Fingerprint text) {
      taken.add(number);
      Entry entry = entries.get(number);
      assertThat(shown).isEqualTo(entry.shown());
      assertThat(text).isEqualTo(entry.text());
      return entry;
    }

    @Override
    public Optional<Set<Integer>> edited() {
      return Optional.of(edited);
    }
  }

  /** Else each new article would have the whole ledger read, to learn that it is new. */
  @Test
  void whatWasMadeInTheSameBuildIsTakenAndKept() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(200));
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    stories.set(3, stories.get(3).saying("Sesuatu yang lain."));
    SearchIndex.NewWords words = SearchIndexTest.words(stories);
    Entry changed = stories.get(3).entry();
    FilesInMemory after = new FilesInMemory(before);
    new SearchIndex(ledger, new IndexOptions(true, true), List::forEach)
        .build(
            Corpus.of(SearchIndexTest.entries(stories)),
            new SearchIndex.NewWords() {
              @Override
              public byte[] of(Entry entry) {
                throw new AssertionError("read again: " + entry);
              }

              @Override
              public Optional<byte[]> made(Entry entry) throws IOException {
                return entry.equals(changed) ? Optional.of(words.of(entry)) : Optional.empty();
              }
            },
            after);
    assertSame(after, build(stories, ledger.resolve("clean"), new FilesInMemory(), true));
    stories.remove(7);
    new SearchIndex(ledger, new IndexOptions(true, true), List::forEach)
        .build(
            Corpus.of(SearchIndexTest.entries(stories)),
            entry -> {
              throw new AssertionError("read again: " + entry);
            },
            new FilesInMemory(after));
  }

  @Test
  void partsWithoutChangeAreNotWritten() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(300));
    stories.add(dated(stories.get(0), "/dahulu/", 1950));
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    stories.set(5, stories.get(5).saying("Sesuatu yang lain."));
    FilesInMemory after = build(stories, ledger, before, true);
    assertThat(after.kept).contains("194001-195912");
    assertThat(after.put).noneMatch(path -> path.startsWith("194001-195912/"));
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws IOException {
    List<Story> stories = SearchIndexTest.stories(100);
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    FilesInMemory after = build(stories, ledger, before, true);
    assertThat(after.put).isEmpty();
    assertSame(after, before);
  }

  @Test
  void partWhoseFilesAreGoneIsWrittenAgain() throws IOException {
    List<Story> stories = SearchIndexTest.stories(100);
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    FilesInMemory after = build(stories, ledger, new FilesInMemory(), true);
    assertThat(after.current().keySet()).isEqualTo(before.current().keySet());
  }

  @Test
  void brokenLedgerIsAnEmptyOne() throws IOException {
    List<Story> stories = SearchIndexTest.stories(100);
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    try (Stream<Path> files = Files.list(ledger)) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertSame(build(stories, ledger, before, true), before);
  }

  @Test
  void editChangesFewFilesOfItsPart() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(1500));
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    stories.set(700, stories.get(700).saying("Perkataan sekongkong sahaja."));
    FilesInMemory after = build(stories, ledger, before, true);
    TreeSet<String> changed = new TreeSet<>();
    after
        .current()
        .forEach(
            (path, content) -> {
              if (!Arrays.equals(content, before.current().get(path))) {
                changed.add(path.replaceFirst("[0-9a-f]+\\.bin$", ""));
              }
            });
    // Its row did not change, and its number neither.
    assertThat(changed).noneMatch(path -> path.endsWith("/d"));
  }

  /** What a file of a part has of a word is put together anew; all else is copied. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void editOfAnyKindInALargePartComesOutAsIfAllWereMadeAnew(boolean phrases) throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(5000));
    FilesInMemory files = build(stories, ledger, new FilesInMemory(), phrases);
    assertThat(files.put).as("files of long families").anyMatch(path -> path.contains("/t-w"));
    List<UnaryOperator<Story>> edits =
        List.of(
            story -> story.saying("Perkataan sekongkong belum pernah ada."),
            // A word of its own goes, and those of its only paragraph that is left stay.
            story -> with(story, story.text().headline(), story.text().body().subList(0, 1)),
            story -> with(story, "Tahanan tentera " + story.text().headline(), story.text().body()),
            story -> with(story, story.text().headline(), List.of()));
    Random random = new Random(3);
    for (int edit = 0; edit < edits.size(); edit++) {
      for (int many = 0; many <= edit % 2; many++) {
        int at = random.nextInt(3000);
        stories.set(at, edits.get(edit).apply(stories.get(at)));
      }
      files = build(stories, ledger, files, phrases);
      assertThat(files.patched).as("edit " + edit).contains("200001-202212");
      // Without the last two texts most files of the dictionary are others.
      List<String> dictionary = edit < 3 ? List.of("k", "r") : List.of();
      assertThat(files.patched).as("edit " + edit).containsAll(dictionary);
      assertThat(files.patched).as("edit " + edit).hasSize(1 + dictionary.size());
      assertThat(files.put).filteredOn(path -> path.startsWith("200001")).hasSizeLessThan(700);
      Path folder = clean.resolve(String.valueOf(edit));
      assertSame(files, build(stories, folder, new FilesInMemory(), phrases));
    }
  }

  @Test
  void partWithAFileThatWasAlteredIsPutTogetherAnew() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(1500));
    FilesInMemory before = build(stories, ledger, new FilesInMemory(), true);
    stories.set(700, stories.get(700).saying("Perkataan sekongkong sahaja."));
    FilesInMemory after = new FilesInMemory(before);
    after.altered = true;
    build(stories, ledger, after, SearchIndexTest.ALL);
    assertThat(after.patched).as("of the part and the dictionary").hasSize(2).contains("k");
    assertSame(after, build(stories, clean, new FilesInMemory(), true));
  }

  /** A build may end behind the parts: then the next one has the dictionary of another archive. */
  @Test
  void dictionaryOfAnotherArchiveIsMadeAnew() throws IOException {
    List<Story> stories = new ArrayList<>(SearchIndexTest.stories(1500));
    FilesInMemory first = build(stories, ledger, new FilesInMemory(), true);
    byte[] dictionary = Files.readAllBytes(ledger.resolve("dictionary"));
    stories.set(700, stories.get(700).saying("Perkataan sekongkong sahaja."));
    FilesInMemory second = build(stories, ledger, first, true);
    assertThat(second.patched).contains("k", "r");
    Files.write(ledger.resolve("dictionary"), dictionary);
    stories.set(800, stories.get(800).saying("Sesuatu yang lain."));
    FilesInMemory third = build(stories, ledger, second, true);
    assertThat(third.patched).hasSize(1).doesNotContain("k", "r");
    assertSame(third, build(stories, clean, new FilesInMemory(), true));
  }

  private static Story with(Story story, String headline, List<String> body) {
    SearchText text = story.text();
    return Story.of(
        new SearchText(headline, text.standfirst(), text.names(), body, text.filters()),
        story.entry().address(),
        story.entry().date());
  }

  private static void assertSame(FilesInMemory made, FilesInMemory wanted) {
    Map<String, byte[]> files = made.current();
    Map<String, byte[]> expected = wanted.current();
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    assertThat(files.keySet())
        .filteredOn(path -> !Arrays.equals(files.get(path), expected.get(path)))
        .isEmpty();
  }

  private static FilesInMemory build(
      List<Story> stories, Path ledger, FilesInMemory before, boolean phrases) throws IOException {
    FilesInMemory files = new FilesInMemory(before);
    build(stories, ledger, files, new IndexOptions(phrases, true));
    return files;
  }

  private static void build(
      List<Story> stories, Path ledger, FilesInMemory files, IndexOptions options)
      throws IOException {
    new SearchIndex(ledger, options, List::forEach)
        .build(Corpus.of(SearchIndexTest.entries(stories)), SearchIndexTest.words(stories), files);
  }

  private static Story dated(Story story, String address, int year) {
    LocalDate day = LocalDate.of(year, 5, 17);
    return Story.of(story.text(), address, Optional.of(NewsDate.ofDay(day, ZoneOffset.UTC)));
  }
}
