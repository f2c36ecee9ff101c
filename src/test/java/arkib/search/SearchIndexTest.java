package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.NewsDate;
import arkib.digest.Digest;
import arkib.digest.Fingerprint;
import arkib.search.MadeUpStories.Story;
import arkib.search.malay.Stemmer;
import arkib.search.malay.Word;
import arkib.search.malay.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in an index, against a look at every word of every article. */
class SearchIndexTest {

  private static final List<String> ROOTS =
      List.of(
          "yang", "dan", "tahan", "tentera", "kukuh", "kongsi", "menteri", "polis", "laut", "tulis",
          "jalan", "serang", "kapal", "rumah", "banjir", "tanam", "buku", "kata", "negara",
          "hujan");
  static final IndexOptions ALL = new IndexOptions(true, true);
  private static final Stemmer STEMMER = Stemmer.standard();

  @TempDir Path ledger;

  @Test
  void eachWordFindsTheArticlesThatHaveItAndItsFamily() throws IOException {
    List<Story> stories = stories(400);
    IndexReader index = new IndexReader(built(stories, ledger).current());
    Map<String, TreeSet<String>> having = new TreeMap<>();
    Map<String, TreeSet<String>> sayingPlainly = new TreeMap<>();
    for (Story story : stories) {
      for (Word word : words(story)) {
        String address = story.entry().address();
        having.computeIfAbsent(word.text(), w -> new TreeSet<>()).add(address);
        if (!word.name()) {
          String root = STEMMER.root(word.text());
          sayingPlainly.computeIfAbsent(root, r -> new TreeSet<>()).add(address);
        }
      }
    }
    assertThat(having.size()).isGreaterThan(1000);
    having.forEach(
        (word, addresses) -> {
          TreeSet<String> expected = new TreeSet<>(addresses);
          expected.addAll(sayingPlainly.getOrDefault(STEMMER.root(word), new TreeSet<>()));
          assertThat(index.search(word)).as(word).containsExactlyInAnyOrderElementsOf(expected);
        });
  }

  @Test
  void wordThatNoArticleHasIsNotFound() throws IOException {
    IndexReader index = new IndexReader(built(stories(50), ledger).current());
    assertThat(index.find("kuantum")).isEmpty();
    assertThat(index.search("kuantum")).isEmpty();
  }

  @Test
  void inflectedFormsFindEachOther() throws IOException {
    IndexReader index =
        index(
            story("a", "Mereka berkongsi perahu."),
            story("b", "Tentera Laut tiba, kata ketenteraan itu."),
            story("c", "Usaha memperkukuhkan perkongsian."),
            story("d", "Tembok itu kukuh."));
    assertThat(index.search("perkongsian")).containsExactly("/c/", "/a/");
    assertThat(index.search("berkongsi")).containsExactly("/a/", "/c/");
    assertThat(index.search("tentera")).containsExactly("/b/");
    assertThat(index.search("ketenteraan")).containsExactly("/b/");
    assertThat(index.search("kukuh")).containsExactly("/d/", "/c/");
  }

  @Test
  void wordThatNoArticleHasFindsItsFamily() throws IOException {
    IndexReader index =
        index(story("a", "Mereka melancarkan serangan."), story("b", "Pelayaran itu panjang."));
    assertThat(index.find("pelancaran")).isEmpty();
    assertThat(index.search("pelancaran")).containsExactly("/a/");
  }

  @Test
  void nameIsOfNoFamily() throws IOException {
    IndexReader index =
        index(story("a", "Hari ini Encik Tahan datang."), story("b", "Kubu itu bertahan lama."));
    assertThat(index.search("bertahan")).containsExactly("/b/");
    assertThat(index.search("tahan")).containsExactly("/a/", "/b/");
  }

  @Test
  void spellingsOfOneNameFindEachOther() throws IOException {
    SearchText text =
        new SearchText(
            "Ketua tentera tiba",
            Optional.empty(),
            List.of("Mohammad Bagheri", "Mohammad Baqeri", "Mohammad Bageri"),
            List.of("Mohammad Bageri tiba semalam."),
            List.of());
    IndexReader index = index(Story.of(text, "/a/", Optional.empty()));
    assertThat(index.search("baqeri")).containsExactly("/a/");
    assertThat(index.phrase("mohammad", "bagheri")).containsExactly("/a/");
  }

  @Test
  void wordInHeadlineWeighsMore() throws IOException {
    IndexReader index =
        index(
            Story.of(text("Cuaca baik", "Kapal itu tiba."), "/a/", Optional.empty()),
            Story.of(text("Kapal tiba", "Cuaca baik sahaja."), "/b/", Optional.empty()));
    assertThat(index.search("kapal")).containsExactly("/b/", "/a/");
    assertThat(index.family(0, "kapal").get("kapal"))
        .extracting(IndexReader.Posting::inHeadline)
        .containsExactly(false, true);
  }

  @Test
  void phrasesAreFoundAndNoneIsMissed() throws IOException {
    List<Story> stories = stories(150);
    IndexReader index = new IndexReader(built(stories, ledger).current());
    Map<String, TreeSet<String>> pairs = new TreeMap<>();
    for (Story story : stories) {
      for (String line : lines(story)) {
        List<Word> words = Words.of(line);
        for (int i = 0; i + 1 < words.size(); i++) {
          if (!FunctionWords.has(words.get(i).text())) {
            String pair = words.get(i).text() + " " + words.get(i + 1).text();
            pairs.computeIfAbsent(pair, p -> new TreeSet<>()).add(story.entry().address());
          }
        }
      }
    }
    List<String> some = new ArrayList<>(pairs.keySet());
    Collections.shuffle(some, new Random(1));
    int said = 0;
    int meant = 0;
    for (String pair : some.subList(0, 300)) {
      String[] both = pair.split(" ", -1);
      List<String> found = index.phrase(both[0], both[1]);
      assertThat(found).as(pair).containsAll(pairs.get(pair));
      said += found.size();
      meant += pairs.get(pair).size();
    }
    // Prints are of 7 bits: few that are no phrases are said to be.
    assertThat(said).isLessThan(meant * 3 / 2);
  }

  // Thousands of articles and twenty words: their lists and prints are as long as lists become.
  @Test
  void noFileIsLargerThanItMayBe() throws IOException {
    Map<String, byte[]> files = built(stories(3000), ledger).current();
    assertThat(files).allSatisfy((path, content) -> assertThat(content.length).isLessThan(64_000));
    IndexReader index = new IndexReader(files);
    assertThat(index.search("tentera")).hasSizeGreaterThan(2000);
  }

  // A word of thousands of articles: the file of its list has what results show of the best twenty.
  @Test
  void rowsOfTheBestStandWithFrequentWords() throws IOException {
    IndexReader index = new IndexReader(built(stories(8000), ledger).current());
    List<IndexReader.Posting> postings = index.family(0, "tentera").get("tentera");
    assertThat(postings).hasSizeGreaterThan(2048);
    String part = index.manifest().at("/parts/0/id").textValue();
    postings.stream()
        .sorted(
            Comparator.comparing(IndexReader.Posting::level)
                .thenComparing(IndexReader.Posting::number)
                .reversed())
        .limit(20)
        .forEach(
            best ->
                assertThat(index.ready().get(part + " " + best.number()))
                    .isEqualTo(index.row(0, best.number())));
  }

  // More tails than one file has, of a word that all articles have.
  @Test
  void longTailsGoOnInFurtherFiles() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 70_000; i++) {
      Optional<NewsDate> date = Optional.of(NewsDate.ofYear(1990, ZoneOffset.UTC));
      Fingerprint text = new Fingerprint(i % 7, 0);
      entries.add(
          Entry.of(
              "/" + (i + 10_000) + "/",
              date,
              "Kapal",
              Optional.empty(),
              Optional.empty(),
              text,
              new Digest()));
    }
    FilesInMemory files = new FilesInMemory();
    new SearchIndex(ledger, ALL, List::forEach)
        .build(
            Corpus.of(entries),
            entry ->
                SearchIndex.words(
                    text("Kapal", "Kapal ini.".repeat((int) entry.text().high() + 1))),
            files);
    IndexReader index = new IndexReader(files.current());
    assertThat(files.put).anyMatch(path -> path.endsWith("-1.bin"));
    assertThat(index.search("kapal")).hasSize(entries.size());
  }

  @Test
  void withoutPhrasesThereAreNoFilesOfPrints() throws IOException {
    FilesInMemory files = new FilesInMemory();
    List<Story> stories = stories(200);
    new SearchIndex(ledger, new IndexOptions(false, true), List::forEach)
        .build(Corpus.of(entries(stories)), words(stories), files);
    assertThat(files.put).noneMatch(path -> path.matches(".*/q[0-9a-f]+\\.bin"));
    IndexReader index = new IndexReader(files.current());
    assertThat(index.search("tahan")).isNotEmpty();
  }

  @Test
  void resultsShowWhatTheArticleSaysOfItself() throws IOException {
    List<Story> stories = stories(400);
    IndexReader index = new IndexReader(built(stories, ledger).current());
    Map<String, Entry> entries = new HashMap<>();
    stories.forEach(story -> entries.put(story.entry().address(), story.entry()));
    int rows = 0;
    for (int part = 0; part < index.parts(); part++) {
      int size = index.manifest().get("parts").get(part).get("n").intValue();
      for (int number = 0; number < size; number++, rows++) {
        IndexReader.Row row = index.row(part, number);
        Entry entry = entries.remove(row.address());
        assertThat(row.headline()).isEqualTo(entry.headline());
        assertThat(row.section()).isEqualTo(entry.section().orElseThrow());
        assertThat(row.day() / 4).isEqualTo(entry.date().orElseThrow().digits());
        String standfirst = entry.standfirst().orElseThrow();
        assertThat(row.standfirst()).hasSizeLessThanOrEqualTo(161);
        assertThat(standfirst).startsWith(row.standfirst().replaceFirst("…$", ""));
      }
    }
    assertThat(rows).isEqualTo(400);
  }

  @Test
  void standfirstsCanBeLeftOut() throws IOException {
    FilesInMemory files = new FilesInMemory();
    List<Story> stories = stories(20);
    new SearchIndex(ledger, new IndexOptions(true, false), List::forEach)
        .build(Corpus.of(entries(stories)), words(stories), files);
    IndexReader.Row row = new IndexReader(files.current()).row(0, 3);
    assertThat(row.headline()).isEqualTo(stories.get(3).entry().headline());
    assertThat(row.standfirst()).isEmpty();
  }

  @Test
  void filterIsWordOfItsOwn() throws IOException {
    List<Story> stories = stories(100);
    IndexReader index = new IndexReader(built(stories, ledger).current());
    assertThat(index.search("@s:Sukan"))
        .containsExactlyInAnyOrderElementsOf(
            stories.stream()
                .filter(s -> s.text().filters().contains("s:Sukan"))
                .map(s -> s.entry().address())
                .toList());
  }

  @Test
  void frequentWordsAreKeptTurnedRoundToo() throws IOException {
    IndexReader index = new IndexReader(built(stories(200), ledger).current());
    Map<String, IndexReader.Found> backward = index.backward();
    assertThat(backward).containsKeys("tentera", "tahan").hasSizeGreaterThan(50);
    assertThat(backward.keySet().stream().map(w -> new StringBuilder(w).reverse().toString()))
        .isSorted();
    long newest = 1L << (index.parts() - 1);
    backward.forEach(
        (word, found) -> {
          IndexReader.Found known = index.find(word).orElseThrow();
          assertThat(found.root()).isEqualTo(known.root());
          assertThat(found.frequency()).isEqualTo(known.frequency());
          assertThat(found.parts()).isEqualTo(known.parts() | newest);
          assertThat(found.apart()).isEqualTo(known.apart());
        });
  }

  @Test
  void archiveWithoutArticlesHasAnIndex() throws IOException {
    IndexReader index = new IndexReader(built(List.of(), ledger).current());
    assertThat(index.parts()).isZero();
    assertThat(index.search("tahan")).isEmpty();
  }

  @Test
  void jawiAndWordsBeyondTheBasicPlaneAreFound() throws IOException {
    IndexReader index =
        index(story("a", "كراجأن مليسيا \uD800\uDF30\uD800\uDF31"), story("b", "lain"));
    assertThat(index.search(Words.of("کراجان").get(0).text())).containsExactly("/a/");
    assertThat(index.search("\uD800\uDF30\uD800\uDF31")).containsExactly("/a/");
  }

  static List<Story> stories(int size) {
    MadeUpStories made = new MadeUpStories(ROOTS, 1);
    return IntStream.range(0, size).mapToObj(i -> made.story(i, size)).toList();
  }

  static FilesInMemory built(List<Story> stories, Path ledger) throws IOException {
    FilesInMemory files = new FilesInMemory();
    new SearchIndex(ledger, ALL, List::forEach)
        .build(Corpus.of(entries(stories)), words(stories), files);
    return files;
  }

  static List<Entry> entries(List<Story> stories) {
    return stories.stream().map(Story::entry).toList();
  }

  static SearchIndex.NewWords words(List<Story> stories) {
    Map<String, SearchText> texts = new HashMap<>();
    stories.forEach(story -> texts.put(story.entry().address(), story.text()));
    return entry -> SearchIndex.words(texts.get(entry.address()));
  }

  private IndexReader index(Story... stories) throws IOException {
    return new IndexReader(built(List.of(stories), ledger).current());
  }

  private static Story story(String name, String line) {
    return Story.of(text("Berita hari ini", line), "/" + name + "/", Optional.empty());
  }

  private static SearchText text(String headline, String line) {
    return new SearchText(headline, Optional.empty(), List.of(), List.of(line), List.of());
  }

  private static List<Word> words(Story story) {
    return lines(story).stream().flatMap(line -> Words.of(line).stream()).toList();
  }

  private static List<String> lines(Story story) {
    List<String> lines = new ArrayList<>(List.of(story.text().headline()));
    story.text().standfirst().ifPresent(lines::add);
    lines.addAll(story.text().names());
    lines.addAll(story.text().body());
    return lines;
  }
}
